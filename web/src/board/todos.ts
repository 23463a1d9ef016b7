import { sentence } from "../api/trouble";
import { day } from "../ui/dates";
import type { Grid, Head, Year } from "./model";
import type { Todo } from "./Standing";

/** What waits for the director, the most pressing first. */
export function todosOf(year: Year, schedule: Head, grid: Grid | undefined, mayPublish: boolean, can: { publish: () => void; complete: () => void }, inTheWay?: string[]): Todo[] {
  const todos: Todo[] = [];
  const published = year.schedules.find((s) => s.state === "PUBLISHED");
  const failed = year.runs[0];
  if (failed && ["INFEASIBLE", "FAILED", "TIMED_OUT", "INTERRUPTED"].includes(failed.status) && failed.createdAt > schedule.createdAt) {
    todos.push({ text: failed.status === "INFEASIBLE" ? "The last run found that nothing fits: see why" : "The last run ended without a schedule: see why", to: `/runs/${failed.id}` });
  }
  const gaps = grid?.gaps.length ?? 0;
  if (schedule.state === "DRAFT" && gaps) todos.push({ text: gaps === 1 ? "Let the optimizer fill the gap" : `Let the optimizer fill the ${gaps} gaps`, act: can.complete });
  if (schedule.state === "DRAFT" && inTheWay?.length) {
    for (const reason of inTheWay.slice(0, 2)) todos.push({ text: sentence(reason) });
  } else if (schedule.state === "DRAFT") {
    const words = published ? `Draft ${schedule.number} is newer than what is published` : "Nothing is published yet: publish this draft";
    todos.push(mayPublish ? { text: words, act: can.publish } : { text: `Draft ${schedule.number} waits for a director to publish it` });
  }
  for (const p of year.people) {
    for (const r of p.requests) todos.push({ text: `${p.name} asks for ${r.title}`, to: `/requests/${r.id}` });
    for (const l of p.leaves) if (l.state === "REQUESTED") todos.push({ text: `${p.name} asks for leave from ${day(l.startsOn)}`, to: `/fellows/${p.id}` });
  }
  return todos;
}
