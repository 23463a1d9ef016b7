import { CircleCheck, CircleX, TriangleAlert } from "lucide-react";
import type { WhatIfFragment } from "../api/generated/graphql";
import { sentence } from "../api/trouble";
import type { Grid, Person, Year } from "../board/model";
import { Reasons } from "../runs/Reasons";
import { count, number, percent, signed, tone } from "../ui/words";
import { BeforeAfter } from "./BeforeAfter";
import { Gains } from "./Gains";
import { Loads } from "./Loads";
import { OpenPoints } from "./OpenPoints";

interface Props {
  answer: WhatIfFragment;
  year: Year;
  grid: Grid | undefined;
  person?: Person | undefined; // whose year it is about: the first of the rows
}

/** What would be: the answer in words, what moves, who gains and loses, and what still has to happen. */
export function Answer({ answer: a, year, grid, person }: Props) {
  const own = a.fellows.find((f) => f.enrollmentID === person?.id);
  const worst = a.fairness.worst.change.value;
  const told = a.possible || a.mode === "CHECK";
  return (
    <div className="what-answer">
      <Verdict answer={a} />
      {told && (
        <>
          <dl className="figures">
            {person && <Figure name={`${person.name.split(" ")[0]}’s year`} value={own?.change.value ?? 0} more={own ? `${number(own.perBlock.before.value)} → ${number(own.perBlock.after.value)} per block` : "as good as now"} />}
            <Figure name="The whole year" value={a.total.change.value} more={`${number(a.total.before.value)} → ${number(a.total.after.value)} points`} />
            <div>
              <dt>{person ? "Others who move" : "Fellows who move"}</dt>
              <dd>
                {number(new Set(a.moves.filter((m) => m.enrollmentID !== person?.id).map((m) => m.enrollmentID)).size)}
                <br />
                <small>{a.others === 0 ? "nothing else moves" : `${count(a.others, "other cell")} ${a.others === 1 ? "moves" : "move"}`}</small>
              </dd>
            </div>
            <Figure name="Worst-off fellow" value={worst} more={`${number(a.fairness.worst.before.value)} → ${number(a.fairness.worst.after.value)} per block`} />
          </dl>
          <BeforeAfter answer={a} year={year} grid={grid} first={person} />
          {a.breachesMade.length + a.breachesMended.length > 0 && (
            <section className="block">
              <h2>Rules</h2>
              <ul className="whys">
                {a.breachesMade.map((b) => (
                  <li key={b.key} className={b.tier === "must" ? "is-bad" : ""}>
                    Breaks: {sentence(b.sentence)}
                  </li>
                ))}
                {a.breachesMended.map((b) => (
                  <li key={b.key} className="is-good">
                    Mends: {sentence(b.sentence)}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Gains answer={a} year={year} />
        </>
      )}
      {a.open.length > 0 && (
        <section className="block">
          <h2>Before it can be real</h2>
          <OpenPoints points={a.open} />
        </section>
      )}
      {told && <Loads answer={a} year={year} />}
      {!a.possible && a.clash && <Reasons reasons={a.clash} />}
    </div>
  );
}

function Verdict({ answer: a }: { answer: WhatIfFragment }) {
  const costs = a.total.change.value < 0 || a.breachesMade.some((b) => b.tier !== "must");
  const face = !a.possible ? { icon: CircleX, tone: "bad" } : costs ? { icon: TriangleAlert, tone: "warn" } : { icon: CircleCheck, tone: "good" };
  return (
    <div className={`what-verdict ${face.tone}`} role="status">
      <face.icon className="icon" aria-hidden />
      <div>
        <p className="say">{sentence(a.sentence)}</p>
        <p className="quiet">{certainty(a)}</p>
      </div>
    </div>
  );
}

/** How sure the answer is, in plain words. */
function certainty(a: WhatIfFragment): string {
  if (!a.proved) return a.gap ? `Not proved: a year that is at most ${percent(a.gap)} better may exist.` : "Not proved in the time that it was given.";
  if (!a.possible) return a.mode === "CHECK" ? "As it stands. “Move little” finds out what it takes." : "It is proved that no year has it.";
  return { CHECK: "As it stands; nothing else was moved.", REPAIR: "It is proved that nothing less has to move.", REOPTIMIZE: "It is proved that no further move is worth making." }[a.mode];
}

function Figure({ name, value, more }: { name: string; value: number; more: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span className={value === 0 ? "" : tone(value)}>{signed(value)}</span>
        <br />
        <small>{more}</small>
      </dd>
    </div>
  );
}
