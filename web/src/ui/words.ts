const numbers = new Intl.NumberFormat("en-US", { maximumFractionDigits: 1 });

/** 9812 as "9,812" */
export const number = (n: number): string => numbers.format(n);

/** "1 fellow", "3 fellows" */
export const count = (n: number, one: string, many = `${one}s`): string => `${number(n)} ${n === 1 ? one : many}`;

/** A gap as people say it: "1.5 %", "less than 0.1 %". */
export function percent(share: number): string {
  if (share > 0 && share < 0.001) return "less than 0.1 %";
  return `${numbers.format(share * 100)} %`;
}

/** AVOID_IN_BLOCK as "Avoid in block" */
export function plain(choice: string): string {
  const t = choice.toLowerCase().replaceAll("_", " ");
  return t[0]?.toUpperCase() + t.slice(1);
}

/** "A, B and C" */
export function list(words: string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

/** A difference as people read it: "+64", "−64", "the same". */
export const signed = (n: number): string => (n === 0 ? "the same" : `${n > 0 ? "+" : "−"}${number(Math.abs(n))}`);

/** Whether a difference is welcome. */
export const tone = (n: number): string => (n > 0 ? "is-good" : n < 0 ? "is-bad" : "quiet");
