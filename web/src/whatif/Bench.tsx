import { useEffect, useMemo, useRef, useState } from "react";
import { useLocation } from "wouter";
import { useSession } from "../app/session";
import type { Grid, Head, Person, Year } from "../board/model";
import { Button } from "../ui/Controls";
import { moved } from "../ui/order";
import { Loading, Problem } from "../ui/States";
import { useSmall } from "../ui/useSmall";
import { Answer } from "./Answer";
import { AskDialog } from "./AskDialog";
import { inWords, placed, replaces, titleFor, useTrying, type Change, type Mode } from "./changes";
import { Chooser } from "./Chooser";
import { keep, KeepDialog } from "./KeepDialog";
import { Stack } from "./Stack";
import { useAnswer } from "./useAnswer";

interface Props {
  year: Year;
  schedule: Head;
  version: number;
  grid: Grid;
  person: Person;
}

/** Where things are tried: the year to choose blocks from, the menu for them, and the answer. */
export function Bench({ year, schedule, version, grid, person }: Props) {
  const { staff, viewer } = useSession();
  const [, go] = useLocation();
  const [changes, setChanges] = useTrying(schedule.id);
  const [mode, setMode] = useState<Mode>("REPAIR");
  const [asking, setAsking] = useState<"keep" | "ask" | null>(null);
  const answer = useAnswer(schedule.id, version, changes, mode);
  const small = useSmall();
  const heading = useRef<HTMLHeadingElement>(null);
  const [tries, setTries] = useState(0);
  // What was tried last is brought into sight and read aloud: on a phone it is below the menu.
  useEffect(() => {
    if (tries) heading.current?.focus();
  }, [tries]);
  // The page is long enough for that only when the answer is there.
  useEffect(() => {
    if (small && tries && answer.data) heading.current?.scrollIntoView({ block: "start" });
  }, [small, tries, answer.data]);

  const steps = changes.map((c, i) => ({ key: `${i} ${JSON.stringify(c)}`, sentence: answer.data?.steps[i]?.sentence ?? inWords(c, year) }));
  const touched = useMemo(() => new Set(answer.shown?.moves.filter((m) => m.enrollmentID === person.id).map((m) => m.block.id)), [answer.shown, person.id]);
  const add = (change: Change) => {
    setChanges([...changes.filter((c) => !replaces(change, c)), change]);
    setTries((n) => n + 1);
  };
  const settled = (to: string) => {
    setChanges([]);
    go(to);
  };
  const placements = changes.flatMap((c) => (placed(c) ? [{ changeID: "", place: placed(c)! }] : []));
  const mine = viewer.roles.some((r) => r.fellow?.id === person.fellowID);
  const mayAsk = (mine || staff) && placements.length > 0 && mode !== "CHECK" && !!answer.data?.possible;
  return (
    <div className="page what-if">
      <Chooser year={year} scheduleID={schedule.id} version={version} person={person} line={grid.cells[year.people.indexOf(person)]!} touched={touched} tried={changes} onAdd={add}>
        <section className="bench-answer" aria-label="What would be">
          <h2 ref={heading} tabIndex={-1}>
            What would be
          </h2>
          {changes.length === 0 ? (
            <div className="nothing-tried">
              <p>Nothing is tried yet.</p>
              <p className="quiet">Try something from the menu: you see at once what would move, who gains and loses, and what still has to happen. Only you see it.</p>
            </div>
          ) : (
            <>
              <Stack steps={steps} mode={mode} busy={answer.loading} onMode={setMode} onRemove={(i) => setChanges(changes.filter((_, j) => j !== i))} onOrder={(from, to) => setChanges(moved(changes, from, to))} />
              <div className="answer-actions">
                <Button kind={mayAsk && mine ? "" : "primary"} onPress={() => setAsking("keep")}>
                  Keep …
                </Button>
                {mayAsk && (
                  <Button kind={mine ? "primary" : ""} onPress={() => setAsking("ask")}>
                    Ask for it …
                  </Button>
                )}
                <span className="grow" />
                <Button kind="bare" onPress={() => setChanges([])}>
                  Start over
                </Button>
              </div>
              {answer.trouble && !answer.data && <Problem level="h2" trouble={answer.trouble} again={answer.again} />}
              {answer.shown ? (
                <div className={answer.data ? "" : "waiting"} aria-busy={!answer.data}>
                  <Answer answer={answer.shown} year={year} grid={grid} person={person} />
                </div>
              ) : (
                !answer.trouble && <Loading what="what would be" />
              )}
            </>
          )}
        </section>
      </Chooser>
      {asking === "keep" && <KeepDialog scheduleID={schedule.id} changes={changes} mode={mode} title={titleFor(steps)} onClose={() => setAsking(null)} onDone={(id) => settled(`/what-if/kept/${id}`)} />}
      {asking === "ask" && (
        <AskDialog
          year={year}
          placements={placements}
          keep={() => keep({ scheduleID: schedule.id, title: titleFor(steps), shared: false, changes }, mode)}
          onClose={(kept) => (kept ? settled(`/what-if/kept/${kept}`) : setAsking(null))}
          onDone={(id) => settled(`/requests/${id}`)}
        />
      )}
    </div>
  );
}
