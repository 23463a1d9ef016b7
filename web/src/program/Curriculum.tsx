import { nodes } from "../api/client";
import { list } from "../ui/words";
import type { Book } from "./ProgramPage";
import { TableScroll } from "../ui/TableScroll";

const units: Record<string, [string, string]> = { MONTHS: ["month", "months"], FOUR_WEEKS: ["block of 4 weeks", "blocks of 4 weeks"], TWO_WEEKS: ["block of 2 weeks", "blocks of 2 weeks"], WEEKS: ["week", "weeks"] };

const unit = (u: string, n: number): string => (units[u] ?? ["block", "blocks"])[n === 1 ? 0 : 1]!;

export function Curriculum({ book }: { book: Book }) {
  return (
    <>
      {book.about && <p className="verdict">{book.about}</p>}
      {nodes(book.tracks).map((t) => (
        <section key={t.id} className="block">
          <h2>
            {t.title}: {t.length} {unit(t.unit, t.length)}
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
                </tr>
              </thead>
              <tbody>
                {nodes(t.requirements).map((r) => (
                  <tr key={r.id}>
                    <th scope="row">{r.title}</th>
                    <td className="right nowrap">
                      {r.minimum === r.maximum ? r.minimum : `${r.minimum} to ${r.maximum}`} {unit(t.unit, r.maximum)}
                    </td>
                    <td>
                      {list(nodes(r.rotations).map((x) => x.title))}
                      {r.flexible && <div className="under">Takes the time that waivers and credit set free</div>}
                      {r.mayExtend && <div className="under">Elective time may be spent on it</div>}
                    </td>
                    <td>
                      {r.provenance === "STATED" ? <span className="quiet">Stated</span> : <span className="tag warn">{r.provenance === "INFERRED" ? "Inferred" : "Adjusted"}</span>}
                      {r.provenanceNote && <div className="under">{r.provenanceNote}</div>}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
        </section>
      ))}
      {book.source && <p className="quiet more-below">Source: {book.source}</p>}
    </>
  );
}
