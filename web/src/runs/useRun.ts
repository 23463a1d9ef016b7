import { useEffect, useState } from "react";
import { RunDocument, RunProgressDocument, type RunProgressSubscription } from "../api/generated/graphql";
import { ask, follow, found, nodes } from "../api/client";
import { useRead } from "../api/useRead";
import type { Point } from "./Race";
import { ended } from "./words";

export type Progress = RunProgressSubscription["optimizationRunProgress"];

/** A run as it is stored, and how it goes while it goes. */
export function useRun(id: string) {
  const read = useRead(`run ${id}`, async () => {
    const run = found((await ask(RunDocument, { id })).node, "run");
    return { ...run, schedules: nodes(run.schedules) };
  });
  const [now, setNow] = useState<Progress>();
  const [points, setPoints] = useState<Point[]>([]);
  const [lost, setLost] = useState(false);
  const { again } = read;
  useEffect(() => {
    return follow(
      RunProgressDocument,
      { id },
      ({ optimizationRunProgress: p }) => {
        setNow(p);
        setPoints((list) => [...list, { ms: p.elapsedMs, best: p.objective, bound: p.bound }]);
        if (p.final) again();
      },
      setLost,
    );
  }, [id, again]);
  // Where no socket gets through, asking every two seconds does as well.
  const going = !ended(read.data?.status ?? "QUEUED");
  useEffect(() => {
    if (!lost || !going) return;
    const timer = setInterval(again, 2000);
    return () => clearInterval(timer);
  }, [lost, going, again]);
  return { read, now, points, lost };
}
