import { X } from "lucide-react";
import { useMemo } from "react";
import { Link, useSearchParams } from "wouter";
import { ask } from "../api/client";
import { SideBySideDocument, type SideBySideQuery } from "../api/generated/graphql";
import { useRead } from "../api/useRead";
import { useSession } from "../app/session";
import type { Year } from "../board/model";
import { useYear } from "../board/useYear";
import { Button, Select } from "../ui/Controls";
import { Empty, Loading, Problem } from "../ui/States";
import { TableScroll } from "../ui/TableScroll";
import { useTitle } from "../ui/useTitle";
import { count, number, plain, signed, tone } from "../ui/words";
import { nameOf } from "./changes";
import { useKept } from "./useKept";

type Sides = SideBySideQuery["compareSideBySide"];
const most = 10;

/** The address at which schedules and scenarios stand beside each other, the first as what the others are counted against. */
export const beside = (ids: readonly string[]): string => `/what-if/compare?${new URLSearchParams(ids.map((id) => ["of", id])).toString()}`;

/** Up to ten schedules and what-ifs of a year beside each other. */
export function BesidePage() {
  useTitle("Compare what-ifs");
  const [params, setParams] = useSearchParams();
  const { data: year, trouble, again } = useYear();
  const kept = useKept(year);
  const ids = [...new Set(params.getAll("of"))].slice(0, most);
  const isSchedule = (id: string) => !!year?.schedules.some((s) => s.id === id);
  const key = year && ids.length > 0 ? `beside ${ids.join(" ")}` : null;
  const read = useRead(key, async () => (await ask(SideBySideDocument, { of: ids.map((id) => (isSchedule(id) ? { scheduleID: id } : { scenarioID: id })) })).compareSideBySide);
  const set = (next: string[]) => setParams(new URLSearchParams(next.map((id) => ["of", id])), { replace: true });
  const more = useMemo(() => {
    if (!year) return [];
    return [
      ...year.schedules.filter((s) => s.state !== "ARCHIVED").map((s) => ({ id: s.id, label: s.title || "Untitled", aside: plain(s.state) })),
      ...(kept.data ?? []).filter((s) => s.answer).map((s) => ({ id: s.id, label: s.title || "Untitled", aside: s.owner?.name ?? "" })),
    ].filter((c) => !ids.includes(c.id));
  }, [year, kept.data, ids.join(" ")]);
  if (trouble && !year) return <Problem trouble={trouble} again={again} />;
  if (!year) return <Loading what="the year" />;
  return (
    <>
      <div className="head">
        <div className="titles">
          <p>
            <Link href="/what-if/kept">Kept what-ifs</Link>
          </p>
          <h1>Side by side</h1>
          <p>The first column is what the others are counted against.</p>
        </div>
        {ids.length < most && more.length > 0 && (
          <div className="actions">
            <Select label="Add a column" choices={[{ id: "", label: "Add a column" }, ...more]} value="" onChange={(id) => id && set([...ids, id])} />
          </div>
        )}
      </div>
      <div className="page">
        {ids.length === 0 ? (
          <Empty level="h2" title="Nothing is chosen" actions={<Link className="button primary" href="/what-if/kept">Choose what-ifs</Link>}>
            Tick what-ifs in the list and press Compare.
          </Empty>
        ) : read.trouble && !read.data ? (
          <Problem level="h2" trouble={read.trouble} again={read.again} />
        ) : !read.data ? (
          <Loading what="the columns" />
        ) : (
          <Columns of={read.data} ids={ids} year={year} onRemove={(i) => set(ids.filter((_, j) => j !== i))} />
        )}
      </div>
    </>
  );
}

