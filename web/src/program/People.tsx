import { Link } from "wouter";
import type { Person, Wish, Year } from "../board/model";
import { day, span } from "../ui/dates";
import { plain } from "../ui/words";
import { TableScroll } from "../ui/TableScroll";

export function People({ year }: { year: Year }) {
  return (
    <TableScroll label="Fellows and wishes">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Fellow</th>
            <th scope="col">Wishes, the dearest first</th>
            <th scope="col">Leave</th>
            <th scope="col">Fixed</th>
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

export function wishInWords(w: Wish, year: Year): string {
  const what = year.options.get(w.offsiteOptionID ?? "")?.title ?? year.rotations.get(w.rotationID ?? "")?.title ?? "";
  const block = year.blocks.find((b) => b.id === w.blockID);
  return `${w.kind === "AVOID_IN_BLOCK" ? "Not " : ""}${what}${block ? ` in ${block.title}` : ""}`;
}
