import { useState } from "react";
import { CreateMentorAbsenceDocument } from "../api/generated/graphql";
import { useChange } from "../api/useChange";
import { Refusals } from "../people/Dialogs";
import { Button, Dialog, Field } from "../ui/Controls";

/** Adds a time in which a mentor is away. */
export function AbsenceDialog({ mentor, programID, onClose, onDone }: { mentor: { id: string; name: string }; programID: string; onClose: () => void; onDone: () => void }) {
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [reason, setReason] = useState("");
  const [wrong, setWrong] = useState<string[]>([]);
  const [busy, create] = useChange(CreateMentorAbsenceDocument);
  const save = async () => {
    const answer = await create({ input: { programID, mentorID: mentor.id, startsOn: from, endsOn: to || from, reason: reason.trim() } });
    if (answer.refusals.length) return setWrong(answer.refusals);
    onDone();
  };
  return (
    <Dialog title={`Absence of ${mentor.name}`} open onClose={onClose}>
      <div className="pair">
        <Field label="First day" type="date" value={from} onChange={setFrom} isRequired />
        <Field label="Last day" type="date" value={to} onChange={setTo} isRequired />
      </div>
      <Field label="Reason" value={reason} onChange={setReason} />
      <Refusals list={wrong} />
      <div className="actions">
        <Button onPress={onClose}>Cancel</Button>
        <Button kind="primary" onPress={() => void save()} isPending={busy} isDisabled={!from}>
          Add the absence
        </Button>
      </div>
    </Dialog>
  );
}
