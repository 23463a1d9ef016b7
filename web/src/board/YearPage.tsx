import { Play, Printer, Send } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { useLocation, useSearchParams } from "wouter";
import { useSession } from "../app/session";
import { Button, Dialog, Segments, Select } from "../ui/Controls";
import { day } from "../ui/dates";
import { Empty, Loading, Problem } from "../ui/States";
import { useTitle } from "../ui/useTitle";
import { plain } from "../ui/words";
import { PublishDialog } from "../versions/PublishDialog";
import { Inspector } from "./Inspector";
import { lanesOf, type View } from "./lanes";
import { Legend } from "./Legend";
import type { Head, Year } from "./model";
import { PrintYear } from "./PrintYear";
import { legalityWhenMade, Standing, type Todo } from "./Standing";
import { firstSchedule, useGrid, useYear } from "./useYear";
import { YearGrid, type Place } from "./YearGrid";

const views = [
  { id: "fellows", label: "Fellows" },
  { id: "rotations", label: "Rotations" },
  { id: "mentors", label: "Mentors" },
  { id: "sites", label: "Sites" },
];

export function YearPage() {
  const session = useSession();
  const [, go] = useLocation();
  useTitle(session.year ? session.year.title : "Year");
  const read = useYear();
  if (!session.program) {
    return (
      <Empty title="No program yet">
        A program comes from a file: <code>fellowplan import program.yaml</code>. The format is described in docs/import-format.md; it is loaded as a whole or not at all.
      </Empty>
    );
  }
  if (!session.year) return <Empty title={`${session.program.title} has no year yet`}>Add an academic year with its calendar; then its fellows can be enrolled and a schedule generated.</Empty>;
  if (read.trouble && !read.data) return <Problem trouble={read.trouble} again={read.again} />;
  if (!read.data) return <Loading what={session.year.title} lines={9} />;
  if (read.data.schedules.length === 0) {
    const last = read.data.runs[0];
    return (
      <>
        <YearHead year={read.data} />
        {read.data.people.length === 0 ? (
          <Empty level="h2" title="Nobody is enrolled yet">A schedule needs fellows. Enroll them in {read.data.title}, then generate the year.</Empty>
        ) : (
          <Empty
            level="h2"
            title="No schedule yet"
            actions={
              session.staff && (
                <>
                  <Button kind="primary" onPress={() => go("/generate")}>
                    <Play className="icon" aria-hidden /> Generate the year
                  </Button>
                  {last && <Button onPress={() => go(`/runs/${last.id}`)}>See the last run</Button>}
                </>
              )
            }
          >
            {session.staff
              ? `${read.data.people.length} fellows, ${read.data.blocks.length} blocks and ${read.data.rotations.size} rotations are described. The optimizer looks for the best year that keeps every rule, or says why there is none.`
              : "Nothing is published for this year yet. You will see it here as soon as it is."}
          </Empty>
        )}
      </>
    );
  }
  return <Board year={read.data} again={read.again} />;
}

function YearHead({ year, children }: { year: Year; children?: React.ReactNode }) {
  return (
    <div className="head">
      <div className="titles">
        <h1>{year.title}</h1>
        <p className="num">
          {day(year.startsOn)} to {day(year.endsOn)}
        </p>
      </div>
      <div className="actions">{children}</div>
    </div>
  );
}

