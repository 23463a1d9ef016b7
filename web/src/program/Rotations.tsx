import { useState } from "react";
import * as api from "../api/generated/graphql";
import { nodes } from "../api/client";
import { text } from "../form/fields";
import { NounDialog } from "../form/NounDialog";
import { count, list, plain } from "../ui/words";
import type { Year } from "../board/model";
import { Empty } from "../ui/States";
import type { RotationNode, TopicNode } from "./book";
import { AddButton, ChapterHead, EditButton, type Chapter } from "./chapter";
import { coverageFields, rotationFields, rotationValues, topicFields } from "./forms/rotation";
import { PrerequisiteDialog } from "./PrerequisiteDialog";

type Coverage = Year["coverages"][number];
type Open =
  | { kind: "rotation"; it?: RotationNode | undefined }
  | { kind: "topic"; of: RotationNode; it?: TopicNode }
  | { kind: "coverage"; of: RotationNode; it?: Coverage | undefined }
  | { kind: "after"; of: RotationNode };

/** What fellows can do: how long, how many at once, with whom and after what. */
export function Rotations({ book, year, staff, wanted, done }: Chapter) {
  const all = nodes(book.rotations);
  const [open, setOpen] = useState<Open | null>(() => {
    const it = all.find((r) => r.id === wanted);
    return it && staff ? { kind: "rotation", it } : null;
  });
  const settled = (words: string) => {
    setOpen(null);
    done(words);
  };
  return (
    <>
      <ChapterHead
        text={all.length ? `${count(all.length, "rotation")}. What is changed here holds from the next run on.` : "What fellows can do in a block."}
        action={staff && <AddButton small={false} what="Add a rotation" onPress={() => setOpen({ kind: "rotation" })}>Add a rotation</AddButton>}
      />
      {all.length === 0 && <Empty level="h2" title="No rotation yet">Add what fellows do: core rotations, electives, research.</Empty>}
      <ul className="entries">
        {all.map((r) => (
          <Rotation key={r.id} rotation={r} year={year} staff={staff} open={setOpen} />
        ))}
      </ul>
      {open && <Dialogs open={open} book={book} year={year} onClose={() => setOpen(null)} onDone={settled} />}
    </>
  );
}

function Rotation({ rotation: r, year, staff, open }: { rotation: RotationNode; year: Year | undefined; staff: boolean; open: (o: Open) => void }) {
  const look = year?.rotations.get(r.id)?.look;
  const coverage = year?.coverages.find((c) => c.rotationID === r.id && !c.blockID);
  const prerequisites = nodes(r.prerequisites);
  const facts = [
    r.site?.title,
    r.sessionMin === r.sessionMax ? `${count(r.sessionMin, "block")} at a time` : `${r.sessionMin} to ${r.sessionMax} blocks at a time`,
    r.maxSessions ? `at most ${count(r.maxSessions, "session")} a year` : "",
    r.needsMentor ? "with a mentor" : "",
    r.callEligible ? "call may occur" : "",
    coverage ? (coverage.maximum != null ? `${coverage.minimum} to ${coverage.maximum} fellows at once` : `at least ${coverage.minimum} at once`) : "",
    ...prerequisites.map((p) => `after ${count(p.blocks, "block")} of ${p.required?.title ?? "another"}`),
  ].filter(Boolean);
  const topics = nodes(r.topics);
  return (
    <li className="entry">
      <div className="entry-head">
        {look && (
          <span className={`swatch ${look.face}`} aria-hidden>
            {look.letters}
          </span>
        )}
        <h2>{r.title}</h2>
        <span className="tag">{plain(r.kind)}</span>
        {staff && <EditButton what={r.title} onPress={() => open({ kind: "rotation", it: r })} />}
      </div>
      {r.about && <p>{r.about}</p>}
      <p className="quiet">{facts.join(" · ")}</p>
      {topics.length > 0 && !staff && <p className="topics">Topics: {list(topics.map((t) => t.title))}</p>}
      {staff && (
        <>
          {topics.length > 0 && (
            <p className="topics">
              Topics:{" "}
              {topics.map((t, i) => (
                <span key={t.id}>
                  {i > 0 && ", "}
                  <button type="button" className="link" onClick={() => open({ kind: "topic", of: r, it: t })}>
                    {t.title}
                  </button>
                </span>
              ))}
            </p>
          )}
          <p className="entry-actions no-print">
            <AddButton what={`Add a topic to ${r.title}`} onPress={() => open({ kind: "topic", of: r })}>Topic</AddButton>
            {year && <AddButton what={`${coverage ? "How many at once" : "Limit how many"} in ${r.title}`} onPress={() => open({ kind: "coverage", of: r, it: coverage })}>{coverage ? "How many at once" : "Limit how many"}</AddButton>}
            <AddButton what={`Comes after: what is done before ${r.title}`} onPress={() => open({ kind: "after", of: r })}>Comes after</AddButton>
          </p>
        </>
      )}
    </li>
  );
}

function Dialogs({ open, book, year, onClose, onDone }: { open: Open; book: Chapter["book"]; year: Year | undefined; onClose: () => void; onDone: (words: string) => void }) {
  const common = { onClose, onDone };
  if (open.kind === "rotation") {
    return (
      <NounDialog
        title={open.it?.title ?? "A new rotation"}
        fields={rotationFields(book)}
        before={rotationValues(open.it)}
        stored={open.it}
        with={{ programID: book.id }}
        codeFrom="title"
        create={api.CreateRotationDocument}
        update={api.UpdateRotationDocument}
        archive={api.ArchiveRotationDocument}
        {...common}
      />
    );
  }
  if (open.kind === "topic") {
    const last = Math.max(0, ...nodes(open.of.topics).map((t) => t.position));
    return (
      <NounDialog
        title={open.it?.title ?? `A new topic of ${open.of.title}`}
        fields={topicFields}
        before={{ title: open.it?.title ?? "", about: open.it?.about ?? "", position: text(open.it?.position ?? last + 1) }}
        stored={open.it}
        with={{ programID: book.id, rotationID: open.of.id }}
        codeFrom="title"
        create={api.CreateTopicDocument}
        update={api.UpdateTopicDocument}
        archive={api.ArchiveTopicDocument}
        {...common}
      />
    );
  }
  if (open.kind === "coverage") {
    return (
      <NounDialog
        title={`How many in ${open.of.title} at once`}
        fields={coverageFields}
        before={{ minimum: text(open.it?.minimum ?? 0), maximum: text(open.it?.maximum) }}
        stored={open.it}
        with={{ programID: book.id, rotationID: open.of.id, academicYearID: year!.id }}
        create={api.CreateCoverageDocument}
        update={api.UpdateCoverageDocument}
        archive={api.ArchiveCoverageDocument}
        archiveWords="No limit"
        {...common}
      />
    );
  }
  return <PrerequisiteDialog book={book} rotation={open.of} {...common} />;
}
