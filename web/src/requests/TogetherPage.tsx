import { Check, Minus } from "lucide-react";
import { useState } from "react";
import { CheckboxButton, CheckboxField } from "react-aria-components";
import { Link, useLocation } from "wouter";
import { sentence } from "../api/trouble";
import { GrantRequestsDocument } from "../api/generated/graphql";
import { useChange } from "../api/useChange";
import { useSession } from "../app/session";
import type { Year } from "../board/model";
import { firstSchedule, useGrid, useYear } from "../board/useYear";
import { Refusals } from "../people/Dialogs";
import { Button, Field, Select, Switch } from "../ui/Controls";
import { Empty, Loading, Problem } from "../ui/States";
import { useTitle } from "../ui/useTitle";
import { count, plain } from "../ui/words";
import { Answer } from "../whatif/Answer";
import { askedWhen, mentorSaid } from "./request";
import { useRequests, type Listed } from "./useRequests";
import { useTogether } from "./useTogether";

const most = 20; // that the API decides together

/** Grant as many requests as possible: what would be granted, and what it would do, before it is done. */
export function TogetherPage() {
  useTitle("Grant as many as possible");
  const { staff } = useSession();
  const { data: year, trouble, again } = useYear();
  const read = useRequests(year);
  if (trouble && !year) return <Problem trouble={trouble} again={again} />;
  if (!staff) return <Empty title="Directors and coordinators decide requests">You see your own under Requests.</Empty>;
  if (!year || (!read.data && !read.trouble)) return <Loading what="the requests" />;
  if (read.trouble && !read.data) return <Problem trouble={read.trouble} again={read.again} />;
  const waiting = read.data!.filter((r) => r.state === "SUBMITTED");
  const schedules = year.schedules.filter((s) => s.state !== "ARCHIVED");
  if (waiting.length === 0 || schedules.length === 0) {
    return (
      <Empty title="No request waits" actions={<Link className="button" href="/requests">All requests</Link>}>
        Everything that was asked for is decided.
      </Empty>
    );
  }
  return <Together year={year} waiting={waiting} />;
}

function Together({ year, waiting }: { year: Year; waiting: Listed[] }) {
  const [, go] = useLocation();
  const schedules = year.schedules.filter((s) => s.state !== "ARCHIVED");
  const [on, setOn] = useState(firstSchedule(schedules)!.id);
  const [without, setWithout] = useState(false);
  const [left, setLeft] = useState<Set<string>>(new Set(waiting.slice(most).map((r) => r.id)));
  const [note, setNote] = useState("");
  const [title, setTitle] = useState("Requests granted together");
  const [wrong, setWrong] = useState<string[]>([]);
  const [busy, grant] = useChange(GrantRequestsDocument);
  const ids = waiting.filter((r) => !left.has(r.id) && (without || !r.mentor || mentorSaid(r)?.decision === "APPROVED")).map((r) => r.id);
  const tried = useTogether(ids.length && ids.length <= most ? on : undefined, ids, without);
  const { grid } = useGrid(year, schedules.find((s) => s.id === on));
  const granted = tried.data?.outcomes.filter((o) => o.granted).length ?? 0;
  const turn = (id: string, take: boolean) => {
    const next = new Set(left);
    if (take) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  const send = async () => {
    const answer = await grant({ input: { scheduleID: on, requestIDs: ids, withoutMentor: without, title: title.trim(), ...(note.trim() ? { note: note.trim() } : {}) } });
    const made = answer.data?.grantRequests.schedule;
    if (made) return go(`/?schedule=${made.id}`);
    setWrong(answer.refusals);
    tried.again();
  };
  return (
    <>
      <div className="head">
        <div className="titles">
          <p>
            <Link href="/requests">Requests</Link>
          </p>
          <h1>Grant as many as possible</h1>
          <p>As many as can come true together; of equally many, those of the fellows who have least come first. Nothing happens before you say so.</p>
        </div>
      </div>
      <div className="page two what-if">
        <div>
          <ul className="outcomes" aria-label="What would become of each request">
            {waiting.map((r) => {
              const outcome = tried.data?.outcomes.find((o) => o.requestID === r.id);
              const silent = !!r.mentor && mentorSaid(r)?.decision !== "APPROVED" && !without;
              return (
                <li key={r.id}>
                  <CheckboxField isSelected={!left.has(r.id) && !silent} isDisabled={silent} onChange={(on_) => turn(r.id, on_)}>
                    <CheckboxButton className="check">
                      <span className="box" aria-hidden />
                      <span className="unseen">
                        Decide {r.who}: {r.title}
                      </span>
                    </CheckboxButton>
                  </CheckboxField>
                  <div>
                    <Link href={`/requests/${r.id}`}>
                      {r.who}: {r.title}
                    </Link>
                    <span className="under">{askedWhen(r, year)}</span>
                    <span className="under">{silent ? `Waits for ${r.mentor!.name}: decide without it with the switch.` : outcome ? sentence(outcome.sentence) : ""}</span>
                  </div>
                  {outcome && !left.has(r.id) && (
                    <span className={`tag ${outcome.granted ? "good" : ""}`}>
                      {outcome.granted ? <Check className="icon inline" aria-hidden /> : <Minus className="icon inline" aria-hidden />} {outcome.granted ? "Can be granted" : "Keeps waiting"}
                    </span>
                  )}
                </li>
              );
            })}
          </ul>
          {ids.length === 0 ? (
            <p className="quiet more-below">Nothing is chosen that can be decided.</p>
          ) : ids.length > most ? (
            <p className="is-bad more-below">At most {most} can be decided together.</p>
          ) : tried.trouble && !tried.data ? (
            <Problem level="h2" trouble={tried.trouble} again={tried.again} />
          ) : !tried.data ? (
            <Loading what="what can be granted together" />
          ) : (
            <>
              <Refusals list={tried.data.refusals} />
              {tried.data.answer && (
                <>
                  <p className="verdict">
                    {count(granted, "request")} of {ids.length} can be granted together.{tried.data.proved ? " It is proved that no more can." : " More may be possible: that was not settled in the time."}
                  </p>
                  <Answer answer={tried.data.answer} year={year} grid={grid} />
                </>
              )}
            </>
          )}
        </div>
        <div className="aside-form">
          <section className="decision" aria-label="Decision">
            <h2>Decide together</h2>
            {schedules.length > 1 && <Select label="Make room in" shown choices={schedules.map((s) => ({ id: s.id, label: `${s.number}. ${s.title || "Untitled"}`, aside: plain(s.state) }))} value={on} onChange={setOn} />}
            {waiting.some((r) => r.mentor && mentorSaid(r)?.decision !== "APPROVED") && (
              <Switch isSelected={without} onChange={setWithout}>
                Also those whose mentor has not said yes
              </Switch>
            )}
            <Field label="Title of the draft" value={title} onChange={setTitle} isRequired />
            <Field label="What to say to those who asked" area value={note} onChange={setNote} />
            <Refusals list={wrong} />
            <div className="answer-actions">
              <Button kind="primary" isPending={busy} isDisabled={granted === 0 || !title.trim()} onPress={() => void send()}>
                Grant {count(granted, "request")}
              </Button>
            </div>
            <p className="quiet">They are pinned in a new draft. What is published stays until you publish the draft; the others keep waiting.</p>
          </section>
        </div>
      </div>
    </>
  );
}
