import type { WhatIfFragment } from "../api/generated/graphql";
import type { Year } from "../board/model";
import { count, number } from "../ui/words";

const kinds = { MENTOR: "Mentors", OFFSITE_OPTION: "Off-site", ROTATION: "Rotations" } as const;

/** What mentors, sites and rotations have more or less of. */
export function Loads({ answer: a, year }: { answer: WhatIfFragment; year: Year }) {
  if (a.loads.length === 0) return null;
  const order = new Map(year.blocks.map((b, i) => [b.id, i]));
  return (
    <section className="block">
      <details open={a.loads.length <= 8}>
        <summary>
          <h2>Places taken and given back</h2> <span className="quiet num">{count(a.loads.length, "change")}</span>
        </summary>
        {(["MENTOR", "OFFSITE_OPTION", "ROTATION"] as const).map((kind) => {
          const of = a.loads.filter((l) => l.kind === kind).sort((x, y) => x.of.name.localeCompare(y.of.name) || (order.get(x.block.id) ?? 0) - (order.get(y.block.id) ?? 0));
          if (of.length === 0) return null;
          return (
            <div key={kind} className="loads">
              <h3>{kinds[kind]}</h3>
              <ul>
                {of.map((l) => (
                  <li key={`${l.of.id} ${l.block.id}`}>
                    <span>{l.of.name}</span>
                    <span className="quiet">{l.block.name}</span>
                    <span className={`num ${l.capacity !== null && l.after > l.capacity ? "is-bad" : ""}`}>
                      {people(l.before)} → {people(l.after)}
                      {l.capacity !== null && <span className="quiet"> of {people(l.capacity)}</span>}
                    </span>
                  </li>
                ))}
              </ul>
            </div>
          );
        })}
      </details>
    </section>
  );
}

/** Loads are counted in percents of a fellow. */
const people = (percents: number): string => number(percents / 100);
