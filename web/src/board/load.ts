import { GridDocument, ProgramNamesDocument, YearDocument, YearPeopleDocument } from "../api/generated/graphql";
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

/** A schedule with its whole grid. */
export async function loadSchedule(scheduleID: string): Promise<{ version: number; cells: RawCell[] }> {
  const schedule = found((await ask(GridDocument, { id: scheduleID })).node, "schedule");
  return { version: schedule.version, cells: schedule.cells };
}
