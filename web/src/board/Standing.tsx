import { CircleAlert, CircleCheck, CircleDashed, OctagonAlert } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "wouter";
import type { JudgeQuery } from "../api/generated/graphql";
import { count, number, percent } from "../ui/words";
import type { Grid, Head, Year } from "./model";

type Tone = "good" | "warn" | "bad" | "none";
const icons = { good: CircleCheck, warn: CircleAlert, bad: OctagonAlert, none: CircleDashed };

export interface Todo {
  text: string;
  to?: string;
  act?: () => void;
}

export interface Legality {
  tone: Tone;
  say: string;
  more: ReactNode;
  open?: () => void; // what it is about, one by one
}

/** Is the year complete, is it legal, how good is it, what needs me? */
export function Standing({ year, grid, schedule, worth, legality, todos }: { worth?: number | undefined; year: Year; grid: Grid; schedule: Head; legality: Legality; todos: Todo[] }) {
  const missing = grid.wanted - grid.filled;
  const good = goodness(schedule, worth);
  return (
    <dl className="standing">
      <Answer ask="Complete" tone={missing ? "warn" : "good"} say={missing ? count(missing, "gap") : "Every block is filled"}>
        {missing ? `${number(grid.filled)} of ${number(grid.wanted)} blocks are filled` : `${number(grid.wanted)} blocks of ${count(year.people.length, "fellow")}`}
      </Answer>
      <Answer ask="Legal" tone={legality.tone} say={legality.say} {...(legality.open ? { open: legality.open } : {})}>
        {legality.more}
      </Answer>
      <Answer ask="Good" tone={good.tone} say={good.say}>
        {good.more}
      </Answer>
      <div>
        <dt>Needs you</dt>
        <dd>
          {todos.length === 0 ? (
            <>
              <p className="say">Nothing</p>
              <p className="more">The year is settled.</p>
            </>
          ) : (
            <ul className="todo">
              {todos.slice(0, 3).map((t) => (
                <li key={t.text}>
                  {t.to ? (
                    <Link href={t.to}>{t.text}</Link>
                  ) : t.act ? (
                    <button type="button" className="link" onClick={t.act}>
                      {t.text}
                    </button>
                  ) : (
                    <span>{t.text}</span>
                  )}
                </li>
              ))}
              {todos.length > 3 && <li className="quiet">and {todos.length - 3} more</li>}
            </ul>
          )}
        </dd>
      </div>
    </dl>
  );
}

function Answer({ ask, tone, say, open, children }: { ask: string; tone: Tone; say: string; open?: () => void; children: ReactNode }) {
  const Icon = icons[tone];
  return (
    <div>
      <dt>{ask}</dt>
      <dd>
        <p className="say">
          <Icon className={`icon is-${tone}`} aria-hidden />
          {open ? (
            <button type="button" className="link" onClick={open}>
              {say}
            </button>
          ) : (
            say
          )}
        </p>
        <p className="more num">{children}</p>
      </dd>
    </div>
  );
}

/** How good a schedule is, in words that claim no more than was proved. */
export function goodness(s: Pick<Head, "objective" | "bound" | "gap" | "run">, worth?: number): { tone: Tone; say: string; more: string } {
  if (worth !== undefined && s.objective !== null && Math.abs(worth - s.objective) > 1e-6 * Math.abs(s.objective)) {
    const change = worth - s.objective;
    return { tone: "none", say: `${number(worth)} points`, more: `${number(Math.abs(change))} ${change < 0 ? "fewer" : "more"} than when the optimizer made it` };
  }
  if (worth !== undefined && s.objective === null) return { tone: "none", say: `${number(worth)} points`, more: "Made by hand: no bound is known" };
  if (s.objective === null || s.objective === undefined) return { tone: "none", say: "Not measured", more: "It was edited by hand, or not made by a run" };
  const points = `${number(s.objective)} points`;
  if (s.bound === null || s.bound === undefined) return { tone: "none", say: points, more: "No bound is known: better schedules may exist" };
  if (s.bound <= s.objective) return { tone: "good", say: "Proved best", more: `${points}; no schedule has more` };
  const gap = s.gap ?? (s.bound - s.objective) / Math.abs(s.objective || 1);
  return { tone: "warn", say: `Within ${percent(gap)} of the best`, more: `${points}; no schedule has more than ${number(s.bound)}` };
}

export type Check = NonNullable<Extract<NonNullable<JudgeQuery["node"]>, { check: unknown }>["check"]>;

/** Breaches of rules that have to be kept and for which nobody has given a word. */
export const wrongs = (check: Check) => check.breaches.filter((b) => b.tier === "must" && !b.exception && !b.open && !b.past);

/** Whether a schedule keeps the rules of today. */
export function legality(check: Check | null | undefined, schedule: Head, open: () => void): Legality {
  if (!check) {
    return schedule.state === "PUBLISHED" ? { tone: "good", say: "Published", more: "It kept every rule on the day it was published" } : { tone: "none", say: "Being checked", more: "By the program as it is today" };
  }
  const broken = wrongs(check);
  const exceptions = check.breaches.filter((b) => b.exception).length;
  const words = exceptions ? `${count(exceptions, "exception")} with a reason` : "Checked by the program as it is today";
  if (broken.length) return { tone: "bad", say: `${count(broken.length, "breach", "breaches")}`, more: broken[0]!.sentence, open };
  if (check.unread.length) return { tone: "warn", say: "Not all of it can be judged", more: check.unread[0]!.sentence };
  return { tone: "good", say: "No rule is broken", more: words, ...(exceptions ? { open } : {}) };
}
