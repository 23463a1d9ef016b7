import { useMemo } from "react";
import { useSession } from "../app/session";
import { useRead, type Read } from "../api/useRead";
import { loadSchedule, loadYear } from "./load";
import { gridOf, type Grid, type Head, type RawCell, type Year } from "./model";

/** The picked year without cells. */
export function useYear(): Read<Year> {
  const { year, program } = useSession();
  return useRead(year && program ? `year ${year.id}` : null, () => loadYear(year!.id, program!.id));
}

/** The schedule to show first: the one that holds, else the newest draft. */
export function firstSchedule(schedules: Head[]): Head | undefined {
  return schedules.find((s) => s.state === "PUBLISHED") ?? schedules.find((s) => s.state === "DRAFT") ?? schedules[0];
}

export function useGrid(year: Year | undefined, schedule: Head | undefined): { cells: Read<{ version: number; cells: RawCell[] }>; grid: Grid | undefined } {
  const cells = useRead(schedule ? `cells ${schedule.id}` : null, () => loadSchedule(schedule!.id));
  const { staff, viewer } = useSession();
  const grid = useMemo(() => {
    if (!year || !cells.data) return undefined;
    const own = new Set(viewer.roles.map((r) => r.fellow?.id));
    return gridOf(year, cells.data.cells, (person) => staff || own.has(person.fellowID)); // leave is between the fellow and the staff
  }, [year, cells.data, staff, viewer]);
  return { cells, grid };
}
