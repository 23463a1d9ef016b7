import { useState } from "react";
import { ask } from "../api/client";
import type { TypedDocumentString } from "../api/generated/graphql";
import { answerOf, troubled, type Answer } from "../api/useChange";
import { Refusals } from "../people/Dialogs";
import { Button, Dialog } from "../ui/Controls";
import { changing, codeOf, creating, type FormField, type Values } from "./fields";
import { Form } from "./Form";

// Every mutation of the generated nouns has one input and a payload with userErrors.
// eslint-style exactness stops here: the fields say which inputs there are, and the API judges them.
type Change = TypedDocumentString<object, { input: never }>;

interface Props {
  title: string;
  fields: FormField[];
  before: Values;
  stored?: { id: string; version: number } | undefined; // nothing when it is new
  with?: Record<string, unknown>; // what a new one has beside its fields, as its program
  codeFrom?: string; // the field from which a new one gets its short name
  create: Change;
  update: Change;
  archive?: Change;
  archiveWords?: string;
  onClose: () => void;
  onDone: (words: string) => void;
}

const send = async (document: Change, input: Record<string, unknown>): Promise<Answer<object>> => {
  try {
    return answerOf(await ask(document, { input: input as never }));
  } catch (e) {
    return troubled(e);
  }
};

/** Adds, changes or puts away one thing of the program. What is refused stands at its field. */
export function NounDialog({ title, fields, before, stored, with: more = {}, codeFrom, create, update, archive, archiveWords = "Put away", onClose, onDone }: Props) {
  const [values, setValues] = useState<Values>(before);
  const [answer, setAnswer] = useState<Answer<object>>();
  const [busy, setBusy] = useState(false);
  const [sure, setSure] = useState(false);

  const settle = (a: Answer<object>, words: string) => {
    setBusy(false);
    setAnswer(a);
    if (a.refusals.length === 0) onDone(words);
  };
  const save = async () => {
    setBusy(true);
    if (stored) {
      const input = changing(fields, values, before);
      if (Object.keys(input).length === 0) return onClose();
      return settle(await send(update, { id: stored.id, expectedVersion: stored.version, ...input }), "It is changed.");
    }
    const input = { ...more, ...creating(fields, values) };
    if (!codeFrom) return settle(await send(create, input), "It is added.");
    const code = codeOf(String(values[codeFrom] ?? ""));
    // Something that was put away may still have the short name: a number makes it another one.
    for (let n = 1; ; n++) {
      const a = await send(create, { code: n === 1 ? code : `${code}-${n}`, ...input });
      if (n > 20 || !a.wrong.some((w) => w.field.at(-1) === "code")) return settle(a, "It is added.");
    }
  };
  const away = async () => {
    if (!sure) return setSure(true);
    setBusy(true);
    settle(await send(archive!, { id: stored!.id, expectedVersion: stored!.version }), "It is put away. The history keeps it.");
  };

  const known = new Set(fields.map((f) => f.name));
  const wrong = Object.fromEntries((answer?.wrong ?? []).filter((w) => known.has(w.field[1] ?? "")).map((w) => [w.field[1]!, w.message]));
  const rest = answer ? (answer.wrong.length ? answer.wrong.filter((w) => !known.has(w.field[1] ?? "")).map((w) => w.message) : answer.refusals) : [];
  const ready = fields.every((f) => !f.required || (values[f.name] !== "" && values[f.name] !== undefined));
  return (
    <Dialog title={title} open onClose={onClose}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          if (ready && !busy) void save();
        }}
      >
        <Form fields={fields} values={values} wrong={wrong} onChange={(name, v) => setValues((all) => ({ ...all, [name]: v }))} />
        <Refusals list={rest} />
        <div className="actions">
          {stored && archive && (
            <Button kind="danger" onPress={() => void away()} isDisabled={busy}>
              {sure ? `${archiveWords}: sure?` : archiveWords}
            </Button>
          )}
          <span className="grow" />
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isPending={busy} isDisabled={!ready}>
            {stored ? "Save" : "Add"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
