import { ArrowDown, ArrowUp } from "lucide-react";
import { useState } from "react";
import { SetCurriculumDocument, type RequirementProvenance } from "../api/generated/graphql";
import { nodes } from "../api/client";
import { useChange } from "../api/useChange";
import { codeOf } from "../form/fields";
import { Refusals } from "../people/Dialogs";
import { Button } from "../ui/Controls";
import { TableScroll } from "../ui/TableScroll";
import { list } from "../ui/words";
import type { Book, TrackNode } from "./book";
import { AddButton, EditButton } from "./chapter";
import { RequirementDialog } from "./RequirementDialog";

/** One row of a curriculum while it is worked on. */
export interface Row {
  code: string;
  title: string;
  minimum: number;
  maximum: number;
  rotationIDs: string[];
  provenance: string;
  provenanceNote: string;
  flexible: boolean;
  mayExtend: boolean;
}

const units: Record<string, [string, string]> = { MONTHS: ["month", "months"], FOUR_WEEKS: ["block of 4 weeks", "blocks of 4 weeks"], TWO_WEEKS: ["block of 2 weeks", "blocks of 2 weeks"], WEEKS: ["week", "weeks"] };

export const unit = (u: string, n: number): string => (units[u] ?? ["block", "blocks"])[n === 1 ? 0 : 1]!;

const rowsOf = (t: TrackNode): Row[] =>
  nodes(t.requirements).map((r) => ({
    code: r.code,
    title: r.title,
    minimum: r.minimum,
    maximum: r.maximum,
    rotationIDs: nodes(r.rotations).map((x) => x.id),
    provenance: r.provenance,
    provenanceNote: r.provenanceNote,
    flexible: r.flexible,
    mayExtend: r.mayExtend,
  }));

/** What a track asks for. A curriculum is changed as a whole, because it has to add up as a whole. */
export function Requirements({ track: t, book, staff, onTrack, done }: { track: TrackNode; book: Book; staff: boolean; onTrack: () => void; done: (words: string) => void }) {
  const [rows, setRows] = useState(() => rowsOf(t));
  const [dirty, setDirty] = useState(false);
  const [open, setOpen] = useState<number | null>(null); // rows.length: a new one
  const [wrong, setWrong] = useState<string[]>([]);
  const [busy, set] = useChange(SetCurriculumDocument);
  const work = (next: Row[]) => {
    setRows(next);
    setDirty(true);
    setWrong([]);
    setOpen(null);
  };
  const move = (i: number, by: number) => {
    const next = [...rows];
    next.splice(i + by, 0, ...next.splice(i, 1));
    work(next);
  };
  const save = async () => {
    const taken = new Set<string>();
    const requirements = rows.map((r) => {
      let code = r.code || codeOf(r.title);
      while (taken.has(code)) code += "-2";
      taken.add(code);
      return { ...r, code, provenance: r.provenance as RequirementProvenance };
    });
    const answer = await set({ input: { trackID: t.id, expectedVersion: t.version, requirements } });
    if (answer.refusals.length) return setWrong(answer.refusals);
    done("The curriculum is changed. The next run plans by it.");
  };
  const least = rows.reduce((n, r) => n + r.minimum, 0);
  const most = rows.reduce((n, r) => n + r.maximum, 0);
  const adds = least <= t.length && t.length <= most;
  const titles = new Map(nodes(book.rotations).map((r) => [r.id, r.title]));
  return (
    <section className="block">
      <h2 className="with-action">
        <span>
          {t.title}: {t.length} {unit(t.unit, t.length)} {staff && <EditButton what={t.title} onPress={onTrack} />}
        </span>
        {staff && <AddButton what={`Add a requirement to ${t.title}`} onPress={() => setOpen(rows.length)}>Requirement</AddButton>}
      </h2>
      {t.about && <p className="about">{t.about}</p>}
      <TableScroll label="Requirements">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Requirement</th>
              <th scope="col" className="right">
                Time
              </th>
              <th scope="col">Counts</th>
              <th scope="col">Source</th>
              {staff && (
                <th scope="col">
                  <span className="unseen">Actions</span>
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((r, i) => (
              <tr key={r.code || r.title}>
                <th scope="row">{r.title}</th>
                <td className="right nowrap">
                  {r.minimum === r.maximum ? r.minimum : `${r.minimum} to ${r.maximum}`} {unit(t.unit, r.maximum)}
                </td>
                <td>
                  {list(r.rotationIDs.map((x) => titles.get(x) ?? "a rotation that was put away"))}
                  {r.flexible && <div className="under">Takes the time that waivers and credit set free</div>}
                  {r.mayExtend && <div className="under">Elective time may be spent on it</div>}
                </td>
                <td>
                  {r.provenance === "STATED" ? <span className="quiet">Stated</span> : <span className="tag warn">{r.provenance === "INFERRED" ? "Inferred" : "Adjusted"}</span>}
                  {r.provenanceNote && <div className="under">{r.provenanceNote}</div>}
                </td>
                {staff && (
                  <td className="right nowrap">
                    <Button kind="bare" small square isDisabled={i === 0} aria-label={`${r.title} up`} onPress={() => move(i, -1)}>
                      <ArrowUp className="icon" aria-hidden />
                    </Button>
                    <Button kind="bare" small square isDisabled={i === rows.length - 1} aria-label={`${r.title} down`} onPress={() => move(i, 1)}>
                      <ArrowDown className="icon" aria-hidden />
                    </Button>
                    <EditButton what={r.title} onPress={() => setOpen(i)} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {staff && (dirty || !adds) && (
        <div className="unsaved" role="status">
          <p className={adds ? "is-good" : "is-bad"}>
            {rows.length === 0 ? "It asks for nothing yet." : `Together ${least === most ? least : `${least} to ${most}`} of ${t.length} ${unit(t.unit, t.length)}${adds ? "." : ": it has to add up before it can be saved."}`}
          </p>
          {dirty && (
            <span className="buttons">
              <Button
                onPress={() => {
                  setRows(rowsOf(t));
                  setDirty(false);
                  setWrong([]);
                }}
              >
                Leave it as it was
              </Button>
              <Button kind="primary" isPending={busy} isDisabled={!adds} onPress={() => void save()}>
                Save the curriculum
              </Button>
            </span>
          )}
          <Refusals list={wrong} />
        </div>
      )}
      {open !== null && (
        <RequirementDialog
          row={rows[open]}
          unit={unit(t.unit, 2)}
          rotations={nodes(book.rotations)}
          onClose={() => setOpen(null)}
          onKeep={(row) => work(open < rows.length ? rows.map((r, i) => (i === open ? row : r)) : [...rows, row])}
          onRemove={() => work(rows.filter((_, i) => i !== open))}
        />
      )}
    </section>
  );
}
