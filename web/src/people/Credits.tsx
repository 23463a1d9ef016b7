import { Pencil, Plus } from "lucide-react";
import { useState } from "react";
import { ask, found, nodes, type Found } from "../api/client";
import { ArchiveCreditDocument, CreateCreditDocument, CreditsDocument, UpdateCreditDocument, type CreditsQuery } from "../api/generated/graphql";
import { useRead } from "../api/useRead";
import { useSession } from "../app/session";
import type { Person, Year } from "../board/model";
import { text, type FormField } from "../form/fields";
import { NounDialog } from "../form/NounDialog";
import { Button } from "../ui/Controls";
import { count } from "../ui/words";

type Enrolled = Found<CreditsQuery["node"]>;
type Credit = ReturnType<typeof creditsOf>[number];
const creditsOf = (e: Enrolled) => nodes(e.credits);
type Kind = Credit["kind"];

/** Time that a fellow need not spend: done before, or waived, each with its reason. The staff grants it. */
export function Credits({ person, year, onChanged }: { person: Person; year: Year; onChanged: (words: string) => void }) {
  const { staff } = useSession();
  const read = useRead(`credits ${person.id}`, async () => found((await ask(CreditsDocument, { id: person.id })).node, "fellow"));
  const [open, setOpen] = useState<{ kind: Kind; it?: Credit } | null>(null);
  if (!read.data) return null;
  const credits = creditsOf(read.data);
  if (credits.length === 0 && !staff) return null;
  const words = (c: Credit) => `${count(c.blocks, "block")} of ${(c.kind === "WAIVER" ? c.requirement?.title : c.rotation?.title) ?? "something that was put away"} ${c.kind === "WAIVER" ? "waived" : "done before"}`;
  return (
    <section className="block credits">
      <h2 className="with-action">
        Credit
        {staff && (
          <span>
            <Button kind="bare" small onPress={() => setOpen({ kind: "PRIOR_CREDIT" })} aria-label="Add credit for what was done before">
              <Plus className="icon" aria-hidden /> Done before
            </Button>
            <Button kind="bare" small onPress={() => setOpen({ kind: "WAIVER" })} aria-label="Add a waiver">
              <Plus className="icon" aria-hidden /> Waiver
            </Button>
          </span>
        )}
      </h2>
      {credits.length === 0 && <p className="quiet">None.</p>}
      <ul>
        {credits.map((c) => (
          <li key={c.id} className="wish plain">
            <span className="with-action">
              <span>{words(c)}</span>
              {staff && (
                <Button kind="bare" small square aria-label={`Change the credit: ${words(c)}`} onPress={() => setOpen({ kind: c.kind, it: c })}>
                  <Pencil className="icon" aria-hidden />
                </Button>
              )}
            </span>
            <p className="quiet">{c.reason}</p>
          </li>
        ))}
      </ul>
      {open && (
        <NounDialog
          title={open.kind === "WAIVER" ? `A waiver for ${person.name}` : `What ${person.name} did before`}
          fields={fieldsOf(open.kind, read.data, year)}
          before={{ rotationID: open.it?.rotation?.id ?? [...year.rotations.keys()][0] ?? "", requirementID: open.it?.requirement?.id ?? nodes(read.data.track?.requirements)[0]?.id ?? "", blocks: text(open.it?.blocks ?? 1), reason: open.it?.reason ?? "" }}
          stored={open.it}
          with={{ programID: year.programID, enrollmentID: person.id, kind: open.kind }}
          create={CreateCreditDocument}
          update={UpdateCreditDocument}
          archive={ArchiveCreditDocument}
          archiveWords="Take it back"
          onClose={() => setOpen(null)}
          onDone={(told) => {
            setOpen(null);
            read.again();
            onChanged(`${told.replace(/^It/, open.kind === "WAIVER" ? "The waiver" : "The credit")} The next run counts it.`);
          }}
        />
      )}
    </section>
  );
}

function fieldsOf(kind: Kind, of: Enrolled, year: Year): FormField[] {
  const what: FormField =
    kind === "WAIVER"
      ? { name: "requirementID", label: "Requirement", kind: "choice", required: true, choices: nodes(of.track?.requirements).map((r) => ({ id: r.id, label: r.title })) }
      : { name: "rotationID", label: "Rotation", kind: "choice", required: true, choices: [...year.rotations.values()].map((r) => ({ id: r.id, label: r.title })) };
  return [what, { name: "blocks", label: "Blocks", kind: "number", required: true, half: true }, { name: "reason", label: "Why", kind: "area", required: true, hint: "As in: twelve weeks at the home institution, letter of 3 May." }];
}
