import { Check, Minus } from "lucide-react";
import type { WhatIfFragment } from "../api/generated/graphql";
import type { Year } from "../board/model";
import { wishInWords } from "../program/People";
import { count, number, signed, tone } from "../ui/words";

/** Who gains and who loses, in points, wishes and burdens. */
export function Gains({ answer: a, year }: { answer: WhatIfFragment; year: Year }) {
  const people = a.fellows.filter((f) => f.change.value !== 0 || f.burdensBefore !== f.burdensAfter || f.burden.change.value !== 0);
  const most = Math.max(1, ...people.map((f) => Math.abs(f.change.value)), Math.abs(a.nobody.change.value));
  const still = a.fellows.length - people.length;
  const wishes = a.wishes.filter((w) => w.before !== w.after);
  const rules = a.rules.filter((r) => r.change.value !== 0);
  return (
    <section className="block">
      <h2>Who gains and who loses</h2>
      {people.length === 0 && a.nobody.change.value === 0 ? (
        <p className="quiet">Nobody: every year is worth as much as before.</p>
      ) : (
        <ul className="gains">
          {people.map((f) => (
            <li key={f.enrollmentID}>
              <span className="who">
                {f.name}
                <span className="under">{[`${number(f.perBlock.before.value)} → ${number(f.perBlock.after.value)} per block`, burdens(f.burdensBefore, f.burdensAfter)].filter(Boolean).join(" · ")}</span>
              </span>
              <Lean value={f.change.value} most={most} />
              <span className={`num ${tone(f.change.value)}`}>{signed(f.change.value)}</span>
            </li>
          ))}
          {a.nobody.change.value !== 0 && (
            <li>
              <span className="who">
                The program as a whole<span className="under">Fairness, and what is nobody’s in particular</span>
              </span>
              <Lean value={a.nobody.change.value} most={most} />
              <span className={`num ${tone(a.nobody.change.value)}`}>{signed(a.nobody.change.value)}</span>
            </li>
          )}
        </ul>
      )}
      {still > 0 && <p className="quiet">{count(still, "more fellow")} would see a change or another mentor, and {still === 1 ? "is" : "are"} as well off as before.</p>}
      {wishes.length > 0 && (
        <>
          <h3>Wishes</h3>
          <ul className="whys">
            {wishes.map((w, i) => (
              <li key={w.wish?.id ?? i} className="gained">
                {w.after ? <Check className="icon is-good" aria-hidden /> : <Minus className="icon is-bad" aria-hidden />} {wishSays(w, year)}
              </li>
            ))}
          </ul>
        </>
      )}
      {rules.length > 0 && (
        <details>
          <summary>Rule by rule</summary>
          <ul className="whys">
            {rules.map((r) => (
              <li key={`${r.rule} ${r.tier}`} className="with-action">
                {r.title} <span className={`num ${tone(r.change.value)}`}>{signed(r.change.value)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function burdens(before: number, after: number): string {
  if (before === after) return "";
  return after > before ? `${count(after - before, "burden")} more` : `${count(before - after, "burden")} less`;
}

/** A bar to the left for a loss, to the right for a gain. */
function Lean({ value, most }: { value: number; most: number }) {
  return (
    <span className="lean" aria-hidden>
      <i className={value < 0 ? "loss" : "gain"} style={{ width: `${(50 * Math.abs(value)) / most}%` }} />
    </span>
  );
}

function wishSays(w: WhatIfFragment["wishes"][number], year: Year): string {
  const became = w.after ? "comes true" : "is lost";
  // A wish that may not be seen is told without its content.
  if (!w.wish) return `A wish of another fellow ${became}.`;
  const of = year.people.find((p) => p.id === w.wish!.enrollmentID);
  return `${of?.name ?? "A fellow"}: ${wishInWords(w.wish, year)} ${became}.`;
}
