import { useState } from "react";
import { Link } from "wouter";
import type { Person, Wish, Year } from "../board/model";
import { day, span } from "../ui/dates";
import { Empty } from "../ui/States";
import { TableScroll } from "../ui/TableScroll";
import { count, plain } from "../ui/words";
import { AddButton, ChapterHead, EditButton, type Chapter } from "./chapter";
import { FellowDialog } from "./FellowDialog";

/** Who is in the year, with what they wish, when they are away and what is fixed. */
export function People({ book, year, staff, wanted, done }: Chapter) {
  const [open, setOpen] = useState<{ id?: string } | null>(() => (staff && year?.people.some((p) => p.id === wanted) ? { id: wanted } : null));
  if (!year) return <Empty level="h2" title="No academic year yet">Fellows are enrolled in a year: add one under Calendar.</Empty>;
  return (
    <>
      <ChapterHead
        text={year.people.length ? `${count(year.people.length, "fellow")} in ${year.title}. Wishes and leave are entered on a fellow’s own page.` : `Who is in ${year.title}.`}
        action={staff && <AddButton small={false} what="Enroll a fellow" onPress={() => setOpen({})}>Enroll a fellow</AddButton>}
      />
      {year.people.length === 0 ? <Empty level="h2" title="Nobody is enrolled yet">A schedule needs fellows.</Empty> : <PeopleTable year={year} staff={staff} onEdit={(id) => setOpen({ id })} />}
      {open && (
        <FellowDialog
          key={open.id ?? "new"}
          book={book}
          year={year}
          enrollmentID={open.id}
          onClose={() => setOpen(null)}
          onDone={(words) => {
            setOpen(null);
            done(words);
          }}
        />
      )}
    </>
  );
}

function PeopleTable({ year, staff, onEdit }: { year: Year; staff: boolean; onEdit: (id: string) => void }) {
  return (
    <TableScroll label="Fellows and wishes">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Fellow</th>
            <th scope="col">Wishes, the dearest first</th>
            <th scope="col">Leave</th>
            <th scope="col">Fixed</th>
            {staff && (
              <th scope="col">
                <span className="unseen">Actions</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {year.people.map((p) => (
            <tr key={p.id}>
              <th scope="row">
                <Link href={`/fellows/${p.id}`}>{p.name}</Link>
                <div className="under">{[p.level, p.track, partOfYear(p, year)].filter(Boolean).join(" · ")}</div>
              </th>
              <td>
                <ol className="plain-list">
                  {p.wishes.map((w) => (
                    <li key={w.id}>{wishInWords(w, year)}</li>
                  ))}
                </ol>
                {p.wishes.length === 0 && "–"}
              </td>
              <td>
                {p.leaves.map((l) => (
                  <div key={l.id}>
                    {plain(l.kind)}, {span(l.startsOn, l.endsOn)} {l.state !== "APPROVED" && <span className="tag warn">{plain(l.state)}</span>}
                  </div>
                ))}
                {p.leaves.length === 0 && "–"}
              </td>
              <td>
                {p.pins.map((x) => (
                  <div key={x.id}>
                    {x.kind === "FORBID" ? "Not " : ""}
                    {year.options.get(x.offsiteOptionID ?? "")?.title ?? year.rotations.get(x.rotationID ?? "")?.title} in {year.blocks.find((b) => b.id === x.blockID)?.title}
                    {x.reason && <div className="under">{x.reason}</div>}
                  </div>
                ))}
                {p.pins.length === 0 && "–"}
              </td>
              {staff && (
                <td className="right">
                  <EditButton what={p.name} onPress={() => onEdit(p.id)} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function partOfYear(p: Person, year: Year): string {
  if (p.startsOn > year.startsOn) return `from ${day(p.startsOn)}`;
  if (p.endsOn < year.endsOn) return `to ${day(p.endsOn)}`;
  return "";
}

export function wishInWords(w: Pick<Wish, "kind" | "rotationID" | "blockID" | "offsiteOptionID">, year: Year): string {
  const what = year.options.get(w.offsiteOptionID ?? "")?.title ?? year.rotations.get(w.rotationID ?? "")?.title ?? "";
  const block = year.blocks.find((b) => b.id === w.blockID);
  return `${w.kind === "AVOID_IN_BLOCK" ? "Not " : ""}${what}${block ? ` in ${block.title}` : ""}`;
}
