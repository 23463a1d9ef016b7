import { useCallback, useState } from "react";
import { ask, found, nodes } from "../api/client";
import { ChangeScenarioDocument, ScenarioWholeDocument, SolveScenarioDocument, type ChangeScenarioInput } from "../api/generated/graphql";
import { answerOf, troubled } from "../api/useChange";
import { useRead } from "../api/useRead";
import type { Mode } from "./changes";

/** A kept what-if, and the ways to change it. Each change is answered at once, in the mode of before. */
export function useScenario(id: string) {
  const read = useRead(`scenario ${id}`, async () => found((await ask(ScenarioWholeDocument, { id })).node, "what-if"));
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<string[]>([]);
  const { again } = read;
  const mode: Mode = read.data?.mode ?? "REPAIR";

  /** Runs one change after the other; the first refusal ends it. What is stored is read again in any case. */
  const run = useCallback(
    async (steps: (() => Promise<object>)[]): Promise<boolean> => {
      setBusy(true);
      let refusals: string[] = [];
      for (const step of steps) {
        try {
          refusals = answerOf(await step()).refusals;
        } catch (e) {
          refusals = troubled(e).refusals;
        }
        if (refusals.length) break;
      }
      setWrong(refusals);
      setBusy(false);
      again();
      return refusals.length === 0;
    },
    [again],
  );
  const solve = (in_: Mode = mode) => () => ask(SolveScenarioDocument, { input: { id, mode: in_, timeLimitMs: 20_000 } });
  const change = (input: Omit<ChangeScenarioInput, "id">) => () => ask(ChangeScenarioDocument, { input: { id, expectedVersion: read.data!.version, ...input } });
  return {
    ...read,
    changes: nodes(read.data?.changes),
    mode,
    busy,
    wrong,
    run,
    rename: (title: string) => run([change({ title })]),
    share: (shared: boolean) => run([change({ shared })]),
    rearrange: (input: Omit<ChangeScenarioInput, "id">) => run([change(input), solve()]),
    solve: (in_: Mode) => run([solve(in_)]),
  };
}
