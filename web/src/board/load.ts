import { CellsDocument, ProgramNamesDocument, YearDocument, YearPeopleDocument } from "../api/generated/graphql";
import { ask, found, nodes } from "../api/client";
import { yearOf, type PersonNode, type RawCell, type Year } from "./model";

/** Everything of a year but the cells, in as few round trips as pages allow. */
export async function loadYear(yearID: string, programID: string): Promise<Year> {
  const [year, program, people] = await Promise.all([
    ask(YearDocument, { id: yearID }),
    ask(ProgramNamesDocument, { id: programID }),
    loadPeople(yearID),
  ]);
  return yearOf(found(year.node, "year"), people, found(program.node, "program"));
}

async function loadPeople(yearID: string): Promise<PersonNode[]> {
  const all: PersonNode[] = [];
  for (let after: string | null = null; ; ) {
    const page: { enrollments: { pageInfo: { hasNextPage: boolean; endCursor?: string | null } } } & Parameters<typeof collect>[0] = await ask(YearPeopleDocument, { id: yearID, after });
    all.push(...collect(page));
    if (!page.enrollments.pageInfo.hasNextPage) return all;
    after = page.enrollments.pageInfo.endCursor ?? null;
  }
}

const collect = (page: { enrollments: { edges?: ReadonlyArray<{ node?: PersonNode | null } | null> | null } }): PersonNode[] => nodes(page.enrollments);

// A page has at most a hundred entries, and half blocks make two assignments of a cell.
const peopleAtOnce = 50;

/** The cells of a schedule. */
export async function loadCells(yearID: string, scheduleID: string, people: string[]): Promise<RawCell[]> {
  const groups: string[][] = [];
  for (let i = 0; i < people.length; i += peopleAtOnce) groups.push(people.slice(i, i + peopleAtOnce));
  const answers = await Promise.all(groups.map((group) => ask(CellsDocument, { year: yearID, schedule: scheduleID, people: group })));
  const cells: RawCell[] = [];
  for (const { node } of answers) {
    for (const block of nodes(found(node, "year").blocks)) for (const a of nodes(block.assignments)) cells.push({ ...a, blockID: block.id });
  }
  return cells;
}
