import { useState } from "react";
import { AskForDocument, type PlaceInput } from "../api/generated/graphql";
import { useChange } from "../api/useChange";
import type { Year } from "../board/model";
import { Refusals } from "../people/Dialogs";
import { Button, Dialog, Field, Select } from "../ui/Controls";
import { nameOf, whenOf } from "./changes";
import type { Kept } from "./KeepDialog";

export interface Placement {
  changeID: string; // "" before it is kept
  place: PlaceInput;
}

const nobody = "nobody";

interface Props {
  year: Year;
  placements: Placement[];
  keep: () => Promise<Kept>; // what was tried, when it is not kept yet
  onClose: (scenarioID?: string) => void; // the scenario, when it was kept in the meantime
  onDone: (requestID: string) => void;
}

/** Turns what was tried into a request: mentor and director see the same numbers. */
export function AskDialog({ year, placements, keep, onClose, onDone }: Props) {
  const [which, setWhich] = useState("0");
  const [objective, setObjective] = useState("");
  const [initiative, setInitiative] = useState("");
  const [mentor, setMentor] = useState(nobody);
  const [wrong, setWrong] = useState<string[]>([]);
  const [kept, setKept] = useState<Kept>();
  const [keeping, setKeeping] = useState(false);
  const [asking, askFor] = useChange(AskForDocument);
  const place = placements[Number(which)]!.place;
  const away = !!place.offsiteOptionID;
  const send = async () => {
    // It is kept once: what is refused afterwards is asked again of the same scenario.
    setKeeping(true);
    const now = kept ?? (await keep());
    setKeeping(false);
    if (!now.id) return setWrong(now.refusals);
    setKept(now);
    const changeID = now.placementIDs?.[Number(which)] ?? placements[Number(which)]!.changeID;
    const answer = await askFor({
      input: { scenarioID: now.id, objective: objective.trim(), ...(changeID ? { changeID } : {}), ...(away && initiative.trim() ? { initiative: initiative.trim() } : {}), ...(mentor !== nobody ? { mentorID: mentor } : {}) },
    });
    const id = answer.data?.requestFromScenario.electiveRequest?.id ?? answer.data?.requestFromScenario.offsiteRequest?.id;
    if (id) return onDone(id);
    setWrong(answer.refusals);
  };
  const words = (p: PlaceInput) => `${nameOf(p, year)} in ${whenOf(p.blockIDs, year)}`;
  const mentors = [...year.mentors.values()].sort((a, b) => a.name.localeCompare(b.name));
  const busy = keeping || asking;
  return (
    <Dialog title={placements.length === 1 ? `Ask for ${words(place)}` : "Ask for it"} open onClose={() => onClose(kept?.id)}>
      <form
        className="dialog-form"
        onSubmit={(e) => {
          e.preventDefault();
          if (objective.trim() && !busy) void send();
        }}
      >
        {placements.length > 1 && <Select label="What is asked for" shown choices={placements.map((p, i) => ({ id: String(i), label: words(p.place) }))} value={which} onChange={setWhich} />}
        <Field label="Educational objective" area value={objective} onChange={setObjective} isRequired autoFocus hint="What you will be able to do afterwards. Mentor and director read it, with the same numbers that you saw." />
        {away && <Field label="Initiative at the other site, if any" value={initiative} onChange={setInitiative} />}
        <Select label="Mentor whose word is asked for" shown choices={[{ id: nobody, label: "Nobody" }, ...mentors.map((m) => ({ id: m.id, label: m.name }))]} value={mentor} onChange={setMentor} />
        <Refusals list={wrong} />
        <div className="actions">
          <Button onPress={() => onClose(kept?.id)}>Not now</Button>
          <Button kind="primary" type="submit" isPending={busy} isDisabled={!objective.trim()}>
            Ask for it
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
