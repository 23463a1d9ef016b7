import { useState } from "react";
import { RollBackDocument } from "../api/generated/graphql";
import { useChange } from "../api/useChange";
import type { Head } from "../board/model";
import { Refusals } from "../people/Dialogs";
import { Button, Dialog, Field } from "../ui/Controls";

/** What was published before holds again, as a new version: history stays as it was. */
export function RollBackDialog({ schedule, holds, onClose, onDone }: { schedule: Head; holds: Head | undefined; onClose: () => void; onDone: () => void }) {
  const [note, setNote] = useState("");
  const [wrong, setWrong] = useState<string[]>([]);
  const [busy, rollBack] = useChange(RollBackDocument);
  const go = async () => {
    const answer = await rollBack({ input: { id: schedule.id, insteadOf: holds?.id ?? null, note: note.trim() || null } });
    if (answer.refusals.length) return setWrong(answer.refusals);
    onDone();
  };
  return (
    <Dialog title={`Let “${schedule.title}” hold again`} open onClose={onClose}>
      <p>
        The cells of version {schedule.number} become a new version, and that is published. {holds ? `Version ${holds.number}, which holds now, is archived and stays readable.` : ""}
      </p>
      <Field label="Note" hint="Why, for the people who read it and for the history." area value={note} onChange={setNote} />
      <Refusals list={wrong} />
      <div className="actions">
        <Button onPress={onClose}>Not now</Button>
        <Button kind="primary" onPress={() => void go()} isPending={busy}>
          Publish it again
        </Button>
      </div>
    </Dialog>
  );
}
