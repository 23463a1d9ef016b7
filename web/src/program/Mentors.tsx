import { useState } from "react";
import * as api from "../api/generated/graphql";
import { nodes } from "../api/client";
import { NounDialog } from "../form/NounDialog";
import { span } from "../ui/dates";
import { Empty } from "../ui/States";
import { TableScroll } from "../ui/TableScroll";
import { count, list } from "../ui/words";
import type { AbsenceNode, MentorNode } from "./book";
import { AddButton, ChapterHead, EditButton, type Chapter } from "./chapter";
import { absenceFields, absenceValues, mentorFields, mentorValues } from "./forms/mentor";

type Open = { kind: "mentor"; it?: MentorNode | undefined } | { kind: "absence"; of: MentorNode; it?: AbsenceNode };

/** Who supervises what, how many at once, and when they are away. */
export function Mentors({ book, staff, wanted, done }: Chapter) {
  const all = nodes(book.mentors);
  const [open, setOpen] = useState<Open | null>(() => {
    const it = all.find((m) => m.id === wanted);
    return it && staff ? { kind: "mentor", it } : null;
  });
  const common = {
    with: { programID: book.id },
    onClose: () => setOpen(null),
    onDone: (words: string) => {
      setOpen(null);
      done(words);
    },
  };
  return (
    <>
      <ChapterHead text={all.length ? count(all.length, "mentor") : "Who supervises rotations, electives and research."} action={staff && <AddButton small={false} what="Add a mentor" onPress={() => setOpen({ kind: "mentor" })}>Add a mentor</AddButton>} />
      {all.length === 0 ? (
        <Empty level="h2" title="No mentor yet">Rotations that need a mentor wait for one.</Empty>
      ) : (
        <TableScroll label="Mentors">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Mentor</th>
                <th scope="col">Supervises</th>
                <th scope="col" className="right">
                  Fellows at once
                </th>
                <th scope="col">Absences</th>
                {staff && (
                  <th scope="col">
                    <span className="unseen">Actions</span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {all.map((m) => (
                <Mentor key={m.id} mentor={m} staff={staff} open={setOpen} />
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      {open?.kind === "mentor" && (
        <NounDialog title={open.it?.name ?? "A new mentor"} fields={mentorFields(book)} before={mentorValues(open.it)} stored={open.it} codeFrom="name" create={api.CreateMentorDocument} update={api.UpdateMentorDocument} archive={api.ArchiveMentorDocument} {...common} />
      )}
      {open?.kind === "absence" && (
        <NounDialog
          title={`Absence of ${open.of.name}`}
          fields={absenceFields}
          before={absenceValues(open.it)}
          stored={open.it}
          create={api.CreateMentorAbsenceDocument}
          update={api.UpdateMentorAbsenceDocument}
          archive={api.ArchiveMentorAbsenceDocument}
          archiveWords="Take away"
          {...common}
          with={{ programID: book.id, mentorID: open.of.id }}
        />
      )}
    </>
  );
}

function Mentor({ mentor: m, staff, open }: { mentor: MentorNode; staff: boolean; open: (o: Open) => void }) {
  const supervises = list(nodes(m.rotations).map((r) => r.title)) || list([m.research ? "Research" : "", m.elective ? "electives" : ""].filter(Boolean));
  const absences = nodes(m.absences);
  return (
    <tr>
      <th scope="row">
        {m.name}
        <div className="under">{[m.title, m.site?.title].filter(Boolean).join(" · ")}</div>
      </th>
      <td>{supervises || "–"}</td>
      <td className="right">{m.capacity}</td>
      <td>
        {absences.map((a) => (
          <div key={a.id}>
            {staff ? (
              <button type="button" className="link" onClick={() => open({ kind: "absence", of: m, it: a })}>
                {span(a.startsOn, a.endsOn)}
              </button>
            ) : (
              span(a.startsOn, a.endsOn)
            )}
            {a.reason && <span className="quiet"> {a.reason}</span>}
          </div>
        ))}
        {absences.length === 0 && !staff && "–"}
        {staff && <AddButton what={`Add an absence of ${m.name}`} onPress={() => open({ kind: "absence", of: m })}>Absence</AddButton>}
      </td>
      {staff && (
        <td className="right">
          <EditButton what={m.name} onPress={() => open({ kind: "mentor", it: m })} />
        </td>
      )}
    </tr>
  );
}
