import { Plus, X } from "lucide-react";
import { useState } from "react";
import { CreateAcademicYearDocument, SetCalendarDocument, type AcademicYearCalendar } from "../api/generated/graphql";
import { useChange } from "../api/useChange";
import type { Year } from "../board/model";
import { Refusals } from "../people/Dialogs";
import { Button, Dialog, Field, Select } from "../ui/Controls";
import { calendars } from "./forms/year";

type Target = { year: Year; programID?: never } | { programID: string; year?: never };
interface Begin {
  title: string;
  startsOn: string;
}

/** Cuts a year into blocks, or adds one. Blocks tile the year, so each is known by its first day. */
export function CalendarDialog({ year, programID, onClose, onDone }: Target & { onClose: () => void; onDone: () => void }) {
  const [title, setTitle] = useState(() => year?.title ?? nextTitle());
  const [calendar, setCalendar] = useState<string>(year?.calendar ?? "MONTHS");
  const [startsOn, setStartsOn] = useState(year?.startsOn ?? `${nextYear()}-07-01`);
  const [endsOn, setEndsOn] = useState(year?.endsOn ?? `${nextYear() + 1}-06-30`);
  const [first, setFirst] = useState("");
  const [begins, setBegins] = useState<Begin[]>(() => (year?.blocks ?? []).slice(1).map((b) => ({ title: b.title, startsOn: b.startsOn })));
  const [wrong, setWrong] = useState<string[]>([]);
  const [cutting, cut] = useChange(SetCalendarDocument);
  const [adding, add] = useChange(CreateAcademicYearDocument);
  const own = calendar === "CUSTOM";
  const save = async () => {
    const blocks = own ? tiled([{ title: year?.blocks[0]?.title ?? "", startsOn }, ...begins], endsOn) : null;
    const common = { startsOn, endsOn, calendar: calendar as AcademicYearCalendar, blocks, firstBlockDays: !own && Number(first) ? Number(first) : null };
    const answer = year ? await cut({ input: { id: year.id, expectedVersion: year.version, ...common } }) : await add({ input: { programID, title: title.trim(), ...common } });
    if (answer.refusals.length) return setWrong(answer.refusals);
    onDone();
  };
  return (
    <Dialog title={year ? `The blocks of ${year.title}` : "A new academic year"} open onClose={onClose}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          void save();
        }}
      >
        <div className="form fields">
          {!year && <Field label="Title" value={title} onChange={setTitle} isRequired />}
          <div className="pair">
            <Field label="First day" type="date" value={startsOn} onChange={setStartsOn} isRequired />
            <Field label="Last day" type="date" value={endsOn} onChange={setEndsOn} isRequired />
          </div>
          <Select label="Blocks" shown choices={calendars} value={calendar} onChange={setCalendar} />
          {!own && calendar !== "MONTHS" && <Field label="Days of the first block, when it is not as long as the others" value={first} onChange={setFirst} inputMode="numeric" />}
          {own && <Begins list={begins} onChange={setBegins} />}
        </div>
        {year && <p className="quiet">Blocks keep their schedules by their number. Cutting is refused when something is planned in a block that would go.</p>}
        <Refusals list={wrong} />
        <div className="actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isPending={cutting || adding}>
            {year ? "Cut the year" : "Add the year"}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function Begins({ list, onChange }: { list: Begin[]; onChange: (list: Begin[]) => void }) {
  const set = (i: number, part: Partial<Begin>) => onChange(list.map((b, n) => (n === i ? { ...b, ...part } : b)));
  return (
    <fieldset className="begins">
      <legend className="label">The other blocks begin</legend>
      {list.map((b, i) => (
        <div key={i} className="begin">
          <Field label={`First day of block ${i + 2}`} unseen type="date" value={b.startsOn} onChange={(v) => set(i, { startsOn: v })} />
          <Field label={`Title of block ${i + 2}`} unseen value={b.title} onChange={(v) => set(i, { title: v })} />
          <Button kind="bare" small square aria-label={`Take out block ${i + 2}`} onPress={() => onChange(list.filter((_, n) => n !== i))}>
            <X className="icon" aria-hidden />
          </Button>
        </div>
      ))}
      <Button small onPress={() => onChange([...list, { title: "", startsOn: "" }])}>
        <Plus className="icon" aria-hidden /> Add a block
      </Button>
    </fieldset>
  );
}

/** Blocks from their first days: each ends on the day before the next one. */
export function tiled(begins: Begin[], endsOn: string): { title: string | null; startsOn: string; endsOn: string }[] {
  const sorted = begins.filter((b) => b.startsOn).sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return sorted.map((b, i) => ({ title: b.title.trim() || null, startsOn: b.startsOn, endsOn: sorted[i + 1] ? dayBefore(sorted[i + 1]!.startsOn) : endsOn }));
}

const dayBefore = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

const nextYear = (): number => new Date().getFullYear() + (new Date().getMonth() >= 6 ? 1 : 0);
const nextTitle = (): string => `${nextYear()}-${String((nextYear() + 1) % 100).padStart(2, "0")}`;
