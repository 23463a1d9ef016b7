import { ask, nodes } from "../api/client";
import { ElectivesAskedDocument, OffsiteAskedForDocument, type ElectivesAskedQuery, type OffsiteAskedForQuery } from "../api/generated/graphql";
import { useRead, type Read } from "../api/useRead";
import type { Year } from "../board/model";
import { askedOf, type Asked } from "./request";

export type Listed = Asked & { consequence: string };

/** Every request of a year that the viewer may see, the newest first. */
export function useRequests(year: Year | undefined): Read<Listed[]> {
  return useRead(year ? `requests ${year.id}` : null, async () => {
    const [electives, away] = await Promise.all([allElectives(year!.programID), allAway(year!.programID)]);
    return [...electives, ...away].filter((r) => !r.yearID || r.yearID === year!.id).sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  });
}

async function allElectives(program: string): Promise<Listed[]> {
  const out: Listed[] = [];
  for (let after: string | null = null; ; ) {
    const page: ElectivesAskedQuery["electiveRequests"] = (await ask(ElectivesAskedDocument, { program, after })).electiveRequests;
    for (const r of nodes(page)) out.push({ ...askedOf(r), consequence: r.consequenceAnswer?.sentence ?? "" });
    if (!page.pageInfo.hasNextPage) return out;
    after = page.pageInfo.endCursor ?? null;
  }
}

async function allAway(program: string): Promise<Listed[]> {
  const out: Listed[] = [];
  for (let after: string | null = null; ; ) {
    const page: OffsiteAskedForQuery["offsiteRequests"] = (await ask(OffsiteAskedForDocument, { program, after })).offsiteRequests;
    for (const r of nodes(page)) out.push({ ...askedOf(r), consequence: r.consequenceAnswer?.sentence ?? "" });
    if (!page.pageInfo.hasNextPage) return out;
    after = page.pageInfo.endCursor ?? null;
  }
}
