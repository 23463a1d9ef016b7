import { Check, X } from "lucide-react";
import { useState } from "react";
import { Link } from "wouter";
import { ask, found } from "../api/client";
import { RequestWholeDocument, WithdrawElectiveDocument, WithdrawOffsiteDocument } from "../api/generated/graphql";
import { useChange } from "../api/useChange";
import { useRead } from "../api/useRead";
import { useSession } from "../app/session";
import { firstSchedule, useGrid, useYear } from "../board/useYear";
import { Refusals } from "../people/Dialogs";
import { Button, Segments } from "../ui/Controls";
import { day, instant } from "../ui/dates";
import { Loading, Problem } from "../ui/States";
import { useTitle } from "../ui/useTitle";
import { Answer } from "../whatif/Answer";
import { Decide } from "./Decide";
import { askedOf, askedWhen, mentorSaid, states, type Asked } from "./request";
import { Say } from "./Say";
import { Today } from "./Today";

/** One request: what is asked and why, the numbers that the fellow saw, and the decision. */
export function RequestPage({ id }: { id: string }) {
  const session = useSession();
  const { data: year } = useYear();
  const read = useRead(`request ${id}`, async () => {
    const d = await ask(RequestWholeDocument, { id });
    const node = found(d.elective && "id" in d.elective ? d.elective : d.offsite, "request");
    return { request: askedOf(node), consequence: node.consequenceAnswer };
  });
  const [elective, withdrawElective] = useChange(WithdrawElectiveDocument);
  const [away, withdrawOffsite] = useChange(WithdrawOffsiteDocument);
  const [made, setMade] = useState<{ id: string; number: number }>(); // the draft, as long as the page is open
  const [sure, setSure] = useState(false);
  const [wrong, setWrong] = useState<string[]>([]);
  const consequence = read.data?.consequence;
  const { grid } = useGrid(year, year?.schedules.find((s) => s.id === consequence?.schedule?.id));
  const r = read.data?.request;
  const [look, setLook] = useState<"asked" | "today">("asked");
  const [picked, setPicked] = useState("");
  const usable = (year?.schedules ?? []).filter((s) => s.state !== "ARCHIVED");
  const now = usable.find((s) => s.id === picked) ?? usable.find((s) => s.id === consequence?.schedule?.id) ?? firstSchedule(usable);
  const on = now?.id ?? "";
  const { grid: gridNow } = useGrid(year, now);
  useTitle(r ? `${r.who}: ${r.title}` : "Request");
  if (read.trouble && !read.data) return <Problem trouble={read.trouble} again={read.again} />;
  if (!r || !year) return <Loading what="the request" />;
  const mine = session.viewer.roles.some((x) => x.fellow?.id === r.fellowID);
  const askedOfMe = !!r.mentor && session.viewer.roles.some((x) => x.mentor?.id === r.mentor!.id);
  const deciding = session.staff && r.state === "SUBMITTED" && !!on;
  const withdraw = async () => {
    if (!sure) return setSure(true);
    const input = { id, expectedVersion: r.version, state: "WITHDRAWN" as const };
    const answer = r.away ? await withdrawOffsite({ input }) : await withdrawElective({ input });
    setWrong(answer.refusals);
    setSure(false);
    read.again();
  };
  return (
    <>
      <div className="head">
        <div className="titles">
          <p>
            <Link href="/requests">Requests</Link>
          </p>
          <h1>
            {r.who}: {r.title}
          </h1>
          <p>
            {[askedWhen(r, year), r.where, `asked ${instant(r.createdAt)}`].filter(Boolean).join(" · ")} <span className={`tag ${states[r.state].tone}`}>{states[r.state].text}</span>
          </p>
        </div>
        <div className="actions">
          {mine && r.scenarioID && (
            <Link className="button bare" href={`/what-if/kept/${r.scenarioID}`}>
              The what-if
            </Link>
          )}
          {mine && r.state === "SUBMITTED" && (
            <Button kind={sure ? "danger" : ""} isPending={elective || away} onPress={() => void withdraw()}>
              {sure ? "Withdraw it: sure?" : "Withdraw"}
            </Button>
          )}
        </div>
      </div>
      <div className="page two what-if">
        <div>
          <div className="with-choice">
            <h2>What granting it would move</h2>
            {deciding && (
              <Segments
                label="When"
                choices={[
                  { id: "asked", label: "As it was asked" },
                  { id: "today", label: "Today" },
                ]}
                value={look}
                onChange={(v) => setLook(v as "asked" | "today")}
              />
            )}
          </div>
          {deciding && look === "today" ? (
            <Today request={r} year={year} grid={gridNow} scheduleID={on} />
          ) : consequence ? (
            <>
              <p className="quiet">
                As it was when {mine ? "you" : r.who} asked{consequence.schedule ? `, on “${consequence.schedule.title}”` : ""}. Everybody who decides sees these numbers.
              </p>
              <Answer answer={consequence} year={year} grid={grid} person={year.people.find((p) => p.id === r.enrollmentID)} />
            </>
          ) : (
            <p className="quiet">It was asked without trying it first.{deciding ? " “Today” says what granting it would do." : " Its consequence is found when it is decided."}</p>
          )}
        </div>
        <div className="aside-form">
          <Refusals list={wrong} />
          {deciding && (
            <Decide
              request={r}
              year={year}
              basis={consequence?.schedule?.id}
              on={on}
              onPick={setPicked}
              onDone={(draft) => {
                setMade(draft);
                read.again();
              }}
            />
          )}
          {askedOfMe && r.state === "SUBMITTED" && <Say request={r} onDone={read.again} />}
          <Outcome of={r} made={made} />
          <section className="block">
            <h2>Objective</h2>
            <p className="quote">{r.objective}</p>
            {r.initiative && (
              <>
                <h3>Initiative at the other site</h3>
                <p className="quote">{r.initiative}</p>
              </>
            )}
          </section>
          <Words of={r} />
        </div>
      </div>
    </>
  );
}

