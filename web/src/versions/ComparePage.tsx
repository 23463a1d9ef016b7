import { ArrowLeftRight, ArrowRight } from "lucide-react";
import { useMemo, useState } from "react";
import { Link, useSearchParams } from "wouter";
import { ask } from "../api/client";
import { CompareDocument, type CompareQuery } from "../api/generated/graphql";
import { sentence } from "../api/trouble";
import { useRead } from "../api/useRead";
import { useSession } from "../app/session";
import { lanesOf } from "../board/lanes";
import type { Head, Year } from "../board/model";
import { useGrid, useYear } from "../board/useYear";
import { YearGrid, type Place } from "../board/YearGrid";
import { Button, Select } from "../ui/Controls";
import { Empty, Loading, Problem } from "../ui/States";
import { TableScroll } from "../ui/TableScroll";
import { useTitle } from "../ui/useTitle";
import { count, number, plain, signed, tone } from "../ui/words";
import { wishInWords } from "../program/People";

type Comparison = CompareQuery["compareSchedules"];

/** Two schedules of a year side by side: what differs, for whom, and what it is worth. */
export function ComparePage() {
  useTitle("Compare");
  const { staff } = useSession();
  const [params, setParams] = useSearchParams();
  const { data: year, trouble, again } = useYear();
  const first = year?.schedules.find((s) => s.id === params.get("a")) ?? year?.schedules.find((s) => s.state === "PUBLISHED") ?? year?.schedules[1];
  const second = year?.schedules.find((s) => s.id === params.get("b")) ?? year?.schedules.find((s) => s.id !== first?.id);
  const key = first && second && first !== second ? `compare ${first.id} ${first.version} ${second.id} ${second.version}` : null;
  const read = useRead(staff ? key : null, async () => (await ask(CompareDocument, { a: first!.id, b: second!.id })).compareSchedules);
  if (trouble && !year) return <Problem trouble={trouble} again={again} />;
  if (!staff) return <Empty title="Directors and coordinators compare">You see the year that is published.</Empty>;
  if (!year) return <Loading what="the versions" />;
  if (!first || !second) return <Empty title="There is nothing to compare yet">It takes two versions of {year.title}: generate another one, or edit a copy.</Empty>;
  const pick = (a: string, b: string) => setParams({ a, b }, { replace: true });
  const choices = year.schedules.map((s) => ({ id: s.id, label: `${s.number}. ${s.title || "Untitled"}`, aside: plain(s.state) }));
  return (
    <>
      <div className="head">
        <div className="titles">
          <h1>Compare</h1>
          <p>Both are judged by the program as it is today.</p>
        </div>
      </div>
      <div className="page">
        <div className="versus">
          <Select label="Before" shown choices={choices} value={first.id} onChange={(id) => pick(id, id === second.id ? first.id : second.id)} />
          <Button kind="bare" square aria-label="The other way round" onPress={() => pick(second.id, first.id)}>
            <ArrowLeftRight className="icon" aria-hidden />
          </Button>
          <Select label="After" shown choices={choices} value={second.id} onChange={(id) => pick(id === first.id ? second.id : first.id, id)} />
        </div>
        {read.trouble && !read.data ? <Problem level="h2" trouble={read.trouble} again={read.again} /> : !read.data ? <Loading what="what differs" /> : <Differences of={read.data} a={first} b={second} year={year} />}
      </div>
    </>
  );
}

