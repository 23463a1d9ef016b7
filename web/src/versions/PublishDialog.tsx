import { useState } from "react";
import { ask, found } from "../api/client";
import { ApproveScheduleDocument, PublishDocument, ReadinessDocument } from "../api/generated/graphql";
import { sentence } from "../api/trouble";
import { useChange } from "../api/useChange";
import { useRead } from "../api/useRead";
import type { Head } from "../board/model";
import { Refusals } from "../people/Dialogs";
import { Button, Dialog, Field } from "../ui/Controls";

interface Props {
  schedule: Head;
  replaces?: Head | undefined;
  open: boolean;
  onClose: () => void;
  onApproved?: () => void;
  onDone: () => void;
}

/** Publishing says what it replaces, whose approval is missing, and asks for a note; a refusal comes with what has to happen first. */
export function PublishDialog({ schedule, replaces, open, onClose, onApproved, onDone }: Props) {
  const [note, setNote] = useState("");
  const [wrong, setWrong] = useState<string[]>([]);
  const [fetching, publish] = useChange(PublishDocument);
  const [approving, sendApproval] = useChange(ApproveScheduleDocument);
  const read = useRead(open ? `readiness ${schedule.id} ${schedule.version}` : null, async () => found((await ask(ReadinessDocument, { id: schedule.id })).node, "schedule"));
  const readiness = read.data?.canPublish;
  const missing = readiness ? readiness.approvalsNeeded - readiness.approvalsHave : 0;
  const approve = async () => {
    setWrong([]);
    const answer = await sendApproval({ input: { id: schedule.id, expectedVersion: schedule.version, decision: "APPROVED", note: note.trim() || null } });
    if (answer.refusals.length) return setWrong(answer.refusals);
    read.again();
    onApproved?.();
  };
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
      {missing > 0 && readiness && (
        <section aria-label="Approvals">
          <p>It waits for approval. An approval holds for the version as it is now.</p>
          <ul className="whys">
            {readiness.awaited.map((a) => (
              <li key={a}>{sentence(a)}</li>
            ))}
          </ul>
        </section>
      )}
      <Field label="Note" hint="Why, for the people who read it and for the history." area value={note} onChange={setNote} />
      <Refusals list={wrong} />
      <div className="actions">
        <Button onPress={onClose}>Not now</Button>
        {missing > 0 && (
          <Button onPress={() => void approve()} isPending={approving}>
            Approve
          </Button>
        )}
        <Button kind="primary" onPress={() => void go()} isPending={fetching}>
          Publish
        </Button>
      </div>
    </Dialog>
  );
}
