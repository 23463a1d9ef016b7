import { Plus } from "lucide-react";
import { useState } from "react";
import { nodes } from "../api/client";
import { Button } from "../ui/Controls";
import { span } from "../ui/dates";
import { list } from "../ui/words";
import { AbsenceDialog } from "./AbsenceDialog";
import type { Book } from "./ProgramPage";
import { TableScroll } from "../ui/TableScroll";

type Mentor = NonNullable<NonNullable<NonNullable<Book["mentors"]["edges"]>[number]>["node"]>;

export function Mentors({ mentors, programID, staff, again }: { mentors: Mentor[]; programID: string; staff: boolean; again: () => void }) {
  const [open, setOpen] = useState<Mentor | null>(null);
  return (
    <>
    <TableScroll label="Mentors">
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
                {staff && (
                  <Button kind="bare" small className="row-action" onPress={() => setOpen(m)} aria-label={`Add an absence of ${m.name}`}>
                    <Plus className="icon" aria-hidden /> Add
                  </Button>
                )}
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
    </TableScroll>
      {open && (
        <AbsenceDialog
          mentor={open}
          programID={programID}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null);
            again();
          }}
        />
      )}
    </>
  );
}
