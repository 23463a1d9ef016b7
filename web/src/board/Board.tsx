import { CopyPlus, Play, Printer, Redo2, Send, Undo2 } from "lucide-react";
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useLocation, useSearchParams } from "wouter";
import { ask, follow, found } from "../api/client";
import { CompleteDocument, CreateDraftDocument, JudgeDocument, ScheduleChangedDocument } from "../api/generated/graphql";
import { useChange } from "../api/useChange";
import { useRead } from "../api/useRead";
import { useSession } from "../app/session";
import { BreachesDialog } from "../edit/BreachesDialog";
import { CellActions, clearing, dropping, pinning } from "../edit/CellActions";
import { Consequence } from "../edit/Consequence";
import { patched, type CellChange } from "../edit/edits";
import { useEditor } from "../edit/useEditor";
import { Why } from "../edit/Why";
import { ExportMenu } from "../out/ExportMenu";
import { Button, Dialog, Segments, Select } from "../ui/Controls";
import { Loading, Problem } from "../ui/States";
import { useSmall } from "../ui/useSmall";
import { plain } from "../ui/words";
import { PublishDialog } from "../versions/PublishDialog";
import { Inspector } from "./Inspector";
import { lanesOf, type View } from "./lanes";
import { Legend } from "./Legend";
import type { Cell, Year } from "./model";
import { PrintYear } from "./PrintYear";
import { legality, Standing, wrongs } from "./Standing";
import { todosOf } from "./todos";
import { firstSchedule, useGrid } from "./useYear";
import { YearGrid, type Place } from "./YearGrid";
import { YearHead } from "./YearHead";

const views = [
  { id: "fellows", label: "Fellows" },
  { id: "rotations", label: "Rotations" },
  { id: "mentors", label: "Mentors" },
  { id: "sites", label: "Sites" },
];

