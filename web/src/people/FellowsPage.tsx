import { Check, Minus } from "lucide-react";
import { useMemo } from "react";
import { Link } from "wouter";
import { useSession } from "../app/session";
import { firstSchedule, useGrid, useYear } from "../board/useYear";
import { wishesOf } from "../board/wishes";
import { Empty, Loading, Problem } from "../ui/States";
import { useTitle } from "../ui/useTitle";
import { count, number } from "../ui/words";
import { TableScroll } from "../ui/TableScroll";
import { Fairness } from "./Fairness";
import { useLedger } from "./useLedger";

// A wish of rank 1 is the dearest; each rank counts for a little less, so that a fellow with many wishes weighs as one with few.
const worth = (rank: number) => 1 / rank;

/** Everybody, with what became of their wishes: who is well off, who is worst off. */
export function FellowsPage() {
  useTitle("Fellows");
  const session = useSession();
  const { data: year, trouble, again } = useYear();
  const schedule = year ? firstSchedule(year.schedules) : undefined;
  const { grid } = useGrid(year, schedule);
  const { account, of } = useLedger(schedule);
  const rows = useMemo(() => {
    if (!year || !grid) return [];
    return year.people
      .map((person, i) => {
        const wishes = wishesOf(person, year, grid);
        const all = wishes.reduce((n, w) => n + worth(w.wish.rank), 0);
        const got = wishes.reduce((n, w) => n + (w.granted ? worth(w.wish.rank) : 0), 0);
        const away = grid.cells[i]!.filter((c) => c.parts.some((p) => p.option)).length;
        return { person, wishes, share: all ? got / all : null, granted: wishes.filter((w) => w.granted).length, away };
      })
      .sort((a, b) => (of(a.person.id)?.perBlock.value ?? 0) - (of(b.person.id)?.perBlock.value ?? 0) || (a.share ?? 2) - (b.share ?? 2));
  }, [year, grid, account]);
  if (trouble && !year) return <Problem trouble={trouble} again={again} />;
  if (!year) return session.year ? <Loading what="the fellows" /> : <Empty title="No year yet">Fellows are enrolled in an academic year.</Empty>;
  if (year.people.length === 0) return <Empty title="Nobody is enrolled yet">Enroll fellows in {year.title} first.</Empty>;
  return (
    <>
      <div className="head">
        <div className="titles">
          <h1>Fellows</h1>
          <p>{schedule ? `What became of their wishes in “${schedule.title}”, the worst-off first.` : `${count(year.people.length, "fellow")} in ${year.title}.`}</p>
        </div>
      </div>
      <div className="page">
        {account && <Fairness account={account} year={year} />}
        <TableScroll label="Fellows">
          <table className="table fellows">
            <thead>
              <tr>
                <th scope="col">Fellow</th>
                <th scope="col">Wishes, by rank</th>
                <th scope="col" className="wide">
                  Granted
                </th>
                <th scope="col" className="right">
                  Off-site
                </th>
                {account && (
                  <>
                    <th scope="col" className="right">
                      Bears
                    </th>
                    <th scope="col" className="right">
                      Points per block
                    </th>
                  </>
                )}
              </tr>
            </thead>
            <tbody>
              {(rows.length ? rows : year.people.map((person) => ({ person, wishes: [], share: null, granted: 0, away: 0 }))).map((r) => (
                <tr key={r.person.id}>
                  <th scope="row">
                    <Link href={`/fellows/${r.person.id}`}>{r.person.name}</Link>
                    <div className="under">{[r.person.level, r.person.track].filter(Boolean).join(" · ")}</div>
                  </th>
                  <td>
                    <ol className="dots">
                      {r.wishes.map((w) => (
                        <li key={w.wish.id} className={w.granted ? "granted" : ""} title={`${w.wish.rank}. ${w.text}: ${w.granted ? "granted" : "not granted"}`}>
                          {w.granted ? <Check className="icon" aria-label={`${w.text}: granted`} /> : <Minus className="icon" aria-label={`${w.text}: not granted`} />}
                        </li>
                      ))}
                    </ol>
                  </td>
                  <td className="wide">
                    {r.share === null ? (
                      <span className="quiet">No wishes</span>
                    ) : (
                      <div className="share">
                        <span className="meter">
                          <i style={{ width: `${r.share * 100}%` }} />
                        </span>
                        <span className="num">
                          {r.granted} of {r.wishes.length}
                        </span>
                      </div>
                    )}
                  </td>
                  <td className="right">{r.away ? count(r.away, "block") : "–"}</td>
                  {account && (
                    <>
                      <td className="right">{of(r.person.id)?.burdens.length ? count(of(r.person.id)!.burdens.length, "burden") : "–"}</td>
                      <td className="right">{number(of(r.person.id)?.perBlock.value ?? 0)}</td>
                    </>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
        {rows.length > 0 && <p className="quiet more-below">The bar counts a first wish as one, a second as a half, a third as a third, so that a fellow with many wishes weighs as one with few.</p>}
      </div>
    </>
  );
}
