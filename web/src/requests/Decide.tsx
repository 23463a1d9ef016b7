import { useState } from "react";
import { DecideRequestDocument, type DecideRequestInput, type MovedFragment } from "../api/generated/graphql";
import { useChange } from "../api/useChange";
import type { Year } from "../board/model";
import { Refusals } from "../people/Dialogs";
import { Button, Field, Select, Switch } from "../ui/Controls";
import { plain } from "../ui/words";
import { MovedNotice } from "../whatif/MovedNotice";
import { mentorSaid, type Asked } from "./request";

/** Approve or decline, with a reason. What approving does today stands beside it before it is done. */
export function Decide({ request: r, year, basis, on, onPick, onDone }: { request: Asked; year: Year; basis: string | undefined; on: string; onPick: (scheduleID: string) => void; onDone: (draft?: { id: string; number: number }) => void }) {
  const said = mentorSaid(r);
  const missing = !!r.mentor && said?.decision !== "APPROVED";
  const [note, setNote] = useState("");
  const [dollars, setDollars] = useState("");
  const [source, setSource] = useState("");
  const [without, setWithout] = useState(false);
  const [wrong, setWrong] = useState<string[]>([]);
  const [conflict, setConflict] = useState<MovedFragment>();
  const schedules = year.schedules.filter((s) => s.state !== "ARCHIVED");
  const [busy, decide] = useChange(DecideRequestDocument);
  const send = async (input: Omit<DecideRequestInput, "requestID">) => {
    const answer = await decide({ input: { requestID: r.id, expectedVersion: r.version, ...(note.trim() ? { note: note.trim() } : {}), ...input } });
    const done = answer.data?.decideRequest;
    setWrong(answer.refusals);
    setConflict(done?.conflict ?? undefined);
    if (answer.refusals.length === 0 && !done?.conflict) onDone(done?.schedule ?? undefined);
  };
  const cents = Math.round(Number(dollars.replace(/[$,\s]/g, "")) * 100);
  const badMoney = dollars.trim() !== "" && !(cents >= 0);
  const yes = (rebase: boolean) =>
    send({
      decision: "APPROVED",
      ...(rebase ? { rebase } : on && on !== basis ? { scheduleID: on } : {}),
      ...(missing && without ? { withoutMentor: true } : {}),
      ...(r.away && dollars.trim() ? { fundingCents: cents, fundingSource: source.trim() } : {}),
    });
  return (
    <section className="decision" aria-label="Decision">
      <h2>Decide</h2>
      {conflict && (
        <MovedNotice moved={conflict} year={year}>
          <Button kind="primary" isPending={busy} onPress={() => void yes(true)}>
            Approve on version {conflict.now?.number ?? "now"} all the same
          </Button>
        </MovedNotice>
      )}
      {missing && (
        <>
          <p className={said ? "is-bad" : "quiet"}>{said ? `${r.mentor!.name} said no: ${said.note}` : `The word of ${r.mentor!.name} is asked for and is not there yet.`}</p>
          <Switch isSelected={without} onChange={setWithout}>
            Approve without it
          </Switch>
        </>
      )}
      {schedules.length > 1 && <Select label="Make room in" shown choices={schedules.map((s) => ({ id: s.id, label: `${s.number}. ${s.title || "Untitled"}`, aside: plain(s.state) }))} value={on} onChange={onPick} />}
      <Field label="Reason" area value={note} onChange={setNote} hint="The fellow reads it. Declining needs one." />
      {r.away && (
        <div className="pair">
          <Field label="Funding in dollars" value={dollars} onChange={setDollars} inputMode="numeric" wrong={badMoney ? "Write an amount, such as 1,200." : ""} />
          <Field label="Who pays" value={source} onChange={setSource} />
        </div>
      )}
      <Refusals list={wrong} />
      <div className="answer-actions">
        <Button kind="primary" isPending={busy} isDisabled={(missing && !without) || badMoney} onPress={() => void yes(false)}>
          Approve
        </Button>
        <Button kind="danger" isPending={busy} isDisabled={!note.trim()} onPress={() => void send({ decision: "DECLINED" })}>
          Decline
        </Button>
      </div>
    </section>
  );
}
