import { useState } from "react";
import { CreateTrackDocument, UpdateProgramDocument, UpdateTrackDocument, ArchiveTrackDocument, CreateProgramDocument } from "../api/generated/graphql";
import { nodes } from "../api/client";
import { NounDialog } from "../form/NounDialog";
import { Button } from "../ui/Controls";
import { Empty } from "../ui/States";
import type { TrackNode } from "./book";
import { AddButton, ChapterHead, type Chapter } from "./chapter";
import { programFields, programValues, trackFields, trackValues } from "./forms/program";
import { Requirements } from "./Requirements";

/** The program in a sentence, and what each track asks for. */
export function Curriculum({ book, staff, done }: Chapter) {
  const tracks = nodes(book.tracks);
  const [open, setOpen] = useState<{ kind: "program" } | { kind: "track"; it?: TrackNode } | null>(null);
  const common = {
    onClose: () => setOpen(null),
    onDone: (words: string) => {
      setOpen(null);
      done(words);
    },
  };
  return (
    <>
      <ChapterHead
        text={tracks.length ? "What a fellow has to have done at the end." : "A track is what a fellow follows: so many months of this, so many of that."}
        action={
          staff && (
            <span className="buttons">
              <Button onPress={() => setOpen({ kind: "program" })}>Change the program</Button>
              <AddButton small={false} what="Add a track" onPress={() => setOpen({ kind: "track" })}>Add a track</AddButton>
            </span>
          )
        }
      />
      {book.about && <p className="verdict">{book.about}</p>}
      {tracks.length === 0 && <Empty level="h2" title="No track yet">Add one with its length; then say what it asks for.</Empty>}
      {tracks.map((t) => (
        <Requirements key={`${t.id} ${t.version}`} track={t} book={book} staff={staff} onTrack={() => setOpen({ kind: "track", it: t })} done={done} />
      ))}
      {book.source && <p className="quiet more-below">Source: {book.source}</p>}
      {open?.kind === "program" && <NounDialog title="The program" fields={programFields} before={programValues(book)} stored={book} create={CreateProgramDocument} update={UpdateProgramDocument} {...common} />}
      {open?.kind === "track" && (
        <NounDialog title={open.it?.title ?? "A new track"} fields={trackFields} before={trackValues(open.it)} stored={open.it} with={{ programID: book.id }} codeFrom="title" create={CreateTrackDocument} update={UpdateTrackDocument} archive={ArchiveTrackDocument} {...common} />
      )}
    </>
  );
}
