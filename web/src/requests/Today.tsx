import type { Grid, Year } from "../board/model";
import { sentence } from "../api/trouble";
import { Loading, Problem } from "../ui/States";
import { Answer } from "../whatif/Answer";
import type { Asked } from "./request";
import { useTogether } from "./useTogether";

/** What approving would do today, which may be another thing than when it was asked. */
export function Today({ request: r, year, grid, scheduleID }: { request: Asked; year: Year; grid: Grid | undefined; scheduleID: string }) {
  const read = useTogether(scheduleID, [r.id], true);
  if (read.trouble && !read.data) return <Problem level="h2" trouble={read.trouble} again={read.again} />;
  if (!read.data) return <Loading what="what it would do today" />;
  if (read.data.answer) return <Answer answer={read.data.answer} year={year} grid={grid} person={year.people.find((p) => p.id === r.enrollmentID)} />;
  return <p className="verdict">{read.data.refusals.join(" ") || sentence(read.data.outcomes[0]?.sentence ?? "It cannot be granted on this schedule.")}</p>;
}
