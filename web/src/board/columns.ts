import { monthOf } from "../ui/dates";
import type { Block } from "./model";

export interface Head {
  over: string; // month or year, where it changes
  text: string;
  first: boolean; // of a month or year
}

/**
 * What stands over the columns, as in a timetable: months have their names and the year over
 * the first; other blocks have the day on which they start, and the month where it changes.
 */
export function headsOf(blocks: Block[]): Head[] {
  const monthly = blocks.every((b) => b.startsOn.endsWith("-01") && b.startsOn.slice(0, 7) === b.endsOn.slice(0, 7));
  return blocks.map((b, i) => {
    const before = blocks[i - 1];
    const newYear = !before || before.startsOn.slice(0, 4) !== b.startsOn.slice(0, 4);
    const newMonth = newYear || before.startsOn.slice(0, 7) !== b.startsOn.slice(0, 7);
    if (monthly) return { over: newYear ? b.startsOn.slice(0, 4) : "", text: monthOf(b.startsOn), first: newYear };
    return { over: newMonth ? monthOf(b.startsOn) + (newYear ? ` ${b.startsOn.slice(0, 4)}` : "") : "", text: String(Number(b.startsOn.slice(8))), first: newMonth };
  });
}

/** How wide a column is: what there is, but never too little for its letters. */
export function columnWidth(room: number, count: number): number {
  const least = count > 30 ? 31 : count > 16 ? 42 : 58;
  return Math.max(least, Math.min(132, Math.floor(room / Math.max(1, count))));
}
