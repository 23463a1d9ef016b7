// Rotations are told apart by letters and patterns as well as by color. What is said of a
// rotation here depends on the list of rotations alone, so it is the same on every screen.

export interface Look {
  label: string; // "PACS", "Clin. rad."
  short: string; // "Tele.", "C. rad."
  letters: string; // "PR": unique in the program
  face: string; // the classes that give it color and pattern
}

// What styles/board.css has of each. Eight and twelve meet again only after 24 rotations.
const hues = 12;
const patterns = 8;

const small = new Set(["and", "of", "the", "a", "an", "in", "on", "with", "for", "to", "at"]);

const wordsOf = (title: string): string[] => title.split(/[\s,/&()-]+/).filter((w) => w && !small.has(w.toLowerCase()));

function clip(word: string, most: number): string {
  return word.length <= most ? word : `${word.slice(0, most - 1)}.`;
}

/** The looks of rotations, in the order of the list. */
export function looksOf(rotations: ReadonlyArray<{ id: string; title: string }>): Map<string, Look> {
  const firsts = new Map<string, number>();
  for (const r of rotations) {
    const first = wordsOf(r.title)[0] ?? r.title;
    firsts.set(first, (firsts.get(first) ?? 0) + 1);
  }
  const taken = new Set<string>();
  const looks = new Map<string, Look>();
  rotations.forEach((r, i) => {
    const words = wordsOf(r.title);
    const first = words[0] ?? r.title;
    const alone = (firsts.get(first) ?? 0) < 2 || !words[1];
    const label = alone ? clip(first, 9) : `${clip(first, 5)} ${clip(words[1]!.toLowerCase(), 4)}`;
    const short = alone ? clip(first, 6) : `${first[0]}. ${clip(words[1]!.toLowerCase(), 4)}`;
    looks.set(r.id, { label, short, letters: lettersOf(words, taken), face: `look p${i % patterns} h${i % hues}` });
  });
  return looks;
}

/** The longest of a rotation's names for which there is room, at 12 pixels a letter's height. */
export function fitting(look: Look, room: number): string {
  const letter = 6.7;
  if (room >= 70 && room - 12 >= look.label.length * letter) return look.label;
  return room >= 46 && room - 10 >= look.short.length * letter ? look.short : look.letters;
}

/** Two letters that no other rotation has; a digit helps when letters run out. */
function lettersOf(words: string[], taken: Set<string>): string {
  const first = (words[0] ?? "?").toUpperCase();
  const second = (words[1] ?? "").toUpperCase();
  const ways = [first[0]! + (second[0] ?? first[1] ?? ""), first.slice(0, 2), ...[...first.slice(1), ...second].map((c) => first[0]! + c)];
  for (let n = 2; n < 100; n++) ways.push(first[0]! + n);
  const found = ways.find((w) => w.length > 1 && !taken.has(w)) ?? first.slice(0, 2);
  taken.add(found);
  return found;
}
