import { CircleCheck } from "lucide-react";
import { useMemo, useState } from "react";
import { Link } from "wouter";
import type { ReasonFragment, RunQuery } from "../api/generated/graphql";
import { sentence } from "../api/trouble";
import { lanesOf, type Lane } from "../board/lanes";
import { gridOf, type Year } from "../board/model";
import { useYear } from "../board/useYear";
import { YearGrid, type Place } from "../board/YearGrid";
import { count, number } from "../ui/words";

type ReasonsOfRun = NonNullable<Extract<NonNullable<RunQuery["node"]>, { infeasibility: unknown }>["infeasibility"]>;
type Item = ReasonFragment;

/** Why nothing fits: one sentence, the smallest clash, where it is, and what would make room. */
export function Reasons({ reasons }: { reasons: ReasonsOfRun }) {
  return (
    <>
      <section className="block">
        <h2>Why nothing fits</h2>
        <p className="verdict">{sentence(reasons.sentence)}</p>
        {reasons.needed > 0 && (
          <p className="about num">
            {number(reasons.needed)} needed, {number(reasons.available)} available.
          </p>
        )}
        <ol className="reasons">
          {reasons.items.map((item, i) => (
            <li key={i}>
              <div>
                {sentence(item.sentence)}
                <p className="under">{[item.title, item.blocks.length > 1 ? count(item.blocks.length, "block") : (item.blocks[0]?.name ?? "")].filter(Boolean).join(" · ")}</p>
              </div>
              <Link href={doorOf(item).to} className="button small">
                {doorOf(item).see}
              </Link>
            </li>
          ))}
        </ol>
        {reasons.certainty && <p className="quiet">{reasons.certainty}</p>}
      </section>
      <Clash items={reasons.items} />
      {(reasons.waysOut.length > 0 || reasons.advice) && (
        <section className="block">
          <h2>Ways out</h2>
          {reasons.waysOut.length > 0 && <p className="about">The smallest changes first. Those with a mark were tried: a schedule was found.</p>}
          {reasons.advice && <p className="about">{reasons.advice}</p>}
          <ol className="reasons">
            {reasons.waysOut.map((way, i) => (
              <li key={i}>
                <div>
                  {sentence(way.sentence)}
                  {way.works && (
                    <p className="under is-good">
                      <CircleCheck className="icon" aria-hidden /> This works
                    </p>
                  )}
                </div>
                <Link href={doorOf(way.items[0]).to} className={i === 0 ? "button small primary" : "button small"}>
                  {doorOf(way.items[0]).change}
                </Link>
              </li>
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

/** Where the clash is: a row for each fellow, mentor or rotation that takes part, its blocks lit. */
function Clash({ items }: { items: Item[] }) {
  const { data: year } = useYear();
  const [selected, setSelected] = useState<Place | null>(null);
  const { lanes, lit } = useMemo(() => (year ? clashOf(items, year) : { lanes: [], lit: new Set<string>() }), [items, year]);
  if (!year || lanes.length === 0) return null;
  return (
    <section className="block">
      <h2>Where</h2>
      <div className="clash" style={{ height: Math.min(420, 48 + lanes.reduce((n, l) => n + l.height, 0)) }}>
        <YearGrid year={year} lanes={lanes} label="Where the clash is" corner="Who and what" selected={selected} onSelect={setSelected} onOpen={() => {}} lit={lit} />
      </div>
    </section>
  );
}

function clashOf(items: Item[], year: Year): { lanes: Lane[]; lit: Set<string> } {
  const lit = new Set<string>();
  const lanes = new Map<string, Lane>();
  const fellows = new Map(lanesOf("fellows", year, gridOf(year, [])).map((l) => [l.id, l]));
  for (const item of items) {
    const own = fellows.get(item.enrollmentID);
    const thing = item.mentor ?? item.rotation;
    const lane: Lane | undefined = own ?? (thing ? { id: thing.id, name: thing.name, under: "", height: 36, cells: year.blocks.map((b) => ({ guests: [], says: `${thing.name}, ${b.title}` })) } : undefined);
    if (!lane || (!own && item.blocks.length === 0)) continue;
    lanes.set(lane.id, lanes.get(lane.id) ?? lane);
    for (const b of item.blocks.length ? item.blocks : year.blocks) lit.add(`${lane.id} ${b.id}`);
  }
  return { lanes: [...lanes.values()], lit };
}

interface Door {
  to: string;
  see: string;
  change: string;
}

/** Where a person would change what an item speaks of: the dialog is open when the screen comes. */
function doorOf(item: Item | undefined): Door {
  if (item?.enrollmentID) return { to: `/fellows/${item.enrollmentID}`, see: "See the fellow", change: "Go to the fellow" };
  if (item?.mentor) return { to: `/program/mentors?edit=${item.mentor.id}`, see: "See the mentor", change: "Change the mentor" };
  if (item?.site) return { to: `/program/sites?edit=${item.site.id}`, see: "See the site", change: "Change the site" };
  if (item?.rule === "requirement" || item?.rule === "track") return { to: "/program/curriculum", see: "See the curriculum", change: "Change the curriculum" };
  if (item?.rotation) return { to: `/program/rotations?edit=${item.rotation.id}`, see: "See the rotation", change: "Change the rotation" };
  return { to: "/rules", see: "See the rules", change: "Change the rules" };
}
