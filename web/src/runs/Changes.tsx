import { ArrowRight } from "lucide-react";
import { useState } from "react";
import { CheckboxButton, CheckboxField } from "react-aria-components";
import { Link } from "wouter";
import type { RunQuery } from "../api/generated/graphql";
import { sentence } from "../api/trouble";
import { useRead } from "../api/useRead";
import { useSession } from "../app/session";
import { loadSchedule } from "../board/load";
import type { RawCell } from "../board/model";
import { Consequence } from "../edit/Consequence";
import type { Edit } from "../edit/edits";
import { useEditor } from "../edit/useEditor";
import { count, number, percent } from "../ui/words";
import { TableScroll } from "../ui/TableScroll";

type Run = Pick<Extract<NonNullable<RunQuery["node"]>, { changes: unknown }>, "changes" | "tierValues" | "alternatives">;
type Change = Run["changes"][number];
type Cell = Change["before"];
type Draft = { id: string; version: number; state: string };

const inWords = (c: Cell): string => (c ? (c.offsiteOption?.name ?? c.rotation?.name ?? "something") + (c.mentor ? `, ${c.mentor.name}` : "") : "nothing");

/**
 * What a plan that was made again changes, and why each change is needed. Every change is accepted unless its box is
 * emptied; the server says what would come of leaving it out before it is left out.
 */
export function Changes({ run, draft, onChanged }: { run: Run; draft: Draft; onChanged: () => void }) {
  const { staff } = useSession();
  const [refused, setRefused] = useState<Set<string>>(new Set());
  const now = useRead(`cells ${draft.id} ${draft.version}`, () => loadSchedule(draft.id));
  const editor = useEditor(draft.id, draft.version, onChanged, onChanged);
  const counted = run.changes.filter((c) => c.counted).length;
  const fewest = run.tierValues.find((t) => t.tier === "changes");
  if (run.changes.length === 0) return <p className="verdict">What is published still holds: nothing has to change.</p>;
  const mayChoose = staff && draft.state === "DRAFT";
  const leftOut = (c: Change) => !!now.data && !holds(c.after, now.data.cells.find((x) => x.enrollmentID === c.enrollmentID && x.blockID === c.block.id));
  const keyOf = (c: Change) => `${c.enrollmentID} ${c.block.id}`;
  const turn = (c: Change, accepted: boolean) => {
    const next = new Set(refused);
    if (accepted) next.delete(keyOf(c));
    else next.add(keyOf(c));
    setRefused(next);
    const without = run.changes.filter((x) => next.has(keyOf(x)));
    if (without.length) editor.propose(`Without ${count(without.length, "change")}`, without.map(undoing));
    else editor.drop();
  };
  return (
    <section className="block">
      <h2>What changes</h2>
      <p className="about">
        {count(run.changes.length, "cell")} {run.changes.length === 1 ? "differs" : "differ"} from what is published
        {counted === 0 ? ", because of what was entered" : counted < run.changes.length ? `; ${counted} of them ${counted === 1 ? "is" : "are"} a decision, the others follow from what was entered` : ""}.
        {fewest?.proved && " It is proved that fewer do not do."}
        {mayChoose && " Empty a box to leave a change out: you see what would come of it first."}
      </p>
      <TableScroll label="What changes">
        <table className="table">
          <thead>
            <tr>
              {mayChoose && <th scope="col">Accept</th>}
              <th scope="col">Fellow</th>
              <th scope="col">Block</th>
              <th scope="col">Before</th>
              <th scope="col">
                <span className="unseen">becomes</span>
              </th>
              <th scope="col">After</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {run.changes.map((c) => (
              <tr key={keyOf(c)} className={refused.has(keyOf(c)) || leftOut(c) ? "left-out" : ""}>
                {mayChoose && (
                  <td>
                    {leftOut(c) ? (
                      <span className="quiet">Left out</span>
                    ) : (
                    <CheckboxField isSelected={!refused.has(keyOf(c))} onChange={(on) => turn(c, on)}>
                      <CheckboxButton className="check">
                        <span className="box" aria-hidden />
                        <span className="unseen">
                          {c.fellow.name}, {c.block.name}
                        </span>
                      </CheckboxButton>
                    </CheckboxField>
                    )}
                  </td>
                )}
                <th scope="row">{c.fellow.name}</th>
                <td className="nowrap">{c.block.name}</td>
                <td className="was">{inWords(c.before)}</td>
                <td>
                  <ArrowRight className="icon quiet" aria-hidden />
                </td>
                <td>{inWords(c.after)}</td>
                <td className="under">{sentence(c.because)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <Consequence
        editor={editor}
        dragging={false}
        onLeave={() => setRefused(new Set())}
        onDone={() => {
          setRefused(new Set());
          onChanged();
        }}
      />
    </section>
  );
}

/** Whether a draft has what the plan put into a cell. */
function holds(planned: Cell, has: RawCell | undefined): boolean {
  if (!planned) return !has;
  return planned.offsiteOption ? has?.offsiteOptionID === planned.offsiteOption.id : !!has && !has.offsiteOptionID && has.rotationID === planned.rotation?.id;
}

/** The edit that puts a cell back as it is published. */
function undoing(c: Change): Edit {
  const at = { enrollmentID: c.enrollmentID, blockID: c.block.id };
  if (!c.before) return { clear: at };
  const { rotation, offsiteOption, mentor } = c.before;
  return { assign: { ...at, ...(offsiteOption ? { offsiteOptionID: offsiteOption.id } : { rotationID: rotation?.id ?? null, mentorID: mentor?.id ?? null }) } };
}

/** Several good years, with what each does better than the best one. */
export function Alternatives({ list }: { list: Run["alternatives"] }) {
  return (
    <section className="block">
      <h2>{count(list.length, "good year")}</h2>
      <ol className="reasons">
        {list.map((a, i) => (
          <li key={a.number}>
            <div>
              {a.schedule ? <Link href={`/?schedule=${a.schedule.id}`}>{a.schedule.title}</Link> : `Version ${a.number}`}{" "}
              <span className="quiet num">
                {number(a.objective)} points{i > 0 ? `, ${percent(a.lossPercent / 100)} less than the best; differs in at least ${count(Math.min(...a.distances), "cell")}` : ""}
              </span>
              {a.better.length > 0 && <p className="under">{a.better.map((b) => sentence(b.sentence)).join(" ")}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
