import { useMemo, useState } from "react";
import { useSession } from "../app/session";
import { ask, found, nodes } from "../api/client";
import { TracksDocument } from "../api/generated/graphql";
import { useRead } from "../api/useRead";
import type { Person, Year } from "../board/model";
import type { Values } from "../form/fields";
import { Form } from "../form/Form";
import { Button, Dialog, Select } from "../ui/Controls";
import { Loading } from "../ui/States";
import type { Change } from "./changes";
import { begin, suppositions, type About } from "./suppose";

interface Props {
  year: Year;
  person: Person;
  onClose: () => void;
  onTry: (change: Change) => void;
}

/** What else could be otherwise: leave, wishes, mentors, places, who is there. Only what the viewer may try is offered. */
export function SupposeDialog({ year, person, onClose, onTry }: Props) {
  const { staff, viewer } = useSession();
  const read = useRead(staff ? `tracks ${year.programID}` : null, async () => nodes(found((await ask(TracksDocument, { id: year.programID })).node, "program").tracks).map((t) => ({ id: t.id, label: t.title })));
  const own = viewer.roles.flatMap((r) => (r.mentor ? [r.mentor.id] : []));
  const mine = viewer.roles.some((r) => r.fellow?.id === person.fellowID);
  const tracks = read.data;
  const about = useMemo(
    (): About => ({
      year,
      person,
      tracks: tracks ?? [],
      mentors: [...year.mentors.values()].filter((m) => staff || own.includes(m.id)).map((m) => ({ id: m.id, label: m.name })).sort((a, b) => a.label.localeCompare(b.label)),
    }),
    [year, person, staff, tracks, own.join()],
  );
  const kinds = suppositions({ fellow: staff || mine, mentor: staff || own.length > 0, staff }, about);
  const [kind, setKind] = useState(kinds[0]?.id ?? "");
  const s = kinds.find((k) => k.id === kind) ?? kinds[0];
  const [typed, setTyped] = useState<Values>({});
  if (read.loading || !s) {
    return (
      <Dialog title="Suppose something else" open onClose={onClose}>
        {read.loading ? <Loading what="what can be tried" lines={3} /> : <p>There is nothing else that you may try here.</p>}
        <div className="actions">
          <Button onPress={onClose}>Close</Button>
        </div>
      </Dialog>
    );
  }
  const values = begin(s, about, typed);
  const fields = s.fields(about, values);
  const late = values["startsOn"] && values["endsOn"] && values["endsOn"] < values["startsOn"];
  const wrong: Record<string, string> = late ? { endsOn: "The last day is before the first: choose a later one." } : {};
  for (const f of fields) if (f.kind === "number" && values[f.name] !== "" && !/^\d{1,3}$/.test(String(values[f.name]).trim())) wrong[f.name] = "A whole number of at most three digits.";
  const ready = fields.every((f) => !f.required || String(values[f.name] ?? "").trim() !== "") && Object.keys(wrong).length === 0;
  return (
    <Dialog title="Suppose something else" open onClose={onClose}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          if (ready) onTry(s.change(values, about));
        }}
      >
        <Select label="What would be otherwise" shown choices={kinds.map((k) => ({ id: k.id, label: k.label }))} value={s.id} onChange={setKind} />
        {(s.id.startsWith("leave") || s.id.startsWith("wish") || s.id === "fellowLeaves") && <p className="quiet">Of {person.name}.</p>}
        <Form fields={fields} values={values} wrong={wrong} onChange={(name, v) => setTyped((all) => ({ ...all, [name]: v }))} />
        <div className="actions">
          <Button onPress={onClose}>Not now</Button>
          <Button kind="primary" type="submit" isDisabled={!ready}>
            Try it
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
