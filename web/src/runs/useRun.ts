import { useEffect, useState } from "react";
import { useClient } from "urql";
import { RunDocument, RunProgressDocument, type RunProgressSubscription } from "../api/generated/graphql";
import { found, nodes } from "../api/client";
import { ask, useRead } from "../api/useRead";
import type { Point } from "./Race";

export type Progress = RunProgressSubscription["optimizationRunProgress"];

/** A run as it is stored, and how it goes while it goes. */
export function useRun(id: string) {
  const client = useClient();
  const read = useRead(`run ${id}`, async (c) => {
    const run = found((await ask(c, RunDocument, { id })).node, "run");
    return { ...run, schedules: nodes(run.schedules) };
  });
  const [now, setNow] = useState<Progress>();
  const [points, setPoints] = useState<Point[]>([]);
  const [lost, setLost] = useState(false);
  const { again } = read;
  useEffect(() => {
    const { unsubscribe } = client.subscription(RunProgressDocument, { id }).subscribe((event) => {
      setLost(!!event.error);
      const p = event.data?.optimizationRunProgress;
      if (!p) return;
      setNow(p);
      setPoints((list) => [...list, { ms: p.elapsedMs, best: p.objective, bound: p.bound }]);
      if (p.final) again();
    });
    return unsubscribe;
  }, [client, id, again]);
  return { read, now, points, lost };
}
