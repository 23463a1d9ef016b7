import { Check, OctagonAlert, TriangleAlert } from "lucide-react";
import { useState } from "react";
import { sentence } from "../api/trouble";
import { Button, Field } from "../ui/Controls";
import { count, number } from "../ui/words";
import type { Editor, Proposal } from "./useEditor";

/** What an edit would break, mend and cost, before it is made; and, when it may be forced, a reason. */
export function Consequence({ editor, dragging, onDone, onLeave }: { editor: Editor; dragging: boolean; onDone?: () => void; onLeave?: () => void }) {
  const [reason, setReason] = useState("");
  const p = editor.proposal;
  if (!p) return null;
  const must = (p.outcome?.breachesMade ?? []).filter((b) => b.tier === "must" && !b.open && !b.exception);
  const soft = (p.outcome?.breachesMade ?? []).filter((b) => b.tier !== "must");
  const open = (p.outcome?.breachesMade ?? []).filter((b) => b.tier === "must" && b.open);
  const forceable = must.length > 0 && must.every((b) => b.forceable);
  const blocked = p.refusals.length > 0 && must.length === 0;
  return (
    <div className="consequence" role="group" aria-label="What would come of it">
      <div className="told" aria-live="polite">
        <p className="title">
          {must.length > 0 || blocked ? <OctagonAlert className="icon is-bad" aria-hidden /> : soft.length > 0 ? <TriangleAlert className="icon is-warn" aria-hidden /> : <Check className="icon is-good" aria-hidden />}
          <strong>{p.words}</strong>
          <span className="quiet num">{worth(p)}</span>
          {p.busy && <span className="quiet">…</span>}
        </p>
        {blocked && p.refusals.map((r) => <p key={r}>{r}</p>)}
        {must.length > 0 && (
          <ul>
            {must.slice(0, 4).map((b) => (
              <li key={b.key}>{sentence(b.sentence)}</li>
            ))}
            {must.length > 4 && <li className="quiet">and {must.length - 4} more</li>}
          </ul>
        )}
        {(soft.length > 0 || open.length > 0) && <p className="quiet">{[...soft, ...open].slice(0, 2).map((b) => sentence(b.sentence)).join(" ")}</p>}
        {(p.outcome?.breachesMended.length ?? 0) > 0 && <p className="is-good">Mends {count(p.outcome!.breachesMended.length, "breach", "breaches")}.</p>}
      </div>
      {!dragging && (
        <div className="decide">
          {forceable && <Field label="Why it is done all the same" value={reason} onChange={setReason} />}
          <div className="buttons">
            <Button
              small
              onPress={() => {
                editor.drop();
                onLeave?.();
              }}
            >
              Leave it
            </Button>
            {must.length === 0 && !blocked && !p.busy && (
              <Button small kind="primary" isPending={editor.busy} onPress={() => void editor.apply(p.words, p.edits).then((done) => done && onDone?.())}>
                Do it
              </Button>
            )}
            {forceable && (
              <Button small kind="danger" isPending={editor.busy} isDisabled={!reason.trim()} onPress={() => void editor.apply(p.words, p.edits, reason.trim()).then((done) => {
                    if (!done) return;
                    setReason("");
                    onDone?.();
                  })
                }>
                Do it with this reason
              </Button>
            )}
          </div>
        </div>
      )}
    </div>
  );
}

function worth(p: Proposal): string {
  const before = p.outcome?.worthBefore?.value;
  const after = p.outcome?.worthAfter?.value;
  if (before === undefined || after === undefined) return "";
  const change = after - before;
  return change === 0 ? "costs nothing" : change > 0 ? `gains ${number(change)} points` : `costs ${number(-change)} points`;
}
