import { list } from "../ui/words";
import { describe, partInWords, type Cell, type Grid, type Part, type Year } from "./model";

export type View = "fellows" | "rotations" | "mentors" | "sites";

/** A person where it is not a row: in a cell of a rotation, a mentor or a site. */
export interface Guest {
  cell: Cell;
  part: Part;
  short: string; // "Brzezicki"
}

export interface LaneCell {
  cell?: Cell; // when rows are fellows
  guests: Guest[];
  load?: { have: number; least: number; most: number | null };
  closed?: string; // why nobody can be there
  says: string;
}

/** One row of the grid. */
export interface Lane {
  id: string;
  name: string;
  under: string;
  height: number;
  cells: LaneCell[];
  tally?: number; // so many people in a cell that only their number is shown: the most there are in any
}

// Few rows have air between them; many are close, so that more of the year is in sight.
const rowHeightOf = (rows: number): number => (rows <= 12 ? 42 : rows <= 40 ? 36 : 30);
const guestHeight = 20;
const mostGuests = 8; // more of them in one cell are a number

/** The year turned so that rows are what the view says. */
export function lanesOf(view: View, year: Year, grid: Grid): Lane[] {
  const rowHeight = rowHeightOf(year.people.length);
  if (view === "fellows") {
    return year.people.map((p, r) => ({
      id: p.id,
      name: p.name,
      under: p.level,
      height: rowHeight,
      cells: grid.cells[r]!.map((cell) => ({ cell, guests: [], says: describe(cell, year) })),
    }));
  }
  const lanes = new Map<string, Lane>();
  const open = (id: string, name: string, under: string) =>
    lanes.set(id, { id, name, under, height: rowHeight, cells: year.blocks.map(() => ({ guests: [], says: "" })) });
  if (view === "rotations") for (const r of year.rotations.values()) open(r.id, r.title, r.look.letters);
  if (view === "mentors") for (const m of [...year.mentors.values()].sort((a, b) => a.name.localeCompare(b.name))) open(m.id, m.name, "");
  if (view === "sites") for (const s of year.sites.values()) open(s.id, s.title, s.city);

  const shorts = shortNames(year.people);
  for (const line of grid.cells)
    for (const cell of line)
      for (const part of cell.parts) {
        const id = view === "rotations" ? part.rotation.id : view === "mentors" ? part.mentor?.id : (part.option?.siteID ?? part.rotation.siteID ?? undefined);
        if (id) lanes.get(id)?.cells[cell.block]?.guests.push({ cell, part, short: shorts.get(cell.person.id)! });
      }

  const bounds = new Map<string, { minimum: number; maximum?: number | null }>();
  for (const c of year.coverages) bounds.set(`${c.rotationID} ${c.blockID ?? ""}`, c);
  for (const lane of lanes.values()) {
    lane.cells.forEach((c, b) => {
      const block = year.blocks[b]!;
      if (view === "rotations") {
        const bound = bounds.get(`${lane.id} ${block.id}`) ?? bounds.get(`${lane.id} `);
        const home = c.guests.filter((g) => !g.part.option).length;
        if (bound) c.load = { have: home, least: bound.minimum, most: bound.maximum ?? null };
      }
      if (view === "mentors") {
        const m = year.mentors.get(lane.id)!;
        const gone = m.absences?.edges?.map((e) => e?.node).find((a) => a && a.startsOn <= block.startsOn && a.endsOn >= block.endsOn);
        if (gone) c.closed = gone.reason || "away";
        const own = m.capacities?.edges?.find((e) => e?.node?.blockID === block.id)?.node;
        c.load = { have: c.guests.length, least: 0, most: gone ? 0 : (own?.capacity ?? m.capacity) };
      }
      const who = c.guests.map((g) => `${g.cell.person.name}${view === "rotations" ? (g.part.option ? " off-site" : "") : `: ${partInWords(g.part)}`}`);
      const of = c.load?.most != null ? `, ${c.load.have} of at most ${c.load.most}` : "";
      c.says = `${lane.name}, ${block.title}: ${who.length ? list(who) : (c.closed ?? "nobody")}${of}`;
    });
    const most = Math.max(1, ...lane.cells.map((c) => c.guests.length));
    if (most > mostGuests) lane.tally = most;
    lane.height = lane.tally ? 36 : Math.max(36, most * guestHeight + 8 + (view === "sites" ? 0 : 14));
  }
  return [...lanes.values()].filter((l) => view === "mentors" || view === "rotations" || l.cells.some((c) => c.guests.length));
}

/** "Brzezicki", "Abernathy" of a long double name; with the initial where two would be the same. */
export function shortNames(people: { id: string; name: string }[]): Map<string, string> {
  const short = (name: string) => {
    const last = name.split(/\s+/).at(-1) ?? name;
    return last.length > 10 ? last.split("-")[0]! : last;
  };
  const count = new Map<string, number>();
  for (const p of people) count.set(short(p.name), (count.get(short(p.name)) ?? 0) + 1);
  return new Map(people.map((p) => [p.id, count.get(short(p.name))! > 1 ? `${p.name[0]}. ${short(p.name)}` : short(p.name)]));
}

/** "TB", where there is no room for more. */
export const initials = (name: string): string =>
  name
    .split(/\s+/)
    .map((w) => w[0])
    .join("")
    .slice(0, 2);