function Outcome({ of: r, made }: { of: Asked; made: { id: string; number: number } | undefined }) {
  if (r.state !== "APPROVED" && r.state !== "DECLINED") return null;
  return (
    <section className="block" role="status">
      <h2>{r.state === "APPROVED" ? "Approved" : "Declined"}</h2>
      <p className="quiet">{[r.decidedOn && day(r.decidedOn), r.funding].filter(Boolean).join(" · ")}</p>
      {r.decisionNote && <p className="quote">{r.decisionNote}</p>}
      {r.state === "APPROVED" && <p className="quiet">It is pinned in a draft; it holds from the day on which the draft is published.</p>}
      {made && (
        <div className="answer-actions">
          <Link className="button primary" href={`/?schedule=${made.id}`}>
            See version {made.number}
          </Link>
        </div>
      )}
    </section>
  );
}

function Words({ of: r }: { of: Asked }) {
  if (r.words.length === 0 && !r.mentor) return null;
  return (
    <section className="block">
      <h2>What was said</h2>
      <ul className="words">
        {r.words.map((w) => (
          <li key={w.id}>
            {w.decision === "APPROVED" ? <Check className="icon is-good" aria-label="Yes" /> : <X className="icon is-bad" aria-label="No" />}
            <span>
              {w.account?.name ?? "Somebody"} {w.decision === "APPROVED" ? "says yes" : "says no"}
              <span className="under">{[w.role === "MENTOR" ? "as mentor" : "as director", instant(w.createdAt)].join(" · ")}</span>
              {w.note && <span className="quote">{w.note}</span>}
            </span>
          </li>
        ))}
        {r.mentor && !mentorSaid(r) && r.state === "SUBMITTED" && (
          <li>
            <span />
            <span className="quiet">{r.mentor.name} is asked and has not answered yet.</span>
          </li>
        )}
      </ul>
    </section>
  );
}
