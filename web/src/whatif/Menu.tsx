import { ArrowRight, ChevronRight } from "lucide-react";
import { useId, useState } from "react";
import { ask } from "../api/client";
import { ElectiveMenuDocument } from "../api/generated/graphql";
import { sentence } from "../api/trouble";
import { useRead } from "../api/useRead";
import type { Person, Year } from "../board/model";
import { Button, Switch } from "../ui/Controls";
import { Loading, Problem } from "../ui/States";
import { count, number } from "../ui/words";
import { BestBlocks } from "./BestBlocks";
import { nameOf, whenOf, type Change, type Thing } from "./changes";
import { effort, grouped, type Entry } from "./entry";
import { OpenPoints } from "./OpenPoints";
import { Swatch } from "./Swatch";

interface Props {
  year: Year;
  scheduleID: string;
  version: number;
  person: Person;
  tried: readonly Change[]; // already: the menu is that of the year with it
  onTry: (thing: Thing, blockIDs: readonly string[]) => void;
}

/** Everything that a fellow could have in the chosen blocks, by what it takes. */
export function Menu({ blockIDs, ...props }: Props & { blockIDs: string[] }) {
  const { year, scheduleID, version, person, tried } = props;
  const [everything, setEverything] = useState(false);
  const key = ["menu", scheduleID, version, person.id, everything, ...blockIDs, JSON.stringify(tried)].join(" ");
  const read = useRead(key, async () => (await ask(ElectiveMenuDocument, { schedule: scheduleID, enrollment: person.id, blocks: blockIDs, everything, tried: [...tried] })).electiveOptions);
  const when = whenOf(blockIDs, year);
  return (
    <>
      <div className="menu-head">
        <h2>{when}</h2>
        <Switch isSelected={everything} onChange={setEverything}>
          <span className="quiet">Every rotation</span>
        </Switch>
      </div>
      {read.trouble && !read.data ? (
        <Problem level="h2" trouble={read.trouble} again={read.again} />
      ) : !read.data ? (
        <Loading what="the menu" />
      ) : (
        <>
          {read.data.entries.length === 0 && <p className="quiet">The program has no electives and no off-site options. “Every rotation” shows the rest.</p>}
          {grouped(read.data.entries, person).map((g) => (
            <section key={g.id} className="menu-group" aria-label={g.title}>
              <h3>
                {g.title} <span className="quiet num">{g.entries.length}</span>
              </h3>
              <ul>
                {g.entries.map((e) => (
                  <Row key={`${e.rotationID} ${e.offsiteOptionID}`} entry={e} group={g.id} {...props} />
                ))}
              </ul>
            </section>
          ))}
        </>
      )}
    </>
  );
}

/** One thing on the menu; opened, all that would come of it. */
function Row({ entry: e, group, ...props }: Props & { entry: Entry; group: string }) {
  const { year, person, onTry } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const name = nameOf(e, year);
  const can = e.state === "FREE" || e.state === "MOVES";
  return (
    <li className={`offer ${group}`}>
      <div className="offer-head">
        <button type="button" className="offer-name" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <ChevronRight className="icon turn" aria-hidden />
          <Swatch rotation={year.rotations.get(e.rotationID)} away={!!e.offsiteOptionID} />
          <span>
            {name}
            <span className="under">{group === "impossible" ? sentence(e.reason || e.sentence) : group === "unknown" ? "Try it to find out." : can ? effort(e, person) : ""}</span>
          </span>
        </button>
        {can && <Cost value={e.loss.value} />}
        {(can || e.state === "UNKNOWN") && (
          <Button small onPress={() => onTry(e, e.blockIDs)} aria-label={`Try ${name}`}>
            Try
          </Button>
        )}
      </div>
      <div id={id} hidden={!open}>
        {open && <Details entry={e} {...props} />}
      </div>
    </li>
  );
}

/** What the year loses, as a mark. */
export function Cost({ value }: { value: number }) {
  if (value === 0) return <span className="tag good">no loss</span>;
  return value > 0 ? <span className="tag warn num">−{number(value)}</span> : <span className="tag good num">+{number(-value)}</span>;
}

