import { useState } from "react";
import { ask, nodes } from "../api/client";
import { KeepScenarioDocument, SolveScenarioDocument } from "../api/generated/graphql";
import { answerOf, troubled } from "../api/useChange";
import { Refusals } from "../people/Dialogs";
import { Button, Dialog, Field, Switch } from "../ui/Controls";
import type { Change, Mode } from "./changes";

export interface Kept {
  id?: string;
  placementIDs?: string[]; // of the changes that place something, in their order
  refusals: string[];
}

/** Keeps what was tried as a scenario and answers it; returns its id, or why it was refused. */
export async function keep(input: { scheduleID: string; title: string; shared: boolean; changes: Change[] }, mode: Mode): Promise<Kept> {
  try {
    const made = answerOf(await ask(KeepScenarioDocument, { input }));
    const scenario = made.data?.createScenario.scenario;
    if (!scenario) return { refusals: made.refusals };
    const solved = answerOf(await ask(SolveScenarioDocument, { input: { id: scenario.id, mode, timeLimitMs: 20_000 } }));
    return { id: scenario.id, placementIDs: nodes(scenario.changes).map((c) => c.id), refusals: solved.refusals };
  } catch (e) {
    return { refusals: troubled(e).refusals };
  }
}

/** Gives a what-if a name, so that it can be found again, shared and asked for. */
export function KeepDialog({ scheduleID, changes, mode, title: first, onClose, onDone }: { scheduleID: string; changes: Change[]; mode: Mode; title: string; onClose: () => void; onDone: (id: string) => void }) {
  const [title, setTitle] = useState(first);
  const [shared, setShared] = useState(false);
  const [wrong, setWrong] = useState<string[]>([]);
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const { id, refusals } = await keep({ scheduleID, title: title.trim(), shared, changes }, mode);
    setBusy(false);
    if (id) return onDone(id);
    setWrong(refusals);
  };
  return (
    <Dialog title="Keep this what-if" open onClose={onClose}>
      <form
        className="dialog-form"
        onSubmit={(e) => {
          e.preventDefault();
          if (!busy) void save();
        }}
      >
        <Field label="Title" value={title} onChange={setTitle} autoFocus isRequired />
        <Switch isSelected={shared} onChange={setShared}>
          Show it to the other members of the program
        </Switch>
        <p className="quiet">Nothing that is published changes. {shared ? "Everybody in the program can read it." : "Only you see it until you share it or ask for it."}</p>
        <Refusals list={wrong} />
        <div className="actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isPending={busy} isDisabled={!title.trim()}>
            Keep it
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
