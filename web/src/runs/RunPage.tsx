import { ArrowRight, RotateCcw, Square } from "lucide-react";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import { CancelRunDocument, RestartDocument } from "../api/generated/graphql";
import { useChange } from "../api/useChange";
import { useSession } from "../app/session";
import { Button } from "../ui/Controls";
import { duration, instant } from "../ui/dates";
import { Loading, Problem } from "../ui/States";
import { useTitle } from "../ui/useTitle";
import { number, percent } from "../ui/words";
import { Race, type Point } from "./Race";
import { Alternatives, Changes } from "./Changes";
import { Reasons } from "./Reasons";
import { useRun } from "./useRun";
import { ended, phaseWords, statusWords, verdict, type Status } from "./words";

/** One run: how it goes, how it ended, and why when nothing fits. */
export function RunPage({ id }: { id: string }) {
  const { read, now, points, lost } = useRun(id);
  const session = useSession();
  const [, go] = useLocation();
  const [fetching, cancel] = useChange(CancelRunDocument);
  const [restarting, restart] = useChange(RestartDocument);
  const [wrong, setWrong] = useState("");
  useTitle(read.data?.title || "Run");
  if (read.trouble && !read.data) return <Problem trouble={read.trouble} again={read.again} />;
  if (!read.data) return <Loading what="the run" />;
  const run = read.data;
  const status = (now && !ended(run.status) ? now.status : run.status) as Status;
  const over = ended(status);
  const best = now?.objective ?? run.objective;
  const bound = now?.bound ?? run.bound;
  const gap = now?.gap ?? run.gap;
  const took = now?.elapsedMs ?? (run.startedAt && run.endedAt ? Date.parse(run.endedAt) - Date.parse(run.startedAt) : 0);
  const made = run.schedules[0];
  const shown: Point[] = points.length ? points : [{ ms: took, best: best ?? null, bound: bound ?? null }];
  const started = (answer: Awaited<ReturnType<typeof restart>>) => {
    const next = answer.data?.restartOptimizationRun.optimizationRun;
    if (next) go(`/runs/${next.id}`);
    else setWrong(answer.refusals.join(" "));
  };
  const stop = async () => {
    const answer = await cancel({ id });
    setWrong(answer.refusals.join(" "));
  };
  return (
    <>
      <div className="head">
        <div className="titles">
          <h1>{run.title || "Untitled run"}</h1>
          <p>
            {run.academicYear?.title} · asked for {instant(run.createdAt)}
            {run.requestedBy && ` by ${run.requestedBy.name}`}
          </p>
        </div>
        <div className="actions">
          {!over && session.staff && (
            <Button onPress={() => void stop()} isPending={fetching}>
              <Square className="icon" aria-hidden /> Stop and keep the best
            </Button>
          )}
          {over && session.staff && (
            <Button onPress={() => void (["INTERRUPTED", "TIMED_OUT", "FAILED"].includes(status) ? restart({ id }).then(started) : go("/generate"))} isPending={restarting}>
              <RotateCcw className="icon" aria-hidden /> Generate again
            </Button>
          )}
          {over && made && (
            <Button kind="primary" onPress={() => go(`/?schedule=${made.id}`)}>
              See the year <ArrowRight className="icon" aria-hidden />
            </Button>
          )}
        </div>
      </div>
      <div className="page">
        {wrong && (
          <p className="is-bad" role="alert">
            {wrong}
          </p>
        )}
        {lost && !over && (
          <p className="quiet" role="status">
            The connection was lost; the run goes on at the server. Connecting again…
          </p>
        )}
        <dl className="figures">
          <div>
            <dt>State</dt>
            <dd>
              <span className={`is-${statusWords[status]?.tone}`}>{statusWords[status]?.text ?? status}</span>
              <br />
              <small>{over ? `after ${duration(took)}` : phaseWords(now?.phase ?? run.phase)}</small>
            </dd>
          </div>
          <div>
            <dt>Best so far</dt>
            <dd>
              {best === null || best === undefined ? "–" : number(best)}
              <br />
              <small>points; more is better</small>
            </dd>
          </div>
          <div>
            <dt>Bound</dt>
            <dd>
              {bound === null || bound === undefined ? "–" : number(bound)}
              <br />
              <small>no schedule has more</small>
            </dd>
          </div>
          <div>
            <dt>Between them</dt>
            <dd>
              {gap === null || gap === undefined ? "–" : gap === 0 ? "Nothing" : percent(gap)}
              <br />
              <small>
                {duration(took)} of {duration(run.timeLimitMs)}
              </small>
            </dd>
          </div>
        </dl>
        <p className="unseen" aria-live="polite">
          {over ? verdict({ status, objective: best, bound, gap, ms: took, kept: !!made }) : `${statusWords[status]?.text}. Best ${best ?? "none yet"}, bound ${bound ?? "unknown"}.`}
        </p>
        {status !== "INFEASIBLE" && (!over || (points.length > 2 && took > 1000)) && <Race points={shown} limitMs={run.timeLimitMs} running={!over} />}
        {over && <p className="verdict">{verdict({ status, objective: best, bound, gap, ms: took, kept: !!made })}</p>}
        {status === "FAILED" && run.failure && <p className="quiet">{run.failure}</p>}
        {run.infeasibility && <Reasons reasons={run.infeasibility} />}
        {over && run.kind === "REPLAN" && made && <Changes run={run} draft={made} onChanged={read.again} />}
        {run.alternatives.length > 0 && <Alternatives list={run.alternatives} />}
        {!over && (
          <p className="quiet">
            You can leave this page: the run goes on, and its schedule becomes a draft under <Link href="/versions">Versions</Link>.
          </p>
        )}
      </div>
    </>
  );
}
