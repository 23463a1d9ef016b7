import { GridDocument, MoreMentorNamesDocument, MoreOptionNamesDocument, MoreRotationNamesDocument, MoreSiteNamesDocument, ProgramNamesDocument, YearDocument, YearPeopleDocument, type ProgramNamesQuery } from "../api/generated/graphql";
import { ask, found, nodes, type Found } from "../api/client";
import { readOn } from "../api/readOn";
import { yearOf, type PersonNode, type RawCell, type Year } from "./model";

/** Everything of a year but the cells, in as few round trips as pages allow. */
export async function loadYear(yearID: string, programID: string): Promise<Year> {
  const [year, program, people] = await Promise.all([
    ask(YearDocument, { id: yearID }),
    loadNames(programID),
    loadPeople(yearID),
  ]);
  return yearOf(found(year.node, "year"), people, program);
}

type Names = Found<ProgramNamesQuery["node"]>;

async function loadNames(id: string): Promise<Names> {
  const names = found((await ask(ProgramNamesDocument, { id })).node, "program");
  const [rotations, mentors, sites, offsiteOptions] = await Promise.all([
    readOn(names.rotations, async (after) => found((await ask(MoreRotationNamesDocument, { id, after })).node, "program").rotations),
    readOn(names.mentors, async (after) => found((await ask(MoreMentorNamesDocument, { id, after })).node, "program").mentors),
    readOn(names.sites, async (after) => found((await ask(MoreSiteNamesDocument, { id, after })).node, "program").sites),
    readOn(names.offsiteOptions, async (after) => found((await ask(MoreOptionNamesDocument, { id, after })).node, "program").offsiteOptions),
  ]);
  return { ...names, rotations, mentors, sites, offsiteOptions } as Names;
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
