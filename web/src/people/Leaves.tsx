import { Pencil, Plus } from "lucide-react";
import { useState } from "react";
import { ArchiveLeaveDocument, CreateLeaveDocument, UpdateLeaveDocument } from "../api/generated/graphql";
import { useChange } from "../api/useChange";
import { useSession } from "../app/session";
import type { Leave, Person } from "../board/model";
import type { FormField } from "../form/fields";
import { NounDialog } from "../form/NounDialog";
import { Button } from "../ui/Controls";
import { span } from "../ui/dates";
import { plain } from "../ui/words";
import { leaveKinds } from "./Dialogs";

interface Props {
  person: Person;
  mayAsk: boolean;
  onAdd: () => void;
  onChanged: (words: string) => void;
}

/** When a fellow is away: decided by the staff, changed by the staff or, until it is decided, by the fellow. */
export function Leaves({ person, mayAsk, onAdd, onChanged }: Props) {
  const { staff } = useSession();
  const [, update] = useChange(UpdateLeaveDocument);
  const [open, setOpen] = useState<Leave | null>(null);
  const decide = async (l: Leave, state: "APPROVED" | "DECLINED") => {
    const answer = await update({ input: { id: l.id, expectedVersion: l.version, state } });
    onChanged(answer.refusals.join(" ") || (state === "APPROVED" ? "The leave is approved." : "The leave is declined."));
  };
  const words = (l: Leave) => `${plain(l.kind)}, ${span(l.startsOn, l.endsOn)}`;
  return (
    <section className="block">
      <h2 className="with-action">
        Leave
        {mayAsk && (
          <Button kind="bare" small onPress={onAdd} aria-label="Add a leave">
            <Plus className="icon" aria-hidden /> Add
          </Button>
        )}
      </h2>
      {person.leaves.length === 0 && <p className="quiet">None yet.</p>}
      <ul>
        {person.leaves.map((l) => (
          <li key={l.id} className="wish plain">
            <span className="with-action">
              <span>
                {words(l)} {l.state !== "APPROVED" && <span className={`tag ${l.state === "REQUESTED" ? "warn" : ""}`}>{plain(l.state)}</span>}
              </span>
              {(staff || (mayAsk && l.state === "REQUESTED")) && (
                <Button kind="bare" small square aria-label={`Change the leave: ${words(l)}`} onPress={() => setOpen(l)}>
                  <Pencil className="icon" aria-hidden />
                </Button>
              )}
            </span>
            {l.state === "REQUESTED" && staff && (
              <span className="decide">
                <Button small onPress={() => void decide(l, "APPROVED")}>Approve</Button>
                <Button small onPress={() => void decide(l, "DECLINED")}>Decline</Button>
              </span>
            )}
            {l.note && <p className="quiet">{l.note}</p>}
          </li>
        ))}
      </ul>
      {open && (
        <NounDialog
          title={`Leave of ${person.name}`}
          fields={staff ? [...fields, stateField] : fields}
          before={{ kind: open.kind, startsOn: open.startsOn, endsOn: open.endsOn, note: open.note, state: open.state }}
          stored={open}
          create={CreateLeaveDocument}
          update={UpdateLeaveDocument}
          archive={ArchiveLeaveDocument}
          archiveWords="Take it out"
          onClose={() => setOpen(null)}
          onDone={(told) => {
            setOpen(null);
            onChanged(`${told.replace(/^It/, "The leave")} What is published does not know of it yet.`);
          }}
        />
      )}
    </section>
  );
}

const fields: FormField[] = [
  { name: "kind", label: "Kind", kind: "choice", choices: leaveKinds.map((k) => ({ id: k, label: plain(k) })) },
  { name: "startsOn", label: "First day", kind: "date", required: true, half: true },
  { name: "endsOn", label: "Last day", kind: "date", required: true, half: true },
  { name: "note", label: "Note", kind: "text" },
];
const stateField: FormField = { name: "state", label: "State", kind: "choice", choices: ["REQUESTED", "APPROVED", "DECLINED"].map((s) => ({ id: s, label: plain(s) })) };
