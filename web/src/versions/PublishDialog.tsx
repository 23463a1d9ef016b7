import { useState } from "react";
import { PublishDocument } from "../api/generated/graphql";
import { useChange } from "../api/useChange";
import type { Head } from "../board/model";
import { Refusals } from "../people/Dialogs";
import { Button, Dialog, Field } from "../ui/Controls";

/** Publishing says what it replaces and asks for a note; a refusal comes with what has to happen first. */
export function PublishDialog({ schedule, replaces, open, onClose, onDone }: { schedule: Head; replaces?: Head; open: boolean; onClose: () => void; onDone: () => void }) {
  const [note, setNote] = useState("");
  const [wrong, setWrong] = useState<string[]>([]);
  const [fetching, publish] = useChange(PublishDocument);
  const go = async () => {
    setWrong([]);
    const answer = await publish({ input: { id: schedule.id, expectedVersion: schedule.version, note: note.trim() || null, insteadOf: replaces?.id ?? null } });
    if (answer.refusals.length) return setWrong(answer.refusals);
    setNote("");
    onDone();
  };
  return (
    <Dialog title={`Publish “${schedule.title}”`} open={open} onClose={onClose}>
      <p>
        Version {schedule.number} becomes the schedule that holds. {replaces ? `Version ${replaces.number}, which holds now, is archived and stays readable.` : "Nothing is published for this year so far."}
      </p>
      <Field label="Note" hint="Why, for the people who read it and for the history." area value={note} onChange={setNote} />
      <Refusals list={wrong} />
      <div className="actions">
        <Button onPress={onClose}>Not now</Button>
        <Button kind="primary" onPress={() => void go()} isPending={fetching}>
          Publish
        </Button>
      </div>
    </Dialog>
  );
}
