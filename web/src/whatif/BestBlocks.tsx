import { ask } from "../api/client";
import { BestBlocksDocument, type PossibilityFragment } from "../api/generated/graphql";
import { sentence } from "../api/trouble";
import { useRead } from "../api/useRead";
import type { Person, Year } from "../board/model";
import { count, number } from "../ui/words";
import { whenOf, type Change, type Thing } from "./changes";
import { best, effort } from "./entry";

interface Props {
  year: Year;
  scheduleID: string;
  version: number;
  person: Person;
  tried: readonly Change[];
  thing: Thing;
  blocks?: number; // how many in a row; without it as many as its shortest session
  name: string;
  onTry: (blockIDs: readonly string[]) => void;
}

/** When in the year something would hurt least: a strip of costs, every column of which can be tried. */
export function BestBlocks({ year, scheduleID, version, person, tried, thing, blocks, name, onTry }: Props) {
  const key = ["best", scheduleID, version, person.id, thing.rotationID, thing.offsiteOptionID ?? "", blocks ?? 0, JSON.stringify(tried)].join(" ");
  const read = useRead(key, async () => {
    const what = { option: thing.offsiteOptionID, rotation: thing.offsiteOptionID ? null : thing.rotationID, blocks: blocks ?? null };
    return (await ask(BestBlocksDocument, { schedule: scheduleID, enrollment: person.id, ...what, tried: [...tried] })).bestBlocksFor;
  });
  if (read.trouble && !read.data) return <p className="is-bad">{read.trouble.text}</p>;
  if (!read.data) return <p className="quiet">Looking at every block of the year …</p>;
  const entries = read.data.entries;
  const first = best(entries);
  const most = Math.max(1, ...entries.filter((e) => e.state !== "IMPOSSIBLE").map((e) => e.loss.value));
  const starts = new Map(entries.map((e) => [e.blockIDs[0], e]));
  return (
    <div className="best">
      <p>
        {!first ? (
          `There is no time in ${year.title} at which it fits.`
        ) : first.state === "HERE" ? (
          `It is there already, in ${whenOf(first.blockIDs, year)}.`
        ) : (
          <>
            Hurts least in <strong>{whenOf(first.blockIDs, year)}</strong>: {effort(first, person)}, {cost(first)}.
          </>
        )}
      </p>
      <ol className="cost-strip" aria-label={`${name}: what it would cost, block by block`}>
        {year.blocks.map((b) => {
          const e = starts.get(b.id);
          const shut = !e || e.state === "IMPOSSIBLE" || e.state === "UNKNOWN";
          const words = e ? `${whenOf(e.blockIDs, year)}: ${shut ? sentence(e.reason || e.sentence) : `${effort(e, person)}, ${cost(e)}`}` : `${b.title}: not enough blocks in a row`;
          return (
            <li key={b.id}>
              <button type="button" className={`cost ${e ? e.state.toLowerCase() : "impossible"} ${e && e.others.length ? "others" : ""} ${e === first ? "first" : ""}`} disabled={shut || e?.state === "HERE"} title={words} onClick={() => e && onTry(e.blockIDs)}>
                <span className="bar-room" aria-hidden>
                  <i style={{ height: shut ? "100%" : `${Math.max(6, (100 * Math.max(0, e.loss.value)) / most)}%` }} />
                </span>
                <small aria-hidden>{b.title.slice(0, year.blocks.length > 20 ? 1 : 3)}</small>
                <span className="unseen">
                  {shut ? "" : "Try "}
                  {words}
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <p className="cost-key quiet">
        <span className="key free" aria-hidden /> nothing else moves <span className="key moves" aria-hidden /> your own year moves <span className="key others" aria-hidden /> others move <span className="key impossible" aria-hidden /> not possible. The
        higher, the more points the year loses{most > 1 ? ` (at most ${number(most)})` : ""}.
      </p>
    </div>
  );
}

const cost = (e: PossibilityFragment): string => (e.loss.value > 0 ? `the year loses ${count(e.loss.value, "point")}` : e.loss.value < 0 ? `the year gains ${count(-e.loss.value, "point")}` : "at no loss");
