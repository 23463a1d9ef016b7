import { Copy, Eye, EyeOff, FileUp, Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import { nodes } from "../api/client";
import { DiscardScenarioDocument, PromoteScenarioDocument, RebaseScenarioDocument, type MovedFragment } from "../api/generated/graphql";
import { useChange } from "../api/useChange";
import { useSession } from "../app/session";
import { useGrid, useYear } from "../board/useYear";
import { Refusals } from "../people/Dialogs";
import { Button, Dialog, Field } from "../ui/Controls";
import { Loading, Problem } from "../ui/States";
import { useTitle } from "../ui/useTitle";
import { Answer } from "./Answer";
import { AskDialog } from "./AskDialog";
import { moved } from "../ui/order";
import { placed, type Change } from "./changes";
import { Chooser } from "./Chooser";
import { keep } from "./KeepDialog";
import { MovedNotice } from "./MovedNotice";
import { Stack } from "./Stack";
import { useScenario } from "./useScenario";

type Doing = "ask" | "promote" | "discard" | "rename" | "add" | null;

/** A what-if that was kept: its changes, its answer, and what can be made of it. */
export function ScenarioPage({ id }: { id: string }) {
  const session = useSession();
  const [, go] = useLocation();
  const { data: year } = useYear();
  const it = useScenario(id);
  const s = it.data;
  const schedule = year?.schedules.find((x) => x.id === s?.scheduleID);
  const { grid, cells } = useGrid(year, schedule);
  const [doing, setDoing] = useState<Doing>(null);
  const [conflict, setConflict] = useState<MovedFragment>();
  const [wrong, setWrong] = useState<string[]>([]);
  const [rebasing, rebase] = useChange(RebaseScenarioDocument);
  const [discarding, discard] = useChange(DiscardScenarioDocument);
  const [copying, setCopying] = useState(false);
  useTitle(s?.title ?? "What if");
  if (it.trouble && !s) return <Problem trouble={it.trouble} again={it.again} />;
  if (!s || !year) return <Loading what="the what-if" />;

  const mine = s.ownerID === session.viewer.account?.id;
  const open = s.state === "OPEN";
  const places = it.changes.flatMap((c) => (placed(c.payload) ? [{ changeID: c.id, place: placed(c.payload)! }] : []));
  const person = year.people.find((p) => p.id === (places[0]?.place.enrollmentID ?? s.answer?.moves[0]?.enrollmentID));
  const stale = conflict ?? s.moved ?? undefined;
  const ownYear = session.viewer.roles.some((r) => r.fellow?.id === person?.fellowID);
  const mayAsk = mine && open && places.length > 0 && !!s.answer?.possible && s.mode !== "CHECK" && !stale;
  const onto = async () => {
    const answer = await rebase({ input: { id, ontoScheduleID: stale?.now?.id ?? null, timeLimitMs: 20_000 } });
    setWrong(answer.refusals);
    setConflict(undefined);
    it.again();
  };
  const copy = async () => {
    setCopying(true);
    const made = await keep({ scheduleID: stale?.now?.id ?? s.scheduleID, title: `${s.title} (my copy)`, shared: false, changes: it.changes.map((c) => c.payload as Change) }, it.mode);
    setCopying(false);
    if (made.id) go(`/what-if/kept/${made.id}`);
    else setWrong(made.refusals);
  };
  const away = async () => {
    const answer = await discard({ input: { id, expectedVersion: s.version } });
    if (answer.refusals.length) return setWrong(answer.refusals);
    go("/what-if/kept");
  };
  return (
    <>
      <div className="head">
        <div className="titles">
          <p>
            <Link href="/what-if/kept">Kept what-ifs</Link>
          </p>
          <h1>{s.title || "Untitled"}</h1>
          <p>
            {[mine ? "Yours" : `By ${s.owner?.name ?? "somebody"}`, s.schedule && `from “${s.schedule.title}”`, s.shared ? "seen by the program" : "seen by you alone"].filter(Boolean).join(" · ")}
          </p>
        </div>
        <div className="actions">
          {mine && open && (
            <>
              <Button kind="bare" onPress={() => setDoing("rename")}>
                Rename
              </Button>
              <Button kind="bare" isPending={it.busy} onPress={() => void it.share(!s.shared)}>
                {s.shared ? <EyeOff className="icon" aria-hidden /> : <Eye className="icon" aria-hidden />} {s.shared ? "Stop sharing" : "Share"}
              </Button>
              <Button kind="bare" onPress={() => setDoing("discard")}>
                <Trash2 className="icon" aria-hidden /> Discard
              </Button>
            </>
          )}
          {!mine && (
            <Button kind="bare" isPending={copying} onPress={() => void copy()}>
              <Copy className="icon" aria-hidden /> Make a copy
            </Button>
          )}
          {mayAsk && (
            <Button kind={ownYear ? "primary" : ""} onPress={() => setDoing("ask")}>
              Ask for it …
            </Button>
          )}
          {session.staff && open && s.answer?.possible && s.mode !== "CHECK" && (
            <Button kind={ownYear ? "" : "primary"} onPress={() => setDoing("promote")}>
              <FileUp className="icon" aria-hidden /> Make a draft of it …
            </Button>
          )}
        </div>
      </div>
      {s.state === "PROMOTED" && (
        <div className="notice plain" role="status">
          This became a draft and stays as it was.
          {nodes(s.promoted).slice(0, 1).map((d) => (
            <Link key={d.id} className="button small" href={`/?schedule=${d.id}`}>
              See version {d.number}
            </Link>
          ))}
        </div>
      )}
      <div className="page what-if narrow-answer">
        <Refusals list={[...wrong, ...it.wrong]} />
        {stale && open && (
          <MovedNotice moved={stale} year={year}>
            {mine ? (
              <Button kind="primary" isPending={rebasing} onPress={() => void onto()}>
                Move it to version {stale.now?.number ?? "now"} and solve again
              </Button>
            ) : (
              <Button kind="primary" isPending={copying} onPress={() => void copy()}>
                Make a copy on version {stale.now?.number ?? "now"}
              </Button>
            )}
          </MovedNotice>
        )}
        <Stack
          steps={it.changes.map((c) => ({ key: c.id, sentence: c.sentence }))}
          mode={it.mode}
          busy={it.busy}
          fixed={!mine || !open}
          onMode={(m) => void it.solve(m)}
          onRemove={(i) => void it.rearrange({ remove: [it.changes[i]!.id] })}
          onOrder={(from, to) => void it.rearrange({ order: moved(it.changes, from, to).map((c) => c.id) })}
        />
        {mine && open && person && grid && doing !== "add" && (
          <div className="answer-actions">
            <Button onPress={() => setDoing("add")}>
              <Plus className="icon" aria-hidden /> Add a change
            </Button>
          </div>
        )}
        {doing === "add" && person && grid && schedule && (
          <div className="adding">
            <Chooser
              year={year}
              scheduleID={schedule.id}
              version={cells.data?.version ?? schedule.version}
              person={person}
              line={grid.cells[year.people.indexOf(person)]!}
              touched={new Set()}
              tried={it.changes.map((c) => c.payload as Change)}
              onAdd={(c) => {
                setDoing(null);
                void it.rearrange({ add: [c] });
              }}
            />
            <Button onPress={() => setDoing(null)}>Add nothing</Button>
          </div>
        )}
        <div className={it.busy ? "waiting" : ""} aria-busy={it.busy}>
          {s.answer ? (
            <Answer answer={s.answer} year={year} grid={grid} person={person} />
          ) : it.changes.length === 0 ? (
            <p className="quiet">It has no changes: add one.</p>
          ) : (
            <div className="answer-actions">
              <p className="quiet">Its changes have no answer yet.</p>
              {mine && open && (
                <Button kind="primary" isPending={it.busy} onPress={() => void it.solve(it.mode)}>
                  Find the answer
                </Button>
              )}
            </div>
          )}
        </div>
      </div>
      {doing === "ask" && <AskDialog year={year} placements={places} keep={async () => ({ id, refusals: [] })} onClose={() => setDoing(null)} onDone={(r) => go(`/requests/${r}`)} />}
      {doing === "rename" && <Rename title={s.title} onClose={() => setDoing(null)} onDone={(t) => void it.rename(t).then(() => setDoing(null))} />}
      {doing === "promote" && (
        <Promote
          id={id}
          version={s.version}
          title={s.title}
          onClose={() => setDoing(null)}
          onConflict={(c) => {
            setConflict(c);
            setDoing(null);
          }}
        />
      )}
      {doing === "discard" && (
        <Dialog title={`Discard “${s.title}”?`} open onClose={() => setDoing(null)}>
          <p>It disappears from the list. Requests that came from it stay as they are.</p>
          <div className="actions">
            <Button onPress={() => setDoing(null)}>Keep it</Button>
            <Button kind="danger" isPending={discarding} onPress={() => void away()}>
              Discard it
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}

function Rename({ title: first, onClose, onDone }: { title: string; onClose: () => void; onDone: (title: string) => void }) {
  const [title, setTitle] = useState(first);
  return (
    <Dialog title="Rename the what-if" open onClose={onClose}>
      <form
        className="dialog-form"
        onSubmit={(e) => {
          e.preventDefault();
          if (title.trim()) onDone(title.trim());
        }}
      >
        <Field label="Title" value={title} onChange={setTitle} autoFocus isRequired />
        <div className="actions">
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" type="submit" isDisabled={!title.trim()}>
            Rename
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

/** Makes a draft of a what-if; when its base has moved nothing is made, and the conflict says what moved. */
function Promote({ id, version, title: first, onClose, onConflict }: { id: string; version: number; title: string; onClose: () => void; onConflict: (c: MovedFragment) => void }) {
  const [, go] = useLocation();
  const [title, setTitle] = useState(first);
  const [reason, setReason] = useState("");
  const [wrong, setWrong] = useState<string[]>([]);
  const [busy, promote] = useChange(PromoteScenarioDocument);
  const send = async () => {
    const answer = await promote({ input: { id, expectedVersion: version, title: title.trim(), ...(reason.trim() ? { changeReason: reason.trim() } : {}) } });
    const done = answer.data?.promoteScenario;
    if (done?.conflict) return onConflict(done.conflict);
    if (done?.schedule) return go(`/?schedule=${done.schedule.id}`);
    setWrong(answer.refusals);
  };
  return (
    <Dialog title="Make a draft of this what-if" open onClose={onClose}>
      <p>A new draft is made with these changes. What is published stays until you publish the draft.</p>
      <Field label="Title of the draft" value={title} onChange={setTitle} isRequired />
      <Field label="Why" value={reason} onChange={setReason} hint="For the history." />
      <Refusals list={wrong} />
      <div className="actions">
        <Button onPress={onClose}>Not now</Button>
        <Button kind="primary" isPending={busy} isDisabled={!title.trim()} onPress={() => void send()}>
          Make the draft
        </Button>
      </div>
    </Dialog>
  );
}
