import { useRef } from "react";
import { ask } from "../api/client";
import { TryOutDocument, type WhatIfFragment } from "../api/generated/graphql";
import { useRead, type Read } from "../api/useRead";
import type { Change, Mode } from "./changes";

// An answer that is not proved at once is shown all the same, and looked at longer.
const atOnce = 1_000;
const longer = 20_000;

/** What would be, asked without storing anything. While the next answer is computed the last one stays in sight. */
export function useAnswer(scheduleID: string, version: number, changes: Change[], mode: Mode): Read<WhatIfFragment> & { shown: WhatIfFragment | undefined } {
  const key = changes.length ? JSON.stringify([scheduleID, version, changes, mode]) : null;
  const within = (timeLimitMs: number) => async () => (await ask(TryOutDocument, { input: { scheduleID, changes, mode, timeLimitMs } })).whatIf;
  const first = useRead(key, within(atOnce));
  const second = useRead(first.data && !first.data.proved ? `${key} longer` : null, within(longer));
  const read = second.data ? second : first;
  const last = useRef<WhatIfFragment>(undefined);
  if (read.data) last.current = read.data;
  if (!key) last.current = undefined;
  return { ...read, loading: first.loading || second.loading, shown: read.data ?? (read.trouble ? undefined : last.current) };
}
