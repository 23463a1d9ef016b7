import { Printer } from "lucide-react";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import { useSession } from "../app/session";
import { Needs } from "../board/Inspector";
import { partInWords, type Cell, type Year } from "../board/model";
import { firstSchedule, useGrid, useYear } from "../board/useYear";
import { ExportMenu } from "../out/ExportMenu";
import { LeaveDialog, WishDialog } from "./Dialogs";
import { Bears } from "./Bears";
import { Credits } from "./Credits";
import { Leaves } from "./Leaves";
import { useLedger } from "./useLedger";
import { Wishes } from "./Wishes";
import { Button } from "../ui/Controls";
import { span } from "../ui/dates";
import { Empty, Loading, Problem } from "../ui/States";
import { useTitle } from "../ui/useTitle";
import { plain } from "../ui/words";

/** One fellow's year: what, when, where and with whom; prints on one page. */
export function FellowPage({ id }: { id: string }) {
  const { data: year, trouble, again } = useYear();
  const schedule = year ? firstSchedule(year.schedules) : undefined;
  const { grid, cells } = useGrid(year, schedule);
  const ledger = useLedger(schedule).of(id);
  const session = useSession();
  const [, go] = useLocation();
  const [adding, setAdding] = useState<"leave" | "wish" | null>(null);
  const [changed, setChanged] = useState("");
  const person = year?.people.find((p) => p.id === id);
  useTitle(person?.name ?? "Fellow");
  if (trouble && !year) return <Problem trouble={trouble} again={again} />;
  if (!year) return <Loading what="the fellow" />;
  if (!person) return <Empty title="There is no such fellow in this year">The link may be of another year. Choose the year at the left.</Empty>;
  const mayAsk = session.staff || session.viewer.roles.some((r) => r.fellow?.id === person.fellowID);
  const done = (words: string) => {
    setAdding(null);
    setChanged(words);
    again();
  };
  const line = grid?.cells[year.people.indexOf(person)];
  return (
    <>
      <div className="head">
        <div className="titles">
          <p>
            <Link href="/fellows">Fellows</Link>
          </p>
          <h1>{person.name}</h1>
          <p>{[person.level, person.track, year.title].filter(Boolean).join(" · ")}</p>
        </div>
        <div className="actions">
          <Button kind="bare" onPress={() => print()} className="no-phone">
            <Printer className="icon" aria-hidden /> Print
          </Button>
          {schedule && <ExportMenu scheduleID={schedule.id} year={year} fellow={{ enrollmentID: person.id, fellowID: person.fellowID }} />}
        </div>
      </div>
      {changed && (
        <div className="notice plain" role="status">
          {changed}
          {session.staff && schedule?.state === "PUBLISHED" && (
            <Button small onPress={() => go(`/generate?kind=replan&from=${firstOfMonth()}`)}>
              Plan the year again
            </Button>
          )}
        </div>
      )}
      <div className="page two">
        <div>
          {!schedule ? (
            <p className="quiet">No schedule yet.</p>
          ) : !line ? (
            cells.trouble ? <Problem level="h2" trouble={cells.trouble} again={cells.again} /> : <Loading what="the year" />
          ) : (
            <>
              <h2>
                {schedule.title} <span className={`tag ${schedule.state === "PUBLISHED" ? "good" : "accent"}`}>{plain(schedule.state)}</span>
              </h2>
              <ol className="agenda">
                {runsOf(line).map(({ cell, last }) => (
                  <Session key={cell.block} cell={cell} last={last} year={year} />
                ))}
              </ol>
            </>
          )}
        </div>
        <div className="aside-form">
          {(person.wishes.length > 0 || mayAsk) && <Wishes person={person} year={year} grid={grid} account={ledger} mayAsk={mayAsk} onAdd={() => setAdding("wish")} onChanged={done} />}
          {(person.leaves.length > 0 || mayAsk) && <Leaves person={person} mayAsk={mayAsk} onAdd={() => setAdding("leave")} onChanged={done} />}
          <Credits person={person} year={year} onChanged={done} />
          {ledger && <Bears account={ledger} />}
          <div className="block needs">
            <Needs person={person} />
          </div>
        </div>
      </div>
      {adding === "leave" && <LeaveDialog person={person} year={year} onClose={() => setAdding(null)} onDone={() => done("The leave is entered. What is published does not know of it yet.")} />}
      {adding === "wish" && <WishDialog person={person} year={year} onClose={() => setAdding(null)} onDone={() => done("The wish is entered. The next run counts it.")} />}
    </>
  );
}

/** The first day from which a plan can still change: the first of next month. */
function firstOfMonth(): string {
  const t = new Date();
  const next = new Date(Date.UTC(t.getFullYear(), t.getMonth() + 1, 1));
  return next.toISOString().slice(0, 10);
}

/** Runs of the same cells, so that a session of two months is one line. */
function runsOf(line: Cell[]): { cell: Cell; last: number }[] {
  return line.filter((c) => c.state !== "outside" && c.state !== "private" && (c.join === "alone" || c.join === "start")).map((cell) => ({ cell, last: cell.block + cell.run - 1 }));
}

function Session({ cell, last, year }: { cell: Cell; last: number; year: Year }) {
  const part = cell.parts[0];
  const site = part && year.sites.get(part.option?.siteID ?? part.rotation.siteID ?? "");
  return (
    <li>
      <span className="when num">{span(year.blocks[cell.block]!.startsOn, year.blocks[last]!.endsOn)}</span>
      {part ? (
        <span className={`swatch ${part.rotation.look.face} ${part.option ? "offsite" : ""}`} aria-hidden>
          {part.rotation.look.letters}
        </span>
      ) : (
        <span className={`swatch ${cell.state === "gap" ? "gap" : cell.state === "elsewhere" ? "elsewhere" : "blank"}`} aria-hidden />
      )}
      <span>
        {part ? cell.parts.map((p) => p.option?.title ?? p.rotation.title).join(" and ") : { gap: "Not planned yet", leave: `${cell.leave ? plain(cell.leave.kind) : ""} leave`, elsewhere: "At another program", outside: "", private: "", work: "" }[cell.state]}
        {part && (part.mentor || site || part.pinned) && <span className="under">{[part.mentor && `with ${part.mentor.name}`, site && [site.title, site.city].filter(Boolean).join(", "), part.pinned && "pinned"].filter(Boolean).join(" · ")}</span>}
        {part && cell.parts.length > 1 && <span className="under">{cell.parts.map(partInWords).join("; ")}</span>}
      </span>
    </li>
  );
}
