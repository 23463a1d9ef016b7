import { ask, nodes } from "../api/client";
import { ScenariosDocument, type ScenariosQuery } from "../api/generated/graphql";
import { useRead, type Read } from "../api/useRead";
import type { Year } from "../board/model";

type Edge = NonNullable<NonNullable<ScenariosQuery["scenarios"]["edges"]>[number]>;
export type KeptScenario = NonNullable<Edge["node"]>;

/** The what-ifs of a year that the viewer may see, the newest first. */
export function useKept(year: Year | undefined): Read<KeptScenario[]> {
  return useRead(year ? `scenarios ${year.id}` : null, async () => {
    const all: KeptScenario[] = [];
    for (let after: string | null = null; ; ) {
      const page: ScenariosQuery["scenarios"] = (await ask(ScenariosDocument, { program: year!.programID, after })).scenarios;
      all.push(...nodes<KeptScenario>(page));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor ?? null;
    }
    // One that starts from a schedule which may not be seen any more is shown with the year that is open.
    return all.filter((s) => !s.schedule || s.schedule.academicYearID === year!.id);
  });
}
