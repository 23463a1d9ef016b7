import { useState } from "react";
import { ask, found } from "../api/client";
import { ArchiveEnrollmentDocument, CreateEnrollmentDocument, CreateFellowDocument, FellowRecordDocument, UpdateEnrollmentDocument, UpdateFellowDocument, type FellowRecordQuery } from "../api/generated/graphql";
import type { Found } from "../api/client";
import { answerOf, troubled, type Answer } from "../api/useChange";
import { useRead } from "../api/useRead";
import type { Year } from "../board/model";
import { changing, codeOf, creating, text, type Values } from "../form/fields";
import { Form } from "../form/Form";
import { Refusals } from "../people/Dialogs";
import { Button, Dialog } from "../ui/Controls";
import { Loading, Problem } from "../ui/States";
import type { Book } from "./book";
import { fellowFields, noFellow, ofPerson, ofYear } from "./forms/fellow";

type Stored = Found<FellowRecordQuery["node"]>;

interface Props {
  book: Book;
  year: Year;
  enrollmentID?: string | undefined; // nothing: somebody new
  onClose: () => void;
  onDone: (words: string) => void;
}

/** Enrolls somebody in the year, or changes who it is and how much of the year. */
export function FellowDialog(props: Props) {
  const { enrollmentID, onClose } = props;
  const read = useRead(enrollmentID ? `fellow record ${enrollmentID}` : null, async () => found((await ask(FellowRecordDocument, { id: enrollmentID! })).node, "fellow"));
  if (enrollmentID && !read.data) {
    return (
      <Dialog title="Fellow" open onClose={onClose}>
        {read.trouble ? <Problem level="h2" trouble={read.trouble} again={read.again} /> : <Loading what="the fellow" lines={4} />}
        <div className="actions">
          <Button onPress={onClose}>Close</Button>
        </div>
      </Dialog>
    );
  }
  return <Filled {...props} stored={read.data} />;
}

function valuesOf(s: Stored): Values {
  return {
    name: s.fellow?.name ?? "",
    trainingLevel: s.fellow?.trainingLevel ?? "",
    email: s.fellow?.email ?? "",
    priorExperience: s.fellow?.priorExperience ?? "",
    trackID: s.trackID,
    startsOn: s.startsOn ?? "",
    endsOn: s.endsOn ?? "",
    sharePercent: text(s.sharePercent),
    offsiteMax: text(s.offsiteMax),
  };
}

function Filled({ book, year, stored, onClose, onDone }: Props & { stored?: Stored | undefined }) {
  const fields = fellowFields(book, !stored);
  const [before] = useState<Values>(() => (stored ? valuesOf(stored) : noFellow(book)));
  const [values, setValues] = useState(before);
  const [made, setMade] = useState(""); // a fellow who was stored and not yet enrolled
  const [answer, setAnswer] = useState<Answer<object>>();
  const [busy, setBusy] = useState(false);
  const [sure, setSure] = useState(false);

  const settle = (a: Answer<object>, words: string) => {
    setBusy(false);
    setAnswer(a);
    if (a.refusals.length === 0) onDone(words);
  };
  const add = async (): Promise<Answer<object>> => {
    let fellow = made;
    for (let n = 1; !fellow; n++) {
      const code = codeOf(String(values["name"]));
      const a = answerOf(await ask(CreateFellowDocument, { input: { programID: book.id, code: n === 1 ? code : `${code}-${n}`, ...creating(ofPerson(fields), values) } as never }));
      fellow = a.data?.createFellow.fellow?.id ?? "";
      if (!fellow && (n > 20 || !a.wrong.some((w) => w.field.at(-1) === "code"))) return a;
    }
    setMade(fellow);
    return answerOf(await ask(CreateEnrollmentDocument, { input: { programID: book.id, fellowID: fellow, academicYearID: year.id, ...creating(ofYear(fields), values) } as never }));
  };
  const change = async (s: Stored): Promise<Answer<object>> => {
    const person = changing(ofPerson(fields), values, before);
    if (Object.keys(person).length) {
      const a = answerOf(await ask(UpdateFellowDocument, { input: { id: s.fellow!.id, expectedVersion: s.fellow!.version, ...person } as never }));
      if (a.refusals.length) return a;
    }
    const own = changing(ofYear(fields), values, before);
    if (Object.keys(own).length === 0) return { refusals: [], codes: [], wrong: [] };
    return answerOf(await ask(UpdateEnrollmentDocument, { input: { id: s.id, expectedVersion: s.version, ...own } as never }));
  };
  const save = async () => {
    setBusy(true);
    settle(await (stored ? change(stored) : add()).catch(troubled<object>), stored ? "It is changed." : `${values["name"]} is enrolled in ${year.title}.`);
  };
  const away = async () => {
    if (!sure) return setSure(true);
    setBusy(true);
    settle(await ask(ArchiveEnrollmentDocument, { input: { id: stored!.id, expectedVersion: stored!.version } }).then(answerOf<object>, troubled<object>), `${values["name"]} is not in ${year.title} any more. The history keeps it.`);
  };
  const known = new Set(fields.map((f) => f.name));
  const wrong = Object.fromEntries((answer?.wrong ?? []).map((w) => [w.field[1] ?? "", w.message]));
  const rest = answer ? (answer.wrong.length ? answer.wrong.filter((w) => !known.has(w.field[1] ?? "")).map((w) => w.message) : answer.refusals) : [];
  const ready = String(values["name"]).trim() !== "" && values["trackID"] !== "";
  return (
    <Dialog title={stored?.fellow?.name ?? "A new fellow"} open onClose={onClose}>
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
          {stored && (
            <Button kind="danger" onPress={() => void away()} isDisabled={busy}>
              {sure ? "Take out of the year: sure?" : "Take out of the year"}
            </Button>
          )}
          <span className="grow" />
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isPending={busy} isDisabled={!ready}>
            {stored ? "Save" : "Enroll"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
