import { useCallback, useEffect, useState } from "react";
import type { PlaceInput, ScenarioChangeInput, ScenarioMode } from "../api/generated/graphql";
import { useSession } from "../app/session";
import type { Person, Year } from "../board/model";
import { day, span } from "../ui/dates";
import { list } from "../ui/words";

export type Change = ScenarioChangeInput;
export type Mode = ScenarioMode;

export const modes: { id: Mode; label: string; about: string }[] = [
  { id: "REPAIR", label: "Move little", about: "As few other cells as possible move so that every rule is kept." },
  { id: "REOPTIMIZE", label: "Best year", about: "Everything may move where that brings something: the best year that has it." },
  { id: "CHECK", label: "Move nothing", about: "Nothing else moves: what it breaks as it stands." },
];

/** Something that a fellow could have in some blocks. */
export interface Thing {
  rotationID: string;
  offsiteOptionID: string | null;
}

export const place = (person: Person, blockIDs: readonly string[], thing: Thing): Change => ({
  place: { enrollmentID: person.id, blockIDs: [...blockIDs], ...(thing.offsiteOptionID ? { offsiteOptionID: thing.offsiteOptionID } : { rotationID: thing.rotationID }) },
});

export const nameOf = (thing: { rotationID?: string | null; offsiteOptionID?: string | null }, year: Year): string =>
  year.options.get(thing.offsiteOptionID ?? "")?.title ?? year.rotations.get(thing.rotationID ?? "")?.title ?? "something that was put away";

/** "Mar 2028", "Mar and Apr 2028" */
export const whenOf = (ids: readonly string[], year: Year): string => list(year.blocks.filter((b) => ids.includes(b.id)).map((b) => b.title));

/** What a change places, when it is a change of that kind. */
export const placed = (change: unknown): PlaceInput | undefined => (change as { place?: PlaceInput } | null)?.place ?? undefined;

/** Whether one placement is about the very blocks of another: then it takes its place. */
export function replaces(a: Change, b: Change): boolean {
  const p = placed(a);
  const q = placed(b);
  return !!p && !!q && p.enrollmentID === q.enrollmentID && p.blockIDs.length === q.blockIDs.length && p.blockIDs.every((id) => q.blockIDs.includes(id));
}

/** A change in words until the server has said it. */
export function inWords(change: Change, year: Year): string {
  const who = (id: string) => year.people.find((p) => p.id === id)?.name ?? "";
  if (change.place) return `${who(change.place.enrollmentID)} has ${nameOf(change.place, year)} in ${whenOf(change.place.blockIDs, year)}.`;
  if (change.move) return `${who(change.move.enrollmentID)}: ${whenOf(change.move.blockIDs, year)} and ${whenOf(change.move.toBlockIDs, year)} change places.`;
  if (change.pin) return `${who(change.pin.enrollmentID)}: ${whenOf(change.pin.blockIDs, year)} stays as it is.`;
  if (change.leaveAdd) return `${who(change.leaveAdd.enrollmentID)} is away, ${span(change.leaveAdd.startsOn, change.leaveAdd.endsOn)}.`;
  if (change.mentorAbsence) return `${year.mentors.get(change.mentorAbsence.mentorID)?.name ?? "A mentor"} is away, ${span(change.mentorAbsence.startsOn, change.mentorAbsence.endsOn)}.`;
  if (change.fellowJoins) return `${change.fellowJoins.name} joins.`;
  if (change.fellowLeaves) return `${who(change.fellowLeaves.enrollmentID)} is not there${change.fellowLeaves.from ? ` from ${day(change.fellowLeaves.from)}` : ""}.`;
  return "Something else is otherwise.";
}

/** What to call a what-if that has no name yet. */
export function titleFor(changes: readonly { sentence: string }[]): string {
  const first = (changes[0]?.sentence ?? "What if").replace(/\.$/, "");
  const more = changes.length > 1 ? ` and ${changes.length - 1} more` : "";
  return first.slice(0, 160 - more.length) + more;
}

const remembered = (account: string, scheduleID: string): string => `fellowplan.trying.${account}.${scheduleID}`;

/** What is being tried and not kept yet: it outlives a reload of the page and nobody else sees it. */
export function useTrying(scheduleID: string): [Change[], (next: Change[]) => void] {
  const account = useSession().viewer.account?.id ?? "";
  const read = useCallback((): Change[] => {
    try {
      return JSON.parse(sessionStorage.getItem(remembered(account, scheduleID)) ?? "[]") as Change[];
    } catch {
      return [];
    }
  }, [account, scheduleID]);
  const [changes, set] = useState<Change[]>(read);
  useEffect(() => set(read()), [read]);
  const keep = useCallback(
    (next: Change[]) => {
      set(next);
      if (next.length) sessionStorage.setItem(remembered(account, scheduleID), JSON.stringify(next));
      else sessionStorage.removeItem(remembered(account, scheduleID));
    },
    [account, scheduleID],
  );
  return [changes, keep];
}
