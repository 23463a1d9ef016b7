import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { EditScheduleDocument } from "../api/generated/graphql";
import { ask } from "../api/client";
import { sentence, troubleOf } from "../api/trouble";
import { restoring, type CellChange, type Edit, type Outcome } from "./edits";

/** What would come of an edit, before it is made. */
export interface Proposal {
  words: string;
  edits: Edit[];
  outcome?: Outcome;
  refusals: string[];
  busy: boolean;
}

interface Step {
  words: string;
  changes: CellChange[];
}

export interface Editor {
  proposal: Proposal | null;
  message: string;
  canUndo: string; // what would be undone; empty when nothing can
  canRedo: string;
  busy: boolean;
  propose: (words: string, edits: Edit[]) => void;
  drop: () => void; // the proposal
  apply: (words: string, edits: Edit[], force?: string) => Promise<boolean>;
  undo: () => void;
  redo: () => void;
}

/**
 * Edits a draft by hand. Everything goes to the server, which is the only judge; what it answers is
 * laid over the grid at once. Undo sends what puts the changed cells back, so it is judged, too.
 */
export function useEditor(scheduleID: string, version: number, changed: (changes: CellChange[], version: number) => void, stale: () => void): Editor {
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [message, setMessage] = useState("");
  const [busy, setBusy] = useState(false);
  const [past, setPast] = useState<Step[]>([]);
  const [future, setFuture] = useState<Step[]>([]);
  const latest = useRef(0);
  const current = useRef(version);
  current.current = version;

  useEffect(() => {
    setPast([]);
    setFuture([]);
    setProposal(null);
    setMessage("");
  }, [scheduleID]);

  const send = useCallback(
    async (edits: Edit[], dryRun: boolean, force?: string): Promise<{ outcome?: Outcome; refusals: string[]; codes: string[] }> => {
      try {
        const { editSchedule: outcome } = await ask(EditScheduleDocument, { input: { id: scheduleID, expectedVersion: current.current, edits, dryRun, ...(force ? { force: { reason: force } } : {}) } });
        return { outcome, refusals: outcome.userErrors.map((e) => sentence(e.message)), codes: outcome.userErrors.map((e) => e.code) };
      } catch (e) {
        const t = troubleOf(e);
        return { refusals: [`${t.title}. ${t.text}`], codes: [t.kind] };
      }
    },
    [scheduleID],
  );

  // Only the last question counts: while somebody drags, answers to earlier places come too late.
  const propose = useCallback(
    (words: string, edits: Edit[]) => {
      const mine = ++latest.current;
      setProposal((p) => ({ words, edits, refusals: [], busy: true, ...(p?.outcome ? { outcome: p.outcome } : {}) }));
      void send(edits, true).then(({ outcome, refusals }) => {
        if (mine === latest.current) setProposal({ words, edits, refusals, busy: false, ...(outcome ? { outcome } : {}) });
      });
    },
    [send],
  );
  const drop = useCallback(() => {
    latest.current++;
    setProposal(null);
  }, []);

  const write = useCallback(
    async (words: string, edits: Edit[], force?: string): Promise<CellChange[] | null> => {
      latest.current++;
      setBusy(true);
      const { outcome, refusals, codes } = await send(edits, false, force);
      setBusy(false);
      if (outcome?.applied) {
        setProposal(null);
        setMessage(words);
        changed(outcome.cells, outcome.schedule?.version ?? current.current + 1);
        return outcome.cells;
      }
      if (codes.includes("STALE_VERSION") || codes.includes("CONFLICT")) stale();
      setProposal({ words, edits, refusals, busy: false, ...(outcome ? { outcome } : {}) });
      return null;
    },
    [send, changed, stale],
  );

  const apply = useCallback(
    async (words: string, edits: Edit[], force?: string) => {
      const changes = await write(words, edits, force);
      if (!changes) return false;
      setPast((p) => [...p.slice(-99), { words, changes }]);
      setFuture([]);
      return true;
    },
    [write],
  );
  const undo = useCallback(async () => {
    const step = past.at(-1);
    if (step && (await write(`Undone: ${step.words}`, restoring(step.changes, "before")))) {
      setPast((p) => p.slice(0, -1));
      setFuture((f) => [...f, step]);
    }
  }, [past, write]);
  const redo = useCallback(async () => {
    const step = future.at(-1);
    if (step && (await write(`Done again: ${step.words}`, restoring(step.changes, "after")))) {
      setFuture((f) => f.slice(0, -1));
      setPast((p) => [...p, step]);
    }
  }, [future, write]);

  return useMemo(
    () => ({ proposal, message, busy, canUndo: past.at(-1)?.words ?? "", canRedo: future.at(-1)?.words ?? "", propose, drop, apply, undo: () => void undo(), redo: () => void redo() }),
    [proposal, message, busy, past, future, propose, drop, apply, undo, redo],
  );
}