function Differences({ of: d, a, b, year }: { of: Comparison; a: Head; b: Head; year: Year }) {
  const gained = d.wishes.filter((w) => w.after && !w.before);
  const lost = d.wishes.filter((w) => w.before && !w.after);
  const lit = useMemo(() => new Set(d.cells.map((c) => `${c.enrollmentID} ${c.blockID}`)), [d]);
  if (d.cells.length === 0) return <p className="verdict">They are the same in every cell.</p>;
  const fewer = d.fairness.worst;
  return (
    <>
      <dl className="figures">
        <Figure ask="Points" say={signed(d.total.change.value)} tone={tone(d.total.change.value)} more={`${number(d.total.before.value)} → ${number(d.total.after.value)}`} />
        <Figure ask="Cells that differ" say={number(d.cells.length)} tone="" more={[d.changed && `${d.changed} changed`, d.added && `${d.added} filled`, d.removed && `${d.removed} emptied`, d.mentorOnly && `${d.mentorOnly} only the mentor`].filter(Boolean).join(", ")} />
        <Figure ask="Wishes" say={gained.length || lost.length ? `+${gained.length} −${lost.length}` : "the same"} tone={tone(gained.length - lost.length)} more={gained.length || lost.length ? "granted and lost" : "no wish won or lost"} />
        <Figure ask="Worst-off fellow" say={signed(fewer.change.value)} tone={tone(fewer.change.value)} more={`${number(fewer.before.value)} → ${number(fewer.after.value)} per block`} />
      </dl>
      {(d.breachesMade.length > 0 || d.breachesMended.length > 0) && (
        <section className="block">
          <h2>Rules</h2>
          <ul className="whys">
            {d.breachesMade.map((x) => (
              <li key={x.key} className={x.tier === "must" ? "is-bad" : ""}>
                New: {sentence(x.sentence)}
              </li>
            ))}
            {d.breachesMended.map((x) => (
              <li key={x.key} className="is-good">
                Mended: {sentence(x.sentence)}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section className="block">
        <h2>Side by side</h2>
        <p className="about">What differs is lit. Rows without a difference are left out.</p>
        <div className="beside">
          <Side year={year} schedule={a} lit={lit} />
          <Side year={year} schedule={b} lit={lit} />
        </div>
      </section>
      <section className="block">
        <h2>Fellow by fellow</h2>
        <TableScroll label="Fellow by fellow">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Fellow</th>
                <th scope="col" className="right">
                  Points
                </th>
                <th scope="col" className="right">
                  Per block
                </th>
                <th scope="col">What changes</th>
              </tr>
            </thead>
            <tbody>
              {d.fellows
                .filter((f) => f.cells > 0 || f.change.value !== 0)
                .sort((x, y) => x.change.value - y.change.value)
                .map((f) => (
                  <tr key={f.enrollmentID}>
                    <th scope="row">
                      <Link href={`/fellows/${f.enrollmentID}`}>{f.fellow?.name}</Link>
                    </th>
                    <td className={`right ${tone(f.change.value)}`}>{signed(f.change.value)}</td>
                    <td className="right nowrap">
                      {number(f.perBlock.before.value)} → {number(f.perBlock.after.value)}
                    </td>
                    <td>
                      <ul className="plain-list">
                        {d.cells
                          .filter((c) => c.enrollmentID === f.enrollmentID)
                          .map((c) => (
                            <li key={c.blockID}>
                              <span className="quiet">{c.block?.title}</span> <span className="was">{nameOf(c.before, year)}</span> <ArrowRight className="icon quiet inline" aria-label="becomes" /> {nameOf(c.after, year)}
                            </li>
                          ))}
                      </ul>
                    </td>
                  </tr>
                ))}
            </tbody>
          </table>
        </TableScroll>
      </section>
      <div className="two even">
        <section className="block">
          <h2>Wishes</h2>
          {gained.length + lost.length === 0 && <p className="quiet">The same wishes are granted.</p>}
          <ul className="whys">
            {[...gained, ...lost].map((w) => {
              const person = year.people.find((p) => p.wishes.some((x) => x.id === w.wish?.id));
              const wish = person?.wishes.find((x) => x.id === w.wish?.id);
              return (
                <li key={w.wish?.id}>
                  <span className={w.after ? "is-good" : "is-bad"}>{w.after ? "Granted" : "Lost"}</span> {person?.name}
                  {wish && `: ${wishInWords(wish, year)}`}
                </li>
              );
            })}
          </ul>
        </section>
        <section className="block">
          <h2>Rule by rule</h2>
          {d.rules.every((r) => r.change.value === 0) && <p className="quiet">Every rule is worth the same in both.</p>}
          <ul className="whys">
            {d.rules
              .filter((r) => r.change.value !== 0)
              .map((r) => (
                <li key={`${r.rule} ${r.tier}`} className="with-action">
                  {r.title} <span className={`num ${tone(r.change.value)}`}>{signed(r.change.value)}</span>
                </li>
              ))}
          </ul>
        </section>
      </div>
    </>
  );
}

function Figure({ ask: a, say, more, tone: t }: { ask: string; say: string; more: string; tone: string }) {
  return (
    <div>
      <dt>{a}</dt>
      <dd>
        <span className={t === "quiet" ? "" : t}>{say}</span>
        <br />
        <small>{more}</small>
      </dd>
    </div>
  );
}

const nameOf = (c: Comparison["cells"][number]["before"], year: Year): string =>
  c ? (year.options.get(c.offsiteOptionID ?? "")?.title ?? year.rotations.get(c.rotationID)?.title ?? "something that was put away") + (c.mentorID ? `, ${year.mentors.get(c.mentorID)?.name ?? ""}` : "") : "nothing";

function Side({ year, schedule, lit }: { year: Year; schedule: Head; lit: Set<string> }) {
  const { grid } = useGrid(year, schedule);
  const [selected, setSelected] = useState<Place | null>(null);
  const lanes = useMemo(() => (grid ? lanesOf("fellows", year, grid).filter((l) => year.blocks.some((b) => lit.has(`${l.id} ${b.id}`))) : []), [grid, year, lit]);
  return (
    <div className="side-of">
      <h3>
        <Link href={`/?schedule=${schedule.id}`}>{schedule.title || "Untitled"}</Link> <span className="tag">{plain(schedule.state)}</span>
      </h3>
      <div className="clash" style={{ height: Math.min(560, 52 + lanes.reduce((n, l) => n + l.height, 0)) }}>
        {grid ? <YearGrid year={year} lanes={lanes} label={`${schedule.title}: ${count(lit.size, "cell")} differ`} corner="Fellows" selected={selected} onSelect={setSelected} onOpen={() => {}} lit={lit} litAs="differs" /> : <Loading what="the schedule" lines={4} />}
      </div>
    </div>
  );
}
