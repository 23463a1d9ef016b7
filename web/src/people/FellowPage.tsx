import { Check, Minus, Plus, Printer, Undo2 } from "lucide-react";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import { UpdateLeaveDocument, UpdateWishDocument } from "../api/generated/graphql";
import { sentence } from "../api/trouble";
import { useChange } from "../api/useChange";
import { useSession } from "../app/session";
import { Needs } from "../board/Inspector";
import { partInWords, type Cell, type Year } from "../board/model";
import { firstSchedule, useGrid, useYear } from "../board/useYear";
import { wishesOf } from "../board/wishes";
import { ExportMenu } from "../out/ExportMenu";
import { LeaveDialog, WishDialog } from "./Dialogs";
import { Bears } from "./Bears";
import { useLedger, type FellowAccount } from "./useLedger";
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
  const [, updateLeave] = useChange(UpdateLeaveDocument);
  const [, updateWish] = useChange(UpdateWishDocument);
  const person = year?.people.find((p) => p.id === id);
  useTitle(person?.name ?? "Fellow");
  if (trouble && !year) return <Problem trouble={trouble} again={again} />;
  if (!year) return <Loading what="the fellow" />;
  if (!person) return <Empty title="There is no such fellow in this year">The link may be of another year. Choose the year at the left.</Empty>;
  const mayAsk = session.staff || session.viewer.roles.some((r) => r.fellow?.id === person.fellowID);
  const decide = async (leave: string, state: "APPROVED" | "DECLINED") => {
    const answer = await updateLeave({ input: { id: leave, state } });
    setChanged(answer.refusals.join(" ") || (state === "APPROVED" ? "The leave is approved." : "The leave is declined."));
    again();
  };
  const done = (words: string) => {
    setAdding(null);
    setChanged(words);
    again();
  };
  const withdraw = async (wish: string) => {
    const answer = await updateWish({ input: { id: wish, withdrawnAt: new Date().toISOString() } });
    setChanged(answer.refusals.join(" ") || "The wish is withdrawn.");
    again();
  };
  const line = grid?.cells[year.people.indexOf(person)];
  const wishes = grid ? wishesOf(person, year, grid) : [];
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
          {(wishes.length > 0 || mayAsk) && (
            <section className="block">
              <h2 className="with-action">
                Wishes
                {mayAsk && (
                  <Button kind="bare" small onPress={() => setAdding("wish")} aria-label="Add a wish">
                    <Plus className="icon" aria-hidden /> Add
                  </Button>
                )}
              </h2>
              <ol>
                {wishes.map((w) => (
                  <li key={w.wish.id} className={mayAsk ? "wish with-row-action" : "wish"}>
                    {w.granted ? <Check className="icon is-good" aria-label="Granted" /> : <Minus className="icon quiet" aria-label="Not granted" />}
                    <span>{w.text}</span>
                    {mayAsk && (
                      <Button kind="bare" small square className="row-action" aria-label={`Withdraw the wish: ${w.text}`} onPress={() => void withdraw(w.wish.id)}>
                        <Undo2 className="icon" aria-hidden />
                      </Button>
                    )}
                    {w.wish.note && <span className="why">{w.wish.note}</span>}
                    {!w.granted && <span className="why">{because(ledger, w.wish.id)}</span>}
                  </li>
                ))}
              </ol>
            </section>
          )}
          {(person.leaves.length > 0 || mayAsk) && (
            <section className="block">
              <h2 className="with-action">
                Leave
                {mayAsk && (
                  <Button kind="bare" small onPress={() => setAdding("leave")} aria-label="Add a leave">
                    <Plus className="icon" aria-hidden /> Add
                  </Button>
                )}
              </h2>
              <ul>
                {person.leaves.map((l) => (
                  <li key={l.id} className="wish plain">
                    <span>
                      {plain(l.kind)}, {span(l.startsOn, l.endsOn)} {l.state !== "APPROVED" && <span className={`tag ${l.state === "REQUESTED" ? "warn" : ""}`}>{plain(l.state)}</span>}
                      {l.state === "REQUESTED" && session.staff && (
                        <span className="decide">
                          <Button small onPress={() => void decide(l.id, "APPROVED")}>Approve</Button>
                          <Button small onPress={() => void decide(l.id, "DECLINED")}>Decline</Button>
                        </span>
                      )}
                    </span>
                    {l.note && <p className="quiet">{l.note}</p>}
                  </li>
                ))}
              </ul>
            </section>
          )}
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

/** Why a wish did not come true, when the account of the schedule knows. */
function because(ledger: FellowAccount | undefined, wish: string): string {
  return sentence(ledger?.wishes.find((w) => w.wish?.id === wish)?.because ?? "");
}

/** The first day from which a plan can still change: the first of next month. */
function firstOfMonth(): string {
  const t = new Date();
  const next = new Date(Date.UTC(t.getFullYear(), t.getMonth() + 1, 1));
  return next.toISOString().slice(0, 10);
}

/** Runs of the same cells, so that a session of two months is one line. */
function runsOf(line: Cell[]): { cell: Cell; last: number }[] {
  return line.filter((c) => c.state !== "outside" && (c.join === "alone" || c.join === "start")).map((cell) => ({ cell, last: cell.block + cell.run - 1 }));
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
        {part ? cell.parts.map((p) => p.option?.title ?? p.rotation.title).join(" and ") : { gap: "Not planned yet", leave: `${cell.leave ? plain(cell.leave.kind) : ""} leave`, elsewhere: "At another program", outside: "", work: "" }[cell.state]}
        {part && (part.mentor || site || part.pinned) && <span className="under">{[part.mentor && `with ${part.mentor.name}`, site && [site.title, site.city].filter(Boolean).join(", "), part.pinned && "pinned"].filter(Boolean).join(" · ")}</span>}
        {part && cell.parts.length > 1 && <span className="under">{cell.parts.map(partInWords).join("; ")}</span>}
      </span>
    </li>
  );
}
