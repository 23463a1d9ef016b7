import { useSearchParams } from "wouter";
import { useSession } from "../app/session";
import { firstSchedule, useGrid, useYear } from "../board/useYear";
import { Select } from "../ui/Controls";
import { Empty, Loading, Problem } from "../ui/States";
import { useTitle } from "../ui/useTitle";
import { plain } from "../ui/words";
import { Bench } from "./Bench";
import { Tabs } from "./Tabs";

/** What if: electives and time off-site, tried before they are asked for. Fellows land on their own year; others pick somebody. */
export function WhatIfPage() {
  useTitle("What if");
  const session = useSession();
  const [params, setParams] = useSearchParams();
  const { data: year, trouble, again } = useYear();
  const schedule = year && (year.schedules.find((s) => s.id === params.get("schedule") && s.state !== "ARCHIVED") ?? firstSchedule(year.schedules));
  const { grid, cells } = useGrid(year, schedule);
  if (trouble && !year) return <Problem trouble={trouble} again={again} />;
  if (!year) return session.year ? <Loading what="the year" /> : <Empty title="No year yet">What if starts from a year that is planned.</Empty>;
  if (!schedule) return <Empty title="Nothing is planned yet">{session.staff ? "Generate the year first: what if starts from a schedule." : "What if starts from the published year. It appears here as soon as there is one."}</Empty>;
  if (year.people.length === 0) return <Empty title="Nobody is enrolled yet">Enroll fellows in {year.title} first.</Empty>;
  const own = year.people.find((p) => session.viewer.roles.some((r) => r.fellow?.id === p.fellowID));
  const mayPick = session.staff || session.role === "MENTOR";
  const person = (mayPick ? year.people.find((p) => p.id === params.get("who")) : undefined) ?? own ?? (mayPick ? year.people[0] : undefined);
  if (!person) return <Empty title="There is no year of yours here">You are not enrolled in {year.title}. Choose another year at the left, or ask the coordinator to enroll you.</Empty>;
  const set = (key: string, value: string) =>
    setParams((p) => {
      const next = new URLSearchParams(p);
      next.set(key, value);
      return next;
    }, { replace: true });
  const schedules = year.schedules.filter((s) => s.state !== "ARCHIVED");
  return (
    <>
      <div className="head">
        <div className="titles">
          <h1>What if</h1>
          <p>
            Try electives and time off-site on “{schedule.title || "Untitled"}”. Nothing that is {schedule.state === "PUBLISHED" ? "published" : "planned"} changes.
          </p>
        </div>
        <div className="actions">
          {mayPick && <Select label="Fellow" choices={year.people.map((p) => ({ id: p.id, label: p.name }))} value={person.id} onChange={(id) => set("who", id)} />}
          {schedules.length > 1 && <Select label="Version" choices={schedules.map((s) => ({ id: s.id, label: `${s.number}. ${s.title || "Untitled"}`, aside: plain(s.state) }))} value={schedule.id} onChange={(id) => set("schedule", id)} />}
        </div>
      </div>
      <Tabs at="try" />
      {cells.trouble && !cells.data ? <Problem level="h2" trouble={cells.trouble} again={cells.again} /> : !grid ? <Loading what="the schedule" /> : <Bench key={schedule.id} year={year} schedule={schedule} version={cells.data?.version ?? schedule.version} grid={grid} person={person} />}
    </>
  );
}
