import { useState } from "react";
import { CreateLeaveDocument, CreateWishDocument, type LeaveKind, type WishKind } from "../api/generated/graphql";
import { useChange } from "../api/useChange";
import { useSession } from "../app/session";
import type { Person, Year } from "../board/model";
import { Button, Dialog, Field, Segments, Select } from "../ui/Controls";
import { plain } from "../ui/words";

interface Props {
  person: Person;
  year: Year;
  onClose: () => void;
  onDone: () => void;
}

export const leaveKinds = ["VACATION", "PARENTAL", "MEDICAL", "CAREGIVER", "BEREAVEMENT", "INTERVIEW", "MEETING", "OTHER"];

/** Adds a leave; staff may approve it at once. */
export function LeaveDialog({ person, year, onClose, onDone }: Props) {
  const { staff } = useSession();
  const [kind, setKind] = useState("MEDICAL");
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const [note, setNote] = useState("");
  const [wrong, setWrong] = useState<string[]>([]);
  const [busy, create] = useChange(CreateLeaveDocument);
  const save = async () => {
    const answer = await create({ input: { programID: year.programID, enrollmentID: person.id, kind: kind as LeaveKind, startsOn: from, endsOn: to || from, note: note.trim(), state: staff ? "APPROVED" : "REQUESTED" } });
    if (answer.refusals.length) return setWrong(answer.refusals);
    onDone();
  };
  return (
    <Dialog title={`Leave of ${person.name}`} open onClose={onClose}>
      <Select label="Kind" shown choices={leaveKinds.map((k) => ({ id: k, label: plain(k) }))} value={kind} onChange={setKind} />
      <div className="pair">
        <Field label="First day" type="date" value={from} onChange={setFrom} isRequired />
        <Field label="Last day" type="date" value={to} onChange={setTo} isRequired />
      </div>
      <Field label="Note" value={note} onChange={setNote} />
      <Refusals list={wrong} />
      <div className="actions">
        <Button onPress={onClose}>Cancel</Button>
        <Button kind="primary" onPress={() => void save()} isPending={busy} isDisabled={!from}>
          {staff ? "Approve the leave" : "Ask for the leave"}
        </Button>
      </div>
    </Dialog>
  );
}

const wishKinds = [
  { id: "ROTATION", label: "A rotation" },
  { id: "ROTATION_IN_BLOCK", label: "In a block" },
  { id: "OFFSITE_OPTION", label: "Off-site" },
  { id: "AVOID_IN_BLOCK", label: "Not in a block" },
];

/** Adds a wish below the ones that there are. */
export function WishDialog({ person, year, onClose, onDone }: Props) {
  const [kind, setKind] = useState("ROTATION");
  const [rotation, setRotation] = useState([...year.rotations.keys()][0] ?? "");
  const [option, setOption] = useState([...year.options.keys()][0] ?? "");
  const [block, setBlock] = useState(year.blocks[0]?.id ?? "");
  const [note, setNote] = useState("");
  const [wrong, setWrong] = useState<string[]>([]);
  const [busy, create] = useChange(CreateWishDocument);
  const away = kind === "OFFSITE_OPTION";
  const inBlock = kind.endsWith("IN_BLOCK");
  const save = async () => {
    const rank = Math.min(20, Math.max(0, ...person.wishes.map((w) => w.rank)) + 1);
    const answer = await create({
      input: { programID: year.programID, enrollmentID: person.id, kind: kind as WishKind, rank, note: note.trim(), rotationID: away ? null : rotation, offsiteOptionID: away ? option : null, blockID: inBlock ? block : null },
    });
    if (answer.refusals.length) return setWrong(answer.refusals);
    onDone();
  };
  return (
    <Dialog title={`A wish of ${person.name}`} open onClose={onClose}>
      <Segments label="What sort of wish" choices={wishKinds} value={kind} onChange={setKind} />
      {away ? (
        <Select label="Where" shown choices={[...year.options.values()].map((o) => ({ id: o.id, label: o.title }))} value={option} onChange={setOption} />
      ) : (
        <Select label="Rotation" shown choices={[...year.rotations.values()].map((r) => ({ id: r.id, label: r.title }))} value={rotation} onChange={setRotation} />
      )}
      {inBlock && <Select label="Block" shown choices={year.blocks.map((b) => ({ id: b.id, label: b.title }))} value={block} onChange={setBlock} />}
      <Field label="Why" value={note} onChange={setNote} hint="For those who decide." />
      <Refusals list={wrong} />
      <div className="actions">
        <Button onPress={onClose}>Cancel</Button>
        <Button kind="primary" onPress={() => void save()} isPending={busy}>
          Add the wish
        </Button>
      </div>
    </Dialog>
  );
}

export function Refusals({ list }: { list: string[] }) {
  if (list.length === 0) return null;
  return (
    <div role="alert" className="is-bad">
      <ul>
        {list.map((w) => (
          <li key={w}>{w}</li>
        ))}
      </ul>
    </div>
  );
}