function Columns({ of: d, ids, year, onRemove }: { of: Sides; ids: string[]; year: Year; onRemove: (i: number) => void }) {
  const { viewer } = useSession();
  const own = year.people.find((p) => viewer.roles.some((r) => r.fellow?.id === p.fellowID));
  const first = d.columns[0]!;
  const points = (c: Sides["columns"][number]): number | null => c.check?.worth.value ?? null;
  const mine = (c: Sides["columns"][number]): number | null => c.fellows.find((f) => f.enrollmentID === own?.id)?.perBlock.value ?? null;
  const rows: { name: string; say: (c: Sides["columns"][number]) => string; more?: (c: Sides["columns"][number]) => number | null }[] = [
    { name: "Possible", say: (c) => (c.possible ? "Yes" : "No") },
    { name: "Points", say: (c) => shown(points(c)), more: (c) => less(points(c), points(first)) },
    ...(own ? [{ name: "Your points per block", say: (c: Sides["columns"][number]) => shown(mine(c)), more: (c: Sides["columns"][number]) => less(mine(c), mine(first)) }] : []),
    { name: "Wishes that come true", say: (c) => (c.possible ? `${c.granted} of ${c.wishes}` : "–"), more: (c) => (c.possible ? c.granted - first.granted : null) },
    { name: "Cells that differ", say: (c) => (c.possible ? number(c.changed) : "–") },
    { name: "Worst-off fellow, per block", say: (c) => (c.possible ? number(c.worst.value) : "–"), more: (c) => (c.possible ? c.worst.value - first.worst.value : null) },
  ];
  return (
    <>
      <TableScroll label="Side by side">
        <table className="table beside-table">
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">What</span>
              </th>
              {d.columns.map((c, i) => (
                <th key={ids[i]} scope="col">
                  <span className="column-head">
                    <Link href={c.scenario ? `/what-if/kept/${c.scenario.id}` : `/?schedule=${c.schedule?.id ?? ""}`}>{c.title || "Untitled"}</Link>
                    {d.columns.length > 1 && (
                      <Button kind="bare" small square aria-label={`Take out ${c.title}`} onPress={() => onRemove(i)}>
                        <X className="icon" aria-hidden />
                      </Button>
                    )}
                  </span>
                  <span className="under">{c.scenario ? "What-if" : plain(c.schedule?.state ?? "")}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((r) => (
              <tr key={r.name}>
                <th scope="row">{r.name}</th>
                {d.columns.map((c, i) => {
                  const change = i > 0 ? (r.more?.(c) ?? null) : null;
                  return (
                    <td key={ids[i]}>
                      {r.say(c)} {change !== null && change !== 0 && <span className={`num ${tone(change)}`}>{signed(change)}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <section className="block">
        <h2>Cells that are not the same everywhere</h2>
        {d.cells.length === 0 ? (
          <p className="quiet">There is none.</p>
        ) : (
          <TableScroll label="Cells that differ">
            <table className="table beside-table">
              <caption className="unseen">{count(d.cells.length, "cell")}</caption>
              <thead>
                <tr>
                  <th scope="col">Fellow and block</th>
                  {d.columns.map((c, i) => (
                    <th key={ids[i]} scope="col">
                      {c.title || "Untitled"}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {d.cells.map((cell) => (
                  <tr key={`${cell.enrollmentID} ${cell.block.id}`}>
                    <th scope="row">
                      {cell.fellow.name}
                      <span className="under">{cell.block.name}</span>
                    </th>
                    {cell.states.map((s, i) => {
                      const differs = i > 0 && d.columns[i]!.possible && words(s, year) !== words(cell.states[0] ?? null, year);
                      return (
                        <td key={ids[i]} className={differs ? "differs" : ""}>
                          {d.columns[i]!.possible ? words(s, year) : "–"}
                          {differs && <span className="unseen"> (differs)</span>}
                        </td>
                      );
                    })}
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
        )}
      </section>
    </>
  );
}

const shown = (n: number | null): string => (n === null ? "–" : number(n));
const less = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b);
const words = (s: Sides["cells"][number]["states"][number], year: Year): string => (s ? nameOf(s, year) + (s.mentorID ? `, ${year.mentors.get(s.mentorID)?.name ?? "a mentor"}` : "") : "nothing");
