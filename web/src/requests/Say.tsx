import { useState } from "react";
import { AnswerRequestDocument, type ApprovalDecision } from "../api/generated/graphql";
import { useChange } from "../api/useChange";
import { Refusals } from "../people/Dialogs";
import { Button, Field } from "../ui/Controls";
import { mentorSaid, type Asked } from "./request";

/** The word of the mentor who is asked. The director decides with it. */
export function Say({ request: r, onDone }: { request: Asked; onDone: () => void }) {
  const before = mentorSaid(r);
  const [note, setNote] = useState(before?.note ?? "");
  const [wrong, setWrong] = useState<string[]>([]);
  const [busy, answer] = useChange(AnswerRequestDocument);
  const say = async (decision: ApprovalDecision) => {
    const done = await answer({ input: { requestID: r.id, expectedVersion: r.version, decision, ...(note.trim() ? { note: note.trim() } : {}) } });
    setWrong(done.refusals);
    if (done.refusals.length === 0) onDone();
  };
  return (
    <section className="decision" aria-label="Your word">
      <h2>Your word</h2>
      <p className="quiet">{before ? `You said ${before.decision === "APPROVED" ? "yes" : "no"}. Until it is decided you may say otherwise.` : "You are asked as the mentor. The director decides with your word."}</p>
      <Field label="Reason" area value={note} onChange={setNote} hint="A no needs one: the fellow reads it." />
      <Refusals list={wrong} />
      <div className="answer-actions">
        <Button kind="primary" isPending={busy} onPress={() => void say("APPROVED")}>
          Say yes
        </Button>
        <Button kind="danger" isPending={busy} isDisabled={!note.trim()} onPress={() => void say("DECLINED")}>
          Say no
        </Button>
      </div>
    </section>
  );
}
