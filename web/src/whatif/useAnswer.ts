import { useRef } from "react";
import { ask } from "../api/client";
import { TryOutDocument, type WhatIfFragment } from "../api/generated/graphql";
import { useRead, type Read } from "../api/useRead";
import type { Change, Mode } from "./changes";

/** What would be, asked without storing anything. While the next answer is computed the last one stays in sight. */
export function useAnswer(scheduleID: string, version: number, changes: Change[], mode: Mode): Read<WhatIfFragment> & { shown: WhatIfFragment | undefined } {
  const key = changes.length ? JSON.stringify([scheduleID, version, changes, mode]) : null;
  const read = useRead(key, async () => (await ask(TryOutDocument, { input: { scheduleID, changes, mode, timeLimitMs: 20_000 } })).whatIf);
  const last = useRef<WhatIfFragment>(undefined);
  if (read.data) last.current = read.data;
  if (!key) last.current = undefined;
  return { ...read, shown: read.data ?? (read.trouble ? undefined : last.current) };
}
