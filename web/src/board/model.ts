import type { GridQuery, ProgramNamesQuery, YearPeopleQuery, YearQuery, ScheduleHeadFragment } from "../api/generated/graphql";
import { nodes, type Found } from "../api/client";
import { looksOf, type Look } from "./labels";

type Node<T> = T extends { edges?: ReadonlyArray<{ node?: infer N | null } | null> | null } ? NonNullable<N> : never;
type YearNode = Found<YearQuery["node"]>;
type ProgramNode = Found<ProgramNamesQuery["node"]>;
export type PersonNode = Node<YearPeopleQuery["enrollments"]>;

export type Block = Node<YearNode["blocks"]>;
export type Rotation = Node<ProgramNode["rotations"]> & { look: Look };
export type Mentor = Node<ProgramNode["mentors"]>;
export type Site = Node<ProgramNode["sites"]>;
export type Option = Node<ProgramNode["offsiteOptions"]>;
export type Head = ScheduleHeadFragment;
export type Wish = Node<PersonNode["wishes"]>;
export type Leave = Node<PersonNode["leaves"]>;

export interface Person {
  id: string; // the enrollment
  fellowID: string;
  name: string;
  level: string;
  track: string;
  startsOn: string;
  endsOn: string;
  wishes: Wish[];
  leaves: Leave[];
  pins: Node<PersonNode["pins"]>[];
  requests: { id: string; title: string }[]; // what waits for a decision: electives and stays off-site
}

/** One of the things that a fellow does in one block. */
export interface Part {
  id: string;
  rotation: Rotation;
  option?: Option;
  mentor?: Mentor;
  percent: number;
  pinned: boolean;
  pinReason: string;
}

// "private": an empty cell of somebody whose absences the viewer does not see. It may be one, and is no gap to be filled.
export type CellState = "work" | "gap" | "leave" | "elsewhere" | "outside" | "private";

export interface Cell {
  person: Person;
  block: number; // index
  state: CellState;
  parts: Part[];
  leave?: Leave;
  join: "alone" | "start" | "middle" | "end"; // place in a run of the same
  run: number; // cells from here to the end of the run
}

export interface Names {
  rotations: Map<string, Rotation>;
  mentors: Map<string, Mentor>;
  sites: Map<string, Site>;
  options: Map<string, Option>;
}

export interface Year extends Names {
  id: string;
  title: string;
  startsOn: string;
  endsOn: string;
  calendar: string;
  offsiteLimit: number | null;
  approvalsNeeded: number;
  version: number;
  programID: string;
  programTitle: string;
  institution: string;
  blocks: Block[];
  people: Person[];
  schedules: Head[];
  runs: Node<YearNode["optimizationRuns"]>[];
  coverages: Node<YearNode["coverages"]>[];
  away: (person: Person, block: number) => { state: Exclude<CellState, "work" | "gap">; leave?: Leave } | undefined;
}

/** The year without a schedule: who, when and what there is. */
export function yearOf(year: YearNode, people: PersonNode[], program: ProgramNode): Year {
  const rotations = nodes(program.rotations);
  const looks = looksOf(rotations);
  const blocks = nodes(year.blocks);
  const index = new Map(blocks.map((b, i) => [b.id, i]));
  const shares = new Map<string, Map<number, number>>();
  const persons = people
    .map((e): Person => {
      const own = new Map<number, number>();
      for (const s of nodes(e.blockShares)) own.set(index.get(s.blockID) ?? -1, s.percent);
      shares.set(e.id, own);
      return {
        id: e.id,
        fellowID: e.fellow?.id ?? "",
        name: e.fellow?.name ?? "A fellow whom you may not see",
        level: e.fellow?.trainingLevel ?? "",
        track: e.track?.title ?? "",
        startsOn: e.startsOn ?? year.startsOn,
        endsOn: e.endsOn ?? year.endsOn,
        wishes: nodes(e.wishes).filter((w) => !w.withdrawnAt).sort((a, b) => a.rank - b.rank),
        leaves: nodes(e.leaves),
        pins: nodes(e.pins),
        requests: [...nodes(e.offsiteRequests).map((r) => ({ id: r.id, title: r.offsiteOption?.title ?? "time off-site" })), ...nodes(e.electiveRequests).map((r) => ({ id: r.id, title: r.rotation?.title ?? "an elective" }))],
      };
    })
    .sort((a, b) => lastName(a.name).localeCompare(lastName(b.name)));
  const byID = <T extends { id: string }>(list: T[]): Map<string, T> => new Map(list.map((x) => [x.id, x]));
  return {
    id: year.id,
    title: year.title,
    startsOn: year.startsOn,
    endsOn: year.endsOn,
    calendar: year.calendar,
    offsiteLimit: year.offsiteLimit ?? null,
    approvalsNeeded: year.approvalsNeeded,
    version: year.version,
    programID: year.program?.id ?? "",
    programTitle: year.program?.title ?? "",
    institution: year.program?.institution ?? "",
    blocks,
    people: persons,
    rotations: byID(rotations.map((r) => ({ ...r, look: looks.get(r.id)! }))),
    mentors: byID(nodes(program.mentors)),
    sites: byID(nodes(program.sites)),
    options: byID(nodes(program.offsiteOptions)),
    schedules: nodes(year.schedules),
    runs: nodes(year.optimizationRuns),
    coverages: nodes(year.coverages),
    away: (person, b) => awayIn(person, blocks[b]!, shares.get(person.id)?.get(b)),
  };
}

