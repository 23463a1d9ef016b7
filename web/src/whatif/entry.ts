import type { PossibilityFragment } from "../api/generated/graphql";
import type { Person } from "../board/model";
import { count, list } from "../ui/words";

export type Entry = PossibilityFragment;

export interface Group {
  id: "here" | "free" | "moves" | "loss" | "impossible" | "unknown";
  title: string;
  entries: Entry[];
}

/** How many other cells would change: those of the own year, and those of others. */
export function movesOf(e: Entry, person: Person): { own: number; others: number } {
  const own = e.moves.filter((m) => m.enrollmentID === person.id && !e.blockIDs.includes(m.blockID)).length;
  return { own, others: e.moves.filter((m) => m.enrollmentID !== person.id).length };
}

/** What it takes, in few words: "nothing else moves", "1 more of the own blocks and 2 of Kofi Mensah-Drake move". */
export function effort(e: Entry, person: Person): string {
  if (e.state === "HERE") return "it is there already";
  const { own, others } = movesOf(e, person);
  if (own + others === 0) return "nothing else moves";
  const parts = [own && `${count(own, "more block", "more blocks")} of the same year`, others && `${count(others, "block")} of ${list(e.others)}`].filter((p): p is string => !!p);
  return `${list(parts)} ${own + others === 1 ? "moves" : "move"}`;
}

const trouble = (e: Entry, person: Person): number => {
  const { own, others } = movesOf(e, person);
  return 1000 * others + own;
};

/** The entry that hurts least; undefined when none is possible. */
export function best(entries: readonly Entry[]): Entry | undefined {
  return entries.find((e) => e.state === "HERE") ?? entries.find((e) => e.state === "FREE" || e.state === "MOVES");
}

/** A menu in the order of what it takes; within a group the cheapest first. */
export function grouped(entries: readonly Entry[], person: Person): Group[] {
  const groups: Group[] = [
    { id: "here", title: "There already", entries: [] },
    { id: "free", title: "Free as it is", entries: [] },
    { id: "moves", title: "Possible if other blocks move", entries: [] },
    { id: "loss", title: "Possible at a loss", entries: [] },
    { id: "impossible", title: "Not possible", entries: [] },
    { id: "unknown", title: "Not found out in time", entries: [] },
  ];
  const of = (e: Entry): Group["id"] => {
    if (e.state === "HERE") return "here";
    if (e.state === "IMPOSSIBLE") return "impossible";
    if (e.state === "UNKNOWN") return "unknown";
    return e.loss.value > 0 ? "loss" : e.state === "FREE" ? "free" : "moves";
  };
  for (const e of entries) groups.find((g) => g.id === of(e))!.entries.push(e);
  for (const g of groups) if (g.id === "loss" || g.id === "moves") g.entries.sort((a, b) => a.loss.value - b.loss.value || trouble(a, person) - trouble(b, person));
  return groups.filter((g) => g.entries.length > 0);
}
