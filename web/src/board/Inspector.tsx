import { Check, Minus, X } from "lucide-react";
import { Link } from "wouter";
import { FellowProgressDocument } from "../api/generated/graphql";
import { ask, found } from "../api/client";
import { sentence } from "../api/trouble";
import { useRead } from "../api/useRead";
import { Button } from "../ui/Controls";
import { span } from "../ui/dates";
import { plain } from "../ui/words";
import type { Lane } from "./lanes";
import { partInWords, type Cell, type Grid, type Part, type Person, type Year } from "./model";
import { wishesOf } from "./wishes";

interface Props {
  year: Year;
  grid: Grid;
  lane: Lane;
  block: number;
  onClose: () => void;
  onGo?: (person: Person, block: number) => void;
  breaches?: { key: string; sentence: string; tier: string; open: boolean; exception: { reason: string } | null }[];
  children?: React.ReactNode; // what can be done with a cell
}

/** What there is to know of the selected cell. */
export function Inspector({ year, grid, lane, block, breaches = [], onClose, onGo, children }: Props) {
  const at = year.blocks[block]!;
  const { cell, guests, closed } = lane.cells[block]!;
  return (
    <aside className="inspector" aria-label="Selected cell">
      <header>
        <div>
          <h2>{cell ? cell.person.name : lane.name}</h2>
          <p className="quiet num">
            {at.title} · {span(at.startsOn, at.endsOn)}
          </p>
        </div>
        <Button kind="bare" small square aria-label="Close" onPress={onClose} className="no-phone">
          <X className="icon" aria-hidden />
        </Button>
      </header>
      {cell ? (
        <OfFellow year={year} grid={grid} cell={cell}>
          {breaches.length > 0 && (
            <section>
              <h3>{breaches.every((b) => b.open) ? "What is still missing" : "What is broken"}</h3>
              <ul className="whys">
                {breaches.map((b) => (
                  <li key={b.key} className={b.tier === "must" && !b.exception && !b.open ? "is-bad" : ""}>
                    {sentence(b.sentence)}
                    {b.exception && <span className="quiet"> Allowed: {b.exception.reason}</span>}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {children}
        </OfFellow>
      ) : (
        <section>
          {guests.length === 0 && <p className="quiet">{closed ? `Away: ${closed}` : "Nobody in this block."}</p>}
          <ul className="people">
            {guests.map((g) => (
              <li key={g.part.id}>
                <button type="button" className="link" onClick={() => onGo?.(g.cell.person, block)}>
                  {g.cell.person.name}
                </button>
                <p className="quiet">{partInWords(g.part)}</p>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}

function OfFellow({ year, grid, cell, children }: { year: Year; grid: Grid; cell: Cell; children?: React.ReactNode }) {
  const wishes = wishesOf(cell.person, year, grid);
  return (
    <>
      <section>
        {cell.state === "work" ? (
          cell.parts.map((p) => <Facts key={p.id} part={p} year={year} />)
        ) : (
          <p className="quiet">{whyAway(cell)}</p>
        )}
      </section>
      {children}
      {wishes.length > 0 && (
        <section>
          <h3>Wishes</h3>
          <ol>
            {wishes.map((w) => (
              <li key={w.wish.id} className="wish">
                {w.granted ? <Check className="icon is-good" aria-label="Granted" /> : <Minus className="icon quiet" aria-label="Not granted" />}
                <span>{w.text}</span>
                {w.wish.note && <span className="why">{w.wish.note}</span>}
              </li>
            ))}
          </ol>
        </section>
      )}
      <Needs person={cell.person} />
      <section>
        <Link href={`/fellows/${cell.person.id}`}>{cell.person.name}’s year</Link>
      </section>
    </>
  );
}

function whyAway(cell: Cell): string {
  if (cell.state === "leave" && cell.leave) return `${plain(cell.leave.kind)} leave, ${span(cell.leave.startsOn, cell.leave.endsOn)}.${cell.leave.note ? ` ${cell.leave.note}` : ""}`;
  return { gap: "Nothing is planned here yet.", elsewhere: "At another program in this block.", outside: "Not in the program in this block.", leave: "On leave.", private: "Nothing that is shown to you: leave and time at other programs are between the fellow and the staff.", work: "" }[cell.state];
}

function Facts({ part, year }: { part: Part; year: Year }) {
  const { rotation, option, mentor } = part;
  const site = year.sites.get(option?.siteID ?? rotation.siteID ?? "");
  return (
    <>
      <p className="what">
        <span className={`swatch ${rotation.look.face} ${option ? "offsite" : ""}`}>
          {rotation.look.letters}
        </span>
        <strong>{option?.title ?? rotation.title}</strong>
      </p>
      <dl className="facts">
        {option && (
          <>
            <dt>Counts as</dt>
            <dd>{rotation.title}</dd>
          </>
        )}
        <dt>Kind</dt>
        <dd>{plain(rotation.kind)}</dd>
        {part.percent < 100 && (
          <>
            <dt>Time</dt>
            <dd>{part.percent} % of the block</dd>
          </>
        )}
        {(mentor || rotation.needsMentor) && !option && (
          <>
            <dt>Mentor</dt>
            <dd>{mentor ? mentor.name : "None named"}</dd>
          </>
        )}
        {site && (
          <>
            <dt>Where</dt>
            <dd>{[site.title, site.city].filter(Boolean).join(", ")}</dd>
          </>
        )}
        {part.pinned && (
          <>
            <dt>Pinned</dt>
            <dd>{part.pinReason || "Stays when the year is planned again"}</dd>
          </>
        )}
      </dl>
    </>
  );
}

/** How far the fellow is with every requirement, from the schedule that holds or the newest draft. */
export function Needs({ person }: { person: Person }) {
  const read = useRead(`progress ${person.id}`, async () => found((await ask(FellowProgressDocument, { id: person.id })).node, "fellow").progress);
  if (!read.data || read.data.length === 0) return null;
  return (
    <section>
      <h3>Requirements</h3>
      <ul>
        {read.data.map((n) => {
          const whole = Math.max(n.required, n.credit + n.done + n.planned, 0.01);
          return (
            <li key={n.requirement.id} className="need">
              <span>{n.requirement.title}</span>
              <span className={`num ${n.missing > 0 ? "is-bad" : "quiet"}`}>{n.missing > 0 ? `${n.missing} of ${n.required} missing` : `${n.credit + n.done + n.planned} of ${n.required}`}</span>
              <span className="meter" aria-hidden>
                <i style={{ width: `${((n.credit + n.done) / whole) * 100}%` }} />
                <i className="soft" style={{ width: `${(n.planned / whole) * 100}%` }} />
                {n.missing > 0 && <i className="bad" style={{ width: `${(n.missing / whole) * 100}%` }} />}
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