/** What keeps a fellow from working in a block at all. */
function awayIn(person: Person, block: Block, share: number | undefined): ReturnType<Year["away"]> {
  if (person.startsOn > block.endsOn || person.endsOn < block.startsOn) return { state: "outside" };
  const leave = person.leaves.find((l) => l.state === "APPROVED" && 2 * overlap(l, block) > days(block.startsOn, block.endsOn));
  if (leave) return { state: "leave", leave };
  if (share === 0) return { state: "elsewhere" };
  return undefined;
}

const dayNumber = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const days = (from: string, to: string): number => dayNumber(to) - dayNumber(from) + 1;
const overlap = (a: { startsOn: string; endsOn: string }, b: { startsOn: string; endsOn: string }): number =>
  Math.max(0, Math.min(dayNumber(a.endsOn), dayNumber(b.endsOn)) - Math.max(dayNumber(a.startsOn), dayNumber(b.startsOn)) + 1);

/** Lists of people go by the last name, in which a hyphen is a letter. */
export const lastName = (name: string): string => {
  const words = name.trim().split(/\s+/);
  return `${words.at(-1) ?? ""} ${words.slice(0, -1).join(" ")}`;
};

/** What is in a cell, by ids, as the API gives it. */
export type RawCell = Found<GridQuery["node"]>["cells"][number];

export interface Grid {
  cells: Cell[][]; // [person][block]
  filled: number;
  wanted: number;
  gaps: Cell[];
}

/** A schedule laid over its year. `sees` says whose absences the viewer is shown. */
export function gridOf(year: Year, raw: RawCell[], sees: (person: Person) => boolean = () => true): Grid {
  const row = new Map(year.people.map((p, i) => [p.id, i]));
  const column = new Map(year.blocks.map((b, i) => [b.id, i]));
  const parts: Part[][][] = year.people.map(() => year.blocks.map(() => []));
  for (const a of raw) {
    const r = row.get(a.enrollmentID);
    const c = column.get(a.blockID);
    const rotation = year.rotations.get(a.rotationID);
    if (r === undefined || c === undefined || !rotation) continue;
    parts[r]![c]!.push({
      id: a.id,
      rotation,
      option: a.offsiteOptionID ? year.options.get(a.offsiteOptionID) : undefined,
      mentor: a.mentorID ? year.mentors.get(a.mentorID) : undefined,
      percent: a.percent,
      pinned: a.pinned,
      pinReason: a.pinReason,
    });
  }
  const gaps: Cell[] = [];
  let filled = 0;
  let wanted = 0;
  const cells = year.people.map((person, r) => {
    const line = year.blocks.map((_, c): Cell => {
      const here = parts[r]![c]!;
      const away = here.length ? undefined : year.away(person, c);
      const cell: Cell = { person, block: c, state: here.length ? "work" : (away?.state ?? (sees(person) ? "gap" : "private")), parts: here, leave: away?.leave, join: "alone", run: 1 };
      if (cell.state === "work") filled++;
      if (cell.state === "gap") gaps.push(cell);
      if (cell.state === "work" || cell.state === "gap") wanted++;
      return cell;
    });
    line.forEach((cell, c) => {
      const before = same(line[c - 1], cell);
      const after = same(cell, line[c + 1]);
      cell.join = before && after ? "middle" : before ? "end" : after ? "start" : "alone";
    });
    for (let c = line.length - 2; c >= 0; c--) if (same(line[c], line[c + 1])) line[c]!.run = line[c + 1]!.run + 1;
    return line;
  });
  return { cells, filled, wanted, gaps };
}

/** Whether two cells of a row are one session, so that they are drawn as one bar. */
function same(a: Cell | undefined, b: Cell | undefined): boolean {
  if (!a || !b || a.state !== b.state) return false;
  if (a.state === "gap" || a.state === "outside" || a.state === "private") return false;
  return a.parts.length === b.parts.length && a.parts.every((p, i) => p.rotation === b.parts[i]!.rotation && p.option === b.parts[i]!.option && p.percent === b.parts[i]!.percent);
}

/** What a cell says aloud. */
export function describe(cell: Cell, year: Year): string {
  const when = year.blocks[cell.block]?.title ?? "";
  const what =
    cell.state === "work"
      ? cell.parts.map((p) => partInWords(p)).join(" and ")
      : { gap: "nothing yet", leave: "leave", elsewhere: "at another program", outside: "not in the program", private: "nothing that is shown to you" }[cell.state];
  return `${cell.person.name}, ${when}: ${what}`;
}

export function partInWords(p: Part): string {
  const what = p.option ? `${p.option.title}, off-site` : p.rotation.title;
  const share = p.percent < 100 ? `${p.percent} % ` : "";
  return share + what + (p.mentor ? ` with ${p.mentor.name}` : "") + (p.pinned ? ", pinned" : "");
}