/** A schedule of a year: how it stands, the grid, and everything that can be done with a cell. */
export function Board({ year, again }: { year: Year; again: () => void }) {
  const session = useSession();
  const [, go] = useLocation();
  const [params, setParams] = useSearchParams();
  const phone = useSmall();
  const view = (views.find((v) => v.id === params.get("by"))?.id ?? "fellows") as View;
  const schedule = year.schedules.find((s) => s.id === params.get("schedule")) ?? firstSchedule(year.schedules)!;
  const { cells, grid } = useGrid(year, schedule);
  const version = cells.data?.version ?? schedule.version;
  const judge = useRead(session.staff && cells.data ? `judge ${schedule.id} ${version}` : null, async () => found((await ask(JudgeDocument, { id: schedule.id })).node, "schedule"));
  const [selected, setSelected] = useState<Place | null>(null);
  const [moving, setMoving] = useState<Place | null>(null); // picked up with the keyboard
  const [dragging, setDragging] = useState<Place | null>(null); // where the mouse would put it down
  const [sheet, setSheet] = useState(false);
  const [entering, setEntering] = useState(false); // from the grid to what is beside it, when that has followed
  const [publishing, setPublishing] = useState(false);
  const [judging, setJudging] = useState(false); // what is broken, one by one
  const [notice, setNotice] = useState("");
  const [copying, createDraft] = useChange(CreateDraftDocument);
  const [, fill] = useChange(CompleteDocument);
  const turned = useDeferredValue(view); // the button is pressed at once, the grid follows
  const lanes = useMemo(() => (grid ? lanesOf(turned, year, grid) : []), [turned, year, grid]);
  const next = useRef<Place | null>(null); // what is selected when the grid has turned
  useEffect(() => {
    setSelected(next.current);
    next.current = null;
  }, [turned, schedule.id]);

  const editable = session.staff && schedule.state === "DRAFT" && turned === "fellows";
  const { patch, again: readCells } = cells;
  const changed = useCallback((changes: CellChange[], now: number) => patch((d) => ({ version: now, cells: patched(d.cells, changes) })), [patch]);
  const stale = useCallback(() => {
    setNotice("Somebody else changed this draft. It was read again; look at it before you go on.");
    readCells();
  }, [readCells]);
  const editor = useEditor(schedule.id, version, changed, stale);
  useLive(year.programID, schedule.id, version, readCells, again, setNotice);

  const cellAt = (p: Place | null): Cell | undefined => (p && turned === "fellows" ? grid?.cells[p.lane]?.[p.block] : undefined);
  const put = (from: Place, to: Place | null, commit: boolean) => {
    const edit = cellAt(from) && cellAt(to) && dropping(cellAt(from)!, cellAt(to)!, year);
    if (!edit) return editor.drop();
    editor.propose(...edit);
    if (commit && to) setSelected(to);
  };
  const select = (place: Place) => {
    setSelected(place);
    if (moving) put(moving, place, false);
  };
  const onKey = (e: KeyboardEvent, place: Place) => {
    const cell = cellAt(place);
    const control = e.ctrlKey || e.metaKey;
    const act = (): boolean => {
      if (!editable || !cell) return false;
      if (control && e.key.toLowerCase() === "z") {
        if (e.shiftKey) editor.redo();
        else editor.undo();
      } else if (control && e.key.toLowerCase() === "y") editor.redo();
      else if (control || e.altKey) return false;
      else if (moving && e.key === "Escape") {
        setMoving(null);
        editor.drop();
      } else if (e.key === "Enter" && (moving || editor.proposal)) {
        const p = editor.proposal;
        if (p?.busy) return true; // first what would come of it, then the deed
        setMoving(null);
        if (p) void editor.apply(p.words, p.edits);
      } else if (e.key === "Escape") editor.drop();
      else if (e.key.toLowerCase() === "m" && cell.state === "work") setMoving(place);
      else if (e.key.toLowerCase() === "p" && cell.state === "work") void editor.apply(...pinning(cell, year));
      else if ((e.key === "Delete" || e.key === "Backspace") && cell.state === "work") editor.propose(...clearing(cell, year));
      else return false;
      return true;
    };
    if (act()) return e.preventDefault();
    if (e.key === "Enter") {
      e.preventDefault();
      if (phone) setSheet(true);
      else setEntering(true);
    }
  };

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
  const copy = async () => {
    const answer = await createDraft({ input: { fromScheduleID: schedule.id, title: `Changes to ${schedule.title}` } });
    const made = answer.data?.createDraft.schedule;
    if (!made) return setNotice(answer.refusals.join(" "));
    again();
    set("schedule", made.id, "");
  };

  const complete = async () => {
    const answer = await fill({ input: { baseScheduleID: schedule.id, title: `${schedule.title}, filled` } });
    const run = answer.data?.completeSchedule.optimizationRun;
    if (run) go(`/runs/${run.id}`);
    else setNotice(answer.refusals.join(" "));
  };

  const check = judge.data?.check;
  const broken = useMemo(() => {
    const cellsOf = (list: { enrollmentID: string | null; blockIDs: string[] }[]) => list.flatMap((b) => (b.enrollmentID ? b.blockIDs.map((x) => `${b.enrollmentID} ${x}`) : []));
    return new Set([...(check ? cellsOf(wrongs(check)) : []), ...cellsOf((editor.proposal?.outcome?.breachesMade ?? []).filter((b) => b.tier === "must" && !b.open))]);
  }, [check, editor.proposal]);
  const read = useDeferredValue(selected); // the grid answers at once; what there is to know of the cell follows
  const shown = selected && read;
  useEffect(() => {
    if (!entering || shown !== selected) return;
    setEntering(false);
    document.querySelector<HTMLElement>(".inspector button, .inspector a")?.focus();
  }, [entering, shown, selected]);
  const lane = shown ? lanes[shown.lane] : undefined;
  const cell = cellAt(shown);
  const todos = session.staff ? todosOf(year, schedule, grid, session.mayPublish, { publish: () => setPublishing(true), complete: () => void complete() }, judge.data?.canPublish?.reasons) : [];
  const inspector = lane && shown && grid && (
    <Inspector
      year={year}
      grid={grid}
      lane={lane}
      block={shown.block}
      breaches={cell && check ? check.breaches.filter((b) => b.enrollmentID === cell.person.id && (b.blockIDs.length === 0 || b.blockIDs.includes(year.blocks[cell.block]!.id))) : []}
      onClose={() => (phone ? setSheet(false) : setSelected(null))}
      onGo={(person, block) => {
        set("by", "fellows", "fellows");
        next.current = { lane: year.people.indexOf(person), block };
      }}
    >
      {editable && cell && (
        <CellActions
          cell={cell}
          year={year}
          editor={editor}
          onMove={() => {
            setMoving(shown);
            setSheet(false);
            document.querySelector<HTMLElement>(".grid-scroll")?.focus();
          }}
        />
      )}
      {session.staff && cell && <Why cell={cell} year={year} scheduleID={schedule.id} version={version} />}
    </Inspector>
  );

  return (
    <div className="board">
      <YearHead year={year}>
        <Button kind="bare" onPress={() => print()} className="no-phone">
          <Printer className="icon" aria-hidden /> Print
        </Button>
        <ExportMenu scheduleID={schedule.id} year={year} />
        {session.staff && schedule.state !== "DRAFT" && (
          <Button onPress={() => void copy()} isPending={copying}>
            <CopyPlus className="icon" aria-hidden /> Edit a copy
          </Button>
        )}
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
      {notice && (
        <div className="notice plain" role="status">
          {notice}
          <Button small onPress={() => setNotice("")}>
            All right
          </Button>
        </div>
      )}
      {grid && <Standing year={year} grid={grid} schedule={schedule} worth={check?.worth.value} legality={legality(check, schedule, () => setJudging(true))} todos={todos} />}
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
        {editable && (
          <>
            <span className="quiet told-last" role="status">
              {moving ? "Choose a place with the arrow keys. Enter puts it down, Escape leaves it." : editor.message}
            </span>
            <Button kind="bare" small square isDisabled={!editor.canUndo || editor.busy} onPress={editor.undo} aria-label={editor.canUndo ? `Undo: ${editor.canUndo}` : "Undo"}>
              <Undo2 className="icon" aria-hidden />
            </Button>
            <Button kind="bare" small square isDisabled={!editor.canRedo || editor.busy} onPress={editor.redo} aria-label={editor.canRedo ? `Redo: ${editor.canRedo}` : "Redo"}>
              <Redo2 className="icon" aria-hidden />
            </Button>
          </>
        )}
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
              label={`${year.title} by ${turned}, ${schedule.title}. Arrow keys move between cells.${editable ? " M moves, P pins, Delete empties." : ""}`}
              corner={views.find((v) => v.id === turned)!.label}
              selected={selected}
              onSelect={select}
              onOpen={() => phone && setSheet(true)}
              onKey={onKey}
              broken={broken}
              target={dragging ?? (moving ? selected : null)}
              {...(editable
                ? {
                    onDrag: (from: Place, to: Place | null) => {
                      setDragging(to ?? from);
                      put(from, to, false);
                    },
                    onDrop: (from: Place, to: Place | null) => {
                      setDragging(null);
                      put(from, to, true);
                    },
                  }
                : {})}
            />
            {!phone && inspector}
          </div>
          {editable && <Consequence editor={editor} dragging={!!dragging || !!moving} />}
          <Legend year={year} grid={grid} />
          <PrintYear year={year} grid={grid} schedule={schedule} />
          {phone && lane && shown && (
            <Dialog title={`${cell?.person.name ?? lane.name}, ${year.blocks[shown.block]!.title}`} open={sheet} onClose={() => setSheet(false)}>
              {inspector}
              <div className="actions">
                <Button onPress={() => setSheet(false)}>Close</Button>
              </div>
            </Dialog>
          )}
        </>
      )}
      {judging && check && (
        <BreachesDialog
          breaches={check.breaches}
          schedule={{ ...schedule, version }}
          editable={session.staff && schedule.state === "DRAFT"}
          onClose={() => setJudging(false)}
          onGranted={(words) => {
            setJudging(false);
            setNotice(words);
            readCells();
            judge.again();
          }}
        />
      )}
      <PublishDialog
        schedule={{ ...schedule, version }}
        replaces={year.schedules.find((s) => s.state === "PUBLISHED" && s.id !== schedule.id)}
        open={publishing}
        onClose={() => setPublishing(false)}
        onApproved={judge.again}
        onDone={() => {
          setPublishing(false);
          again();
        }}
      />
    </div>
  );
}

/** What others do to the schedules of the program is seen here without asking. */
function useLive(programID: string, scheduleID: string, version: number, readCells: () => void, readYear: () => void, tell: (words: string) => void) {
  const now = useRef({ scheduleID, version });
  now.current = { scheduleID, version };
  useEffect(
    () =>
      follow(
        ScheduleChangedDocument,
        { program: programID },
        ({ scheduleChanged: e }) => {
          if (e.kind === "PUBLISHED") {
            tell(`${e.by} published “${e.schedule?.title ?? "a schedule"}”.`);
            readYear();
          } else if (e.kind === "DRAFTED") readYear();
          else if (e.scheduleID === now.current.scheduleID && (e.schedule?.version ?? 0) > now.current.version) readCells();
        },
        () => {},
      ),
    [programID, readCells, readYear, tell],
  );
}