function Board({ year, again }: { year: Year; again: () => void }) {
  const session = useSession();
  const [, go] = useLocation();
  const [params, setParams] = useSearchParams();
  const view = (views.find((v) => v.id === params.get("by"))?.id ?? "fellows") as View;
  const schedule = year.schedules.find((s) => s.id === params.get("schedule")) ?? firstSchedule(year.schedules)!;
  const { cells, grid } = useGrid(year, schedule);
  const [selected, setSelected] = useState<Place | null>(null);
  const [sheet, setSheet] = useState(false);
  const [publishing, setPublishing] = useState(false);
  const lanes = useMemo(() => (grid ? lanesOf(view, year, grid) : []), [view, year, grid]);
  useEffect(() => setSelected(null), [view]);

  const set = (key: string, value: string, usual: string) =>
    setParams(
      (p) => {
        const next = new URLSearchParams(p);
        if (value === usual) next.delete(key);
        else next.set(key, value);
        return next;
      },
      { replace: true },
    );
  const phone = useSmall();
  const lane = selected ? lanes[selected.lane] : undefined;
  const todos = grid ? todosOf(year, schedule, session.mayPublish, () => setPublishing(true)) : [];

  return (
    <div className="board">
      <YearHead year={year}>
        <Button kind="bare" onPress={() => print()} className="no-phone">
          <Printer className="icon" aria-hidden /> Print
        </Button>
        {session.staff && (
          <Button onPress={() => go("/generate")}>
            <Play className="icon" aria-hidden /> Generate
          </Button>
        )}
        {session.mayPublish && schedule.state === "DRAFT" && (
          <Button kind="primary" onPress={() => setPublishing(true)}>
            <Send className="icon" aria-hidden /> Publish
          </Button>
        )}
      </YearHead>
      {grid && <Standing year={year} grid={grid} schedule={schedule} legality={legalityWhenMade(schedule)} todos={session.staff ? todos : []} />}
      <div className="tools">
        <Segments label="What the rows are" choices={views} value={view} onChange={(v) => set("by", v, "fellows")} />
        <Select
          label="Version"
          small
          className="version-pick"
          choices={year.schedules.map((s) => ({ id: s.id, label: `${s.number}. ${s.title || "Untitled"}`, aside: plain(s.state) }))}
          value={schedule.id}
          onChange={(id) => set("schedule", id, firstSchedule(year.schedules)!.id)}
        />
        <span className="grow" />
      </div>
      {cells.trouble && !cells.data ? (
        <Problem level="h2" trouble={cells.trouble} again={cells.again} />
      ) : !grid ? (
        <Loading what="the schedule" lines={9} />
      ) : (
        <>
          <div className={`stage ${lane && !phone ? "with-inspector" : ""}`}>
            <YearGrid
              year={year}
              lanes={lanes}
              label={`${year.title} by ${view}, ${schedule.title}. Arrow keys move between cells.`}
              corner={views.find((v) => v.id === view)!.label}
              selected={selected}
              onSelect={setSelected}
              onOpen={() => phone && setSheet(true)}
            />
            {lane && selected && !phone && (
              <Inspector
                year={year}
                grid={grid}
                lane={lane}
                block={selected.block}
                onClose={() => setSelected(null)}
                onGo={(person, block) => {
                  set("by", "fellows", "fellows");
                  setTimeout(() => setSelected({ lane: year.people.indexOf(person), block }));
                }}
              />
            )}
          </div>
          <Legend year={year} grid={grid} />
          <PrintYear year={year} grid={grid} schedule={schedule} />
          {phone && lane && selected && (
            <Dialog title={year.blocks[selected.block]!.title} open={sheet} onClose={() => setSheet(false)}>
              <Inspector year={year} grid={grid} lane={lane} block={selected.block} onClose={() => setSheet(false)} />
              <div className="actions">
                <Button onPress={() => setSheet(false)}>Close</Button>
              </div>
            </Dialog>
          )}
        </>
      )}
      <PublishDialog
        schedule={schedule}
        replaces={year.schedules.find((s) => s.state === "PUBLISHED" && s.id !== schedule.id)}
        open={publishing}
        onClose={() => setPublishing(false)}
        onDone={() => {
          setPublishing(false);
          again();
        }}
      />
    </div>
  );
}

/** What waits for the director, the most pressing first. */
function todosOf(year: Year, schedule: Head, mayPublish: boolean, publish: () => void): Todo[] {
  const todos: Todo[] = [];
  const published = year.schedules.find((s) => s.state === "PUBLISHED");
  const failed = year.runs[0];
  if (failed && ["INFEASIBLE", "FAILED", "TIMED_OUT", "INTERRUPTED"].includes(failed.status) && failed.createdAt > schedule.createdAt) {
    todos.push({ text: failed.status === "INFEASIBLE" ? "The last run found that nothing fits: see why" : "The last run ended without a schedule: see why", to: `/runs/${failed.id}` });
  }
  if (schedule.state === "DRAFT") {
    const words = published ? `Draft ${schedule.number} is newer than what is published` : "Nothing is published yet: publish this draft";
    todos.push(mayPublish ? { text: words, act: publish } : { text: `Draft ${schedule.number} waits for a director to publish it` });
  }
  for (const p of year.people) {
    for (const r of p.requests) todos.push({ text: `${p.name} asks for ${r.offsiteOption?.title ?? "time off-site"}`, to: `/fellows/${p.id}` });
    for (const l of p.leaves) if (l.state === "REQUESTED") todos.push({ text: `${p.name} asks for leave from ${day(l.startsOn)}`, to: `/fellows/${p.id}` });
  }
  return todos;
}

function useSmall(): boolean {
  const [small, setSmall] = useState(() => matchMedia("(max-width: 720px)").matches);
  useEffect(() => {
    const query = matchMedia("(max-width: 720px)");
    const set = () => setSmall(query.matches);
    query.addEventListener("change", set);
    return () => query.removeEventListener("change", set);
  }, []);
  return small;
}
