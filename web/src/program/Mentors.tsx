import { nodes } from "../api/client";
import { span } from "../ui/dates";
import { list } from "../ui/words";
import type { Book } from "./ProgramPage";

type Mentor = NonNullable<NonNullable<NonNullable<Book["mentors"]["edges"]>[number]>["node"]>;

export function Mentors({ mentors }: { mentors: Mentor[]; again: () => void }) {
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">Mentor</th>
            <th scope="col">Supervises</th>
            <th scope="col" className="right">
              Places
            </th>
            <th scope="col">Absences</th>
          </tr>
        </thead>
        <tbody>
          {mentors.map((m) => (
            <tr key={m.id}>
              <th scope="row">
                {m.name}
                <div className="under">{[m.title, m.site?.title].filter(Boolean).join(" · ")}</div>
              </th>
              <td>{list(nodes(m.rotations).map((r) => r.title)) || <span className="quiet">{list([m.research ? "research" : "", m.elective ? "electives" : ""].filter(Boolean)) || "–"}</span>}</td>
              <td className="right">{m.capacity}</td>
              <td>
                {nodes(m.absences).length === 0
                  ? "–"
                  : nodes(m.absences).map((a) => (
                      <div key={a.id}>
                        {span(a.startsOn, a.endsOn)}
                        {a.reason && <span className="quiet"> {a.reason}</span>}
                      </div>
                    ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