function Details({ entry: e, year, scheduleID, version, person, tried, onTry }: Props & { entry: Entry }) {
  const can = e.state === "FREE" || e.state === "MOVES";
  return (
    <div className="offer-more">
      {e.moves.length > 0 && (
        <ul className="plain-list moves-list">
          {e.moves.map((m) => (
            <li key={`${m.enrollmentID} ${m.blockID}`}>
              <span className="quiet">
                {m.enrollmentID === person.id ? "" : `${year.people.find((p) => p.id === m.enrollmentID)?.name ?? "Another fellow"}, `}
                {whenOf([m.blockID], year)}
              </span>{" "}
              <span className="was">{m.rotationBeforeID ? nameOf({ rotationID: m.rotationBeforeID, offsiteOptionID: m.offsiteOptionBeforeID }, year) : "nothing"}</span> <ArrowRight className="icon quiet inline" aria-label="becomes" />{" "}
              {m.rotationAfterID ? nameOf({ rotationID: m.rotationAfterID, offsiteOptionID: m.offsiteOptionAfterID }, year) : "nothing"}
            </li>
          ))}
        </ul>
      )}
      {e.payers.some((p) => p.change.value !== 0) && (
        <p>
          {e.payers
            .filter((p) => p.change.value !== 0)
            .map((p) => `${p.enrollmentID ? (year.people.find((x) => x.id === p.enrollmentID)?.name ?? p.fellow?.name ?? "Another fellow") : "The program as a whole"} ${p.change.value < 0 ? "loses" : "gains"} ${count(Math.abs(p.change.value), "point")}.`)
            .join(" ")}
        </p>
      )}
      {e.breaks.length > 0 && (
        <details>
          <summary>{can ? "Why something has to move" : "What it would break"}</summary>
          <ul className="whys">
            {e.breaks.map((b) => (
              <li key={b.key}>{sentence(b.sentence)}</li>
            ))}
          </ul>
        </details>
      )}
      <OpenPoints points={e.open} />
      <BestBlocks year={year} scheduleID={scheduleID} version={version} person={person} tried={tried} thing={e} blocks={e.blockIDs.length} name={nameOf(e, year)} onTry={(ids) => onTry(e, ids)} />
    </div>
  );
}

/** Before a block is chosen: everything that there is, and when it would hurt least. */
export function Catalog(props: Props) {
  const { year } = props;
  const things = [
    ...[...year.rotations.values()].filter((r) => r.kind === "ELECTIVE").map((r) => ({ rotationID: r.id, offsiteOptionID: null, under: "At home" })),
    ...[...year.options.values()].map((o) => {
      const site = year.sites.get(o.siteID);
      return { rotationID: o.rotationID, offsiteOptionID: o.id, under: [site?.title, site?.city].filter(Boolean).join(", ") };
    }),
  ];
  return (
    <>
      <div className="menu-head">
        <h2>Electives and time off-site</h2>
      </div>
      <p className="about">Choose blocks above to see what you could have then, or open an entry to see when it would hurt least.</p>
      {things.length === 0 && <p className="quiet">The program has no electives and no off-site options yet.</p>}
      <ul className="menu-group">
        {things.map((t) => (
          <CatalogRow key={`${t.rotationID} ${t.offsiteOptionID}`} thing={t} {...props} />
        ))}
      </ul>
    </>
  );
}

function CatalogRow({ thing, ...props }: Props & { thing: Thing & { under: string } }) {
  const { year, onTry } = props;
  const [open, setOpen] = useState(false);
  const id = useId();
  const name = nameOf(thing, year);
  return (
    <li className="offer">
      <div className="offer-head">
        <button type="button" className="offer-name" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <ChevronRight className="icon turn" aria-hidden />
          <Swatch rotation={year.rotations.get(thing.rotationID)} away={!!thing.offsiteOptionID} />
          <span>
            {name}
            <span className="under">{thing.under}</span>
          </span>
        </button>
      </div>
      <div id={id} hidden={!open}>
        {open && (
          <div className="offer-more">
            <BestBlocks {...props} thing={thing} name={name} onTry={(ids) => onTry(thing, ids)} />
          </div>
        )}
      </div>
    </li>
  );
}
