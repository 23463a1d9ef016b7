import { useState } from "react";
import { GrantExceptionsDocument } from "../api/generated/graphql";
import { sentence } from "../api/trouble";
import { useChange } from "../api/useChange";
import type { Head } from "../board/model";
import type { Check } from "../board/Standing";
import { Several } from "../form/Form";
import { Refusals } from "../people/Dialogs";
import { Button, Dialog, Field } from "../ui/Controls";
import { count, plain } from "../ui/words";

interface Props {
  breaches: Check["breaches"];
  schedule: Head;
  editable: boolean; // a draft, in the hands of the staff
  onClose: () => void;
  onGranted: (words: string) => void;
}

/** What a schedule breaks, one by one. What rests neither on law nor on safety may stay, for a reason that everybody reads. */
export function BreachesDialog({ breaches, schedule, editable, onClose, onGranted }: Props) {
  const must = breaches.filter((b) => b.tier === "must" && !b.open && !b.past);
  const excused = must.filter((b) => b.exception);
  const free = must.filter((b) => !b.exception && b.forceable);
  const firm = must.filter((b) => !b.exception && !b.forceable);
  const [chosen, setChosen] = useState<string[]>([]);
  const [reason, setReason] = useState("");
  const [wrong, setWrong] = useState<string[]>([]);
  const [busy, grant] = useChange(GrantExceptionsDocument);
  const save = async () => {
    const answer = await grant({ input: { id: schedule.id, expectedVersion: schedule.version, breachKeys: chosen, reason: reason.trim() } });
    if (answer.refusals.length) return setWrong(answer.refusals);
    onGranted(`${count(chosen.length, "exception")} granted. The reason stays with the schedule.`);
  };
  return (
    <Dialog title="What is broken" open onClose={onClose}>
      <form
        className="dialog-form"
        onSubmit={(e) => {
          e.preventDefault();
          if (chosen.length && reason.trim() && !busy) void save();
        }}
      >
        {firm.length > 0 && (
          <section>
            <h3>No reason excuses it</h3>
            <ul className="whys">
              {firm.map((b) => (
                <li key={b.key} className="is-bad">
                  {sentence(b.sentence)} <span className="quiet">{plain(b.basis)}: change the schedule.</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        {free.length > 0 &&
          (editable ? (
            <>
              <Several label="May stay, for a reason" choices={free.map((b) => ({ id: b.key, label: sentence(b.sentence) }))} value={chosen} onChange={setChosen} />
              <Field label="Why it may stay" area value={reason} onChange={setReason} hint="Whoever publishes or reads the schedule sees it." />
            </>
          ) : (
            <ul className="whys">
              {free.map((b) => (
                <li key={b.key}>{sentence(b.sentence)}</li>
              ))}
            </ul>
          ))}
        {excused.length > 0 && (
          <section>
            <h3>Allowed</h3>
            <ul className="whys">
              {excused.map((b) => (
                <li key={b.key}>
                  {sentence(b.sentence)} <span className="quiet">Allowed: {b.exception!.reason}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <Refusals list={wrong} />
        <div className="actions">
          <Button onPress={onClose}>Close</Button>
          {editable && free.length > 0 && (
            <Button kind="primary" type="submit" isPending={busy} isDisabled={chosen.length === 0 || !reason.trim()}>
              Allow {chosen.length > 1 ? "them" : "it"}
            </Button>
          )}
        </div>
      </form>
    </Dialog>
  );
}
