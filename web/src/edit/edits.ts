import type { EditScheduleMutation, ScheduleEditInput } from "../api/generated/graphql";
import type { RawCell } from "../board/model";

export type Outcome = EditScheduleMutation["editSchedule"];
export type CellChange = Outcome["cells"][number];
type State = NonNullable<CellChange["before"]>;
export type Edit = ScheduleEditInput;

/** The edits that put every changed cell back as it was before (or, turned round, as it is after). */
export function restoring(changes: CellChange[], to: "before" | "after"): Edit[] {
  const edits: Edit[] = [];
  for (const c of changes) {
    const at = { enrollmentID: c.enrollmentID, blockID: c.blockID };
    const from = to === "before" ? c.after : c.before;
    const state = to === "before" ? c.before : c.after;
    if (from?.pinned) edits.push({ unpin: at });
    if (!state) {
      edits.push({ clear: at });
      continue;
    }
    if (!sameContent(from, state)) edits.push({ assign: { ...at, ...(state.offsiteOptionID ? { offsiteOptionID: state.offsiteOptionID } : { rotationID: state.rotationID, mentorID: state.mentorID }) } });
    if (state.pinned) edits.push({ pin: { ...at, reason: state.pinReason } });
  }
  return edits;
}

function sameContent(a: State | null, b: State | null): boolean {
  return a?.rotationID === b?.rotationID && a?.offsiteOptionID === b?.offsiteOptionID && a?.mentorID === b?.mentorID;
}

/** The grid with changes applied: what the server will say when it is read again. */
export function patched(cells: RawCell[], changes: CellChange[]): RawCell[] {
  const touched = new Map(changes.map((c) => [`${c.enrollmentID} ${c.blockID}`, c]));
  const ids = new Map(cells.filter((c) => c.part === 0).map((c) => [`${c.enrollmentID} ${c.blockID}`, c.id]));
  const out = cells.filter((c) => !touched.has(`${c.enrollmentID} ${c.blockID}`));
  for (const [key, c] of touched) {
    if (!c.after) continue;
    const { rotationID, offsiteOptionID, mentorID, percent, pinned, pinReason } = c.after;
    out.push({ id: ids.get(key) ?? `new ${key}`, enrollmentID: c.enrollmentID, blockID: c.blockID, part: 0, percent, rotationID, offsiteOptionID, mentorID, pinned, pinReason });
  }
  return out;
}
