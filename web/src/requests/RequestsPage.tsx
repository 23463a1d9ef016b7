import { ListChecks } from "lucide-react";
import { Link, useLocation } from "wouter";
import { useSession } from "../app/session";
import type { Year } from "../board/model";
import { useYear } from "../board/useYear";
import { sentence } from "../api/trouble";
import { Button } from "../ui/Controls";
import { day, instant } from "../ui/dates";
import { Empty, Loading, Problem } from "../ui/States";
import { useTitle } from "../ui/useTitle";
import { Swatch } from "../whatif/Swatch";
import { askedWhen, mentorSaid, states, type Asked } from "./request";
import { useRequests, type Listed } from "./useRequests";

/** What is asked for: what waits for the viewer first, then what waits for others, then what is decided. */
export function RequestsPage() {
  useTitle("Requests");
  const session = useSession();
  const [, go] = useLocation();
  const { data: year, trouble, again } = useYear();
  const read = useRequests(year);
  if (trouble && !year) return <Problem trouble={trouble} again={again} />;
  if (!year) return session.year ? <Loading what="the requests" /> : <Empty title="No year yet">Requests are about an academic year.</Empty>;
  const mentors = session.viewer.roles.flatMap((r) => (r.mentor ? [r.mentor.id] : []));
  const asksMe = (r: Asked): boolean => r.state === "SUBMITTED" && (session.staff || (!!r.mentor && mentors.includes(r.mentor.id) && !mentorSaid(r)));
  const all = read.data ?? [];
  const forMe = all.filter(asksMe);
  const waiting = all.filter((r) => r.state === "SUBMITTED" && !asksMe(r));
  const decided = all.filter((r) => r.state !== "SUBMITTED");
  const fellow = session.viewer.roles.some((r) => r.fellow);
  return (
    <>
      <div className="head">
        <div className="titles">
          <h1>Requests</h1>
          <p>Electives and time off-site that fellows ask for, each with what granting it would move.</p>
        </div>
        {session.staff && forMe.length > 1 && (
          <div className="actions">
            <Button onPress={() => go("/requests/together")}>
              <ListChecks className="icon" aria-hidden /> Grant as many as possible …
            </Button>
          </div>
        )}
      </div>
      <div className="page narrow">
        {read.trouble && !read.data ? (
          <Problem level="h2" trouble={read.trouble} again={read.again} />
        ) : !read.data ? (
          <Loading what="the requests" />
        ) : all.length === 0 ? (
          <Empty level="h2" title={session.staff || fellow ? "Nothing is asked for yet" : "Nothing waits for your word"} actions={<Link className="button primary" href="/what-if">{fellow ? "Try something" : "Open What if"}</Link>}>
            {fellow ? "Try an elective or time off-site first; what works can be asked for from there." : session.staff
                ? "A fellow tries an elective or time off-site and asks for it; it appears here with its consequence."
                : "A fellow who asks for an elective or time off-site can ask for your word; the request appears here with its consequence."}
          </Empty>
        ) : (
          <>
            <Group title="Wait for you" list={forMe} year={year} />
            <Group title={session.staff ? "" : "Wait for a decision"} list={waiting} year={year} />
            <Group title="Decided" list={decided} year={year} />
          </>
        )}
      </div>
    </>
  );
}

function Group({ title, list, year }: { title: string; list: Listed[]; year: Year }) {
  if (list.length === 0) return null;
  return (
    <section className="block">
      <h2>{title}</h2>
      <ul className="request-list">
        {list.map((r) => {
          const said = mentorSaid(r);
          return (
            <li key={r.id}>
              <Swatch rotation={year.rotations.get(r.rotationID)} away={r.away} />
              <div>
                <Link href={`/requests/${r.id}`}>
                  {r.who}: {r.title}
                </Link>
                <p className="under">{[askedWhen(r, year), r.where].filter(Boolean).join(" · ")}</p>
                {r.consequence && <p className="under">{sentence(r.consequence)}</p>}
                <p className="under quiet">
                  {[`asked ${instant(r.createdAt)}`, r.mentor && (said ? `${r.mentor.name} ${said.decision === "APPROVED" ? "said yes" : "said no"}` : `waits for ${r.mentor.name}`), r.decidedOn && `decided ${day(r.decidedOn)}`].filter(Boolean).join(" · ")}
                </p>
              </div>
              <span className="tags">
                <span className={`tag ${states[r.state].tone}`}>{states[r.state].text}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
