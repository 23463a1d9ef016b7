import { ArrowLeftRight, Pin, Sparkle, X } from "lucide-react";
import { useEffect, useState, type ReactNode } from "react";
import type { Cell, Person, Year } from "../board/model";
import { Button } from "../ui/Controls";
import { place, replaces, whenOf, type Change } from "./changes";
import { Catalog, Menu } from "./Menu";
import { Strip } from "./Strip";
import { SupposeDialog } from "./SupposeDialog";

interface Props {
  year: Year;
  scheduleID: string;
  version: number;
  person: Person;
  line: Cell[];
  touched: ReadonlySet<string>;
  tried: readonly Change[]; // already
  onAdd: (change: Change) => void;
  children?: ReactNode; // beside the menu
}

/** A fellow's year to choose blocks from, and the menu for them. */
export function Chooser({ year, scheduleID, version, person, line, touched, tried, onAdd, children }: Props) {
  const [supposing, setSupposing] = useState(false);
  const [chosen, setChosen] = useState<Set<string>>(new Set());
  useEffect(() => setChosen(new Set()), [person.id]);
  const blockIDs = year.blocks.filter((b) => chosen.has(b.id)).map((b) => b.id);
  // What is tried in these very blocks gives way to what is chosen from their menu.
  const others = tried.filter((c) => !replaces(place(person, blockIDs, { rotationID: "", offsiteOptionID: null }), c));
  const offer = { year, scheduleID, version, person, onTry: (thing: Parameters<typeof place>[2], ids: readonly string[]) => onAdd(place(person, ids, thing)) };
  return (
    <>
      <section className="own-year" aria-label={`The year of ${person.name}`}>
        <div className="own-head">
          <h2>{person.name}</h2>
          <Button small onPress={() => setSupposing(true)}>
            <Sparkle className="icon" aria-hidden /> Suppose something else …
          </Button>
          {chosen.size === 0 ? (
            <p className="quiet">Choose one or more blocks to see what could be there.</p>
          ) : (
            <div className="own-actions">
              {blockIDs.length === 2 && (
                <Button small onPress={() => onAdd({ move: { enrollmentID: person.id, blockIDs: [blockIDs[0]!], toBlockIDs: [blockIDs[1]!] } })}>
                  <ArrowLeftRight className="icon" aria-hidden /> Exchange the two
                </Button>
              )}
              <Button small onPress={() => onAdd({ pin: { enrollmentID: person.id, blockIDs } })}>
                <Pin className="icon" aria-hidden /> Keep {whenOf(blockIDs, year)} as it is
              </Button>
              <Button small kind="bare" onPress={() => setChosen(new Set())}>
                <X className="icon" aria-hidden /> Choose none
              </Button>
            </div>
          )}
        </div>
        <Strip year={year} line={line} chosen={chosen} touched={touched} onChoose={setChosen} />
      </section>
      <div className={children ? "bench" : ""}>
        <section className="bench-menu" aria-label="What there is to choose from">
          {chosen.size > 0 ? <Menu {...offer} tried={others} blockIDs={blockIDs} /> : <Catalog {...offer} tried={tried} />}
          {tried.length > 0 && <p className="quiet more-below">The menu is that of the year with what is tried already.</p>}
        </section>
        {children}
      </div>
      {supposing && (
        <SupposeDialog
          year={year}
          person={person}
          onClose={() => setSupposing(false)}
          onTry={(change) => {
            setSupposing(false);
            onAdd(change);
          }}
        />
      )}
    </>
  );
}
