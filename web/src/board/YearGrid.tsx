import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { defaultRangeExtractor, useVirtualizer, type Range } from "@tanstack/react-virtual";
import { MoveUpRight, Pin } from "lucide-react";
import { memo, useCallback, useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import { columnWidth, headsOf, type Head } from "./columns";
import { fitting } from "./labels";
import { initials, type Lane, type LaneCell } from "./lanes";
import type { Part, Year } from "./model";

export interface Place {
  lane: number;
  block: number;
}

interface Props {
  year: Year;
  lanes: Lane[];
  label: string;
  corner: string;
  selected: Place | null;
  onSelect: (place: Place) => void;
  onOpen: (place: Place) => void;
  onKey?: (e: KeyboardEvent, place: Place) => void;
  lit?: Set<string>; // "enrollment block" of cells to light
  litAs?: "clash" | "differs";
  broken?: Set<string>; // of cells in which a rule is broken
  target?: Place | null; // where something would be put down
  onDrag?: (from: Place, to: Place | null) => void; // null: nothing can be dragged
  onDrop?: (from: Place, to: Place | null) => void;
}

const headHeight = 44;

/**
 * The year as a grid that shows only what is in sight. Focus stays on the grid itself and
 * aria-activedescendant names the cell, so that scrolling never loses the place.
 */
export function YearGrid({ year, lanes, label, corner, selected: wanted, onSelect, onOpen, onKey, lit, litAs = "clash", broken, target, onDrag, onDrop }: Props) {
  // The grid may have been turned round, or be shorter, since the place was chosen.
  const selected = wanted && wanted.lane < lanes.length && wanted.block < year.blocks.length ? wanted : null;
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const [room, setRoom] = useState(0);
  useLayoutEffect(() => {
    const element = scroller.current!;
    const watch = new ResizeObserver(() => setRoom(element.clientWidth));
    watch.observe(element);
    setRoom(element.clientWidth);
    return () => watch.disconnect();
  }, []);

  const nameWidth = room < 620 ? 128 : 232;
  const width = columnWidth(room - nameWidth - 8, year.blocks.length);
  const narrow = width < 56;
  const heads = useMemo(() => headsOf(year.blocks), [year.blocks]);
  const today = new Date().toISOString().slice(0, 10);

  const withSelected = useCallback(
    (at: number | undefined) => (range: Range) => {
      const shown = defaultRangeExtractor(range);
      return at === undefined || shown.includes(at) ? shown : [...shown, at].sort((a, b) => a - b);
    },
    [],
  );
  const rows = useVirtualizer({
    count: lanes.length,
    getScrollElement: () => scroller.current,
    estimateSize: (i) => lanes[i]!.height,
    overscan: 3,
    scrollPaddingStart: headHeight,
    paddingStart: headHeight,
    rangeExtractor: withSelected(selected?.lane),
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: year.blocks.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => width,
    overscan: 2,
    paddingStart: nameWidth,
    paddingEnd: 6,
    scrollPaddingStart: nameWidth,
    rangeExtractor: withSelected(selected?.block),
  });
  useLayoutEffect(() => columns.measure(), [columns, width, nameWidth]);
  useLayoutEffect(() => rows.measure(), [rows, lanes]);

  const shownColumns = columns.getVirtualItems();
  const first = shownColumns[0]?.index ?? 0;
  const span = useMemo(() => shownColumns.map((c) => c.index), [shownColumns.map((c) => c.index).join()]); // the same array while the same columns are in sight

  const reveal = useCallback(
    (place: Place) => {
      rows.scrollToIndex(place.lane, { align: "auto" });
      columns.scrollToIndex(place.block, { align: "auto" });
    },
    [rows, columns],
  );
  useEffect(() => {
    if (selected) reveal(selected);
  }, [selected?.lane, selected?.block]);

  const handlers = useRef({ onDrag, onDrop });
  handlers.current = { onDrag, onDrop };
  const editable = !!onDrag;
  useEffect(() => {
    if (!editable) return;
    const under = (x: number, y: number): Place | null => {
      const cell = document.elementFromPoint(x, y)?.closest<HTMLElement>("[data-lane]");
      return cell ? { lane: Number(cell.dataset["lane"]), block: Number(cell.dataset["block"]) } : null;
    };
    let last = "";
    return dropTargetForElements({
      element: scroller.current!,
      onDrag: ({ source, location }) => {
        const to = under(location.current.input.clientX, location.current.input.clientY);
        const now = JSON.stringify(to);
        if (now === last) return;
        last = now;
        handlers.current.onDrag?.(source.data as unknown as Place, to);
      },
      onDragLeave: ({ source }) => handlers.current.onDrag?.(source.data as unknown as Place, null),
      onDrop: ({ source, location }) => {
        last = "";
        handlers.current.onDrop?.(source.data as unknown as Place, under(location.current.input.clientX, location.current.input.clientY));
      },
    });
  }, [editable]);

  const move = (lane: number, block: number) => onSelect({ lane: Math.max(0, Math.min(lanes.length - 1, lane)), block: Math.max(0, Math.min(year.blocks.length - 1, block)) });
  const onKeyDown = (e: KeyboardEvent) => {
    if (e.target !== scroller.current) return;
    const at = selected ?? { lane: 0, block: 0 };
    const page = Math.max(1, Math.floor((scroller.current!.clientHeight - headHeight) / 34) - 1);
    const end = e.ctrlKey || e.metaKey;
    const steps: Record<string, [number, number]> = {
      ArrowUp: [end ? 0 : at.lane - 1, at.block],
      ArrowDown: [end ? lanes.length : at.lane + 1, at.block],
      ArrowLeft: [at.lane, end ? 0 : at.block - 1],
      ArrowRight: [at.lane, end ? year.blocks.length : at.block + 1],
      Home: [end ? 0 : at.lane, 0],
      End: [end ? lanes.length : at.lane, year.blocks.length],
      PageUp: [at.lane - page, at.block],
      PageDown: [at.lane + page, at.block],
    };
    const step = steps[e.key];
    if (step && !e.altKey) {
      e.preventDefault();
      if (!selected) return onSelect(at);
      return move(...step);
    }
    if (selected && e.key === "Enter" && !onKey) {
      e.preventDefault();
      return onOpen(selected);
    }
    if (selected) onKey?.(e, selected);
  };
  const placeOf = (e: MouseEvent): Place | null => {
    const cell = (e.target as Element).closest<HTMLElement>("[data-lane]");
    return cell ? { lane: Number(cell.dataset["lane"]), block: Number(cell.dataset["block"]) } : null;
  };
  const onClick = (e: MouseEvent) => {
    const place = placeOf(e);
    if (!place) return;
    onSelect(place);
    onOpen(place);
    scroller.current?.focus({ preventScroll: true });
  };

  return (
    <div
      ref={scroller}
      className={`grid-scroll ${narrow ? "narrow-cells" : ""} ${editable ? "editable" : ""} ${lit ? `lit-${litAs}` : ""}`}
      role="grid"
      tabIndex={0}
      aria-label={label}
      aria-rowcount={lanes.length + 1}
      aria-colcount={year.blocks.length + 1}
      aria-activedescendant={selected ? `${id}-${selected.lane}-${selected.block}` : undefined}
      onKeyDown={onKeyDown}
      onFocus={(e) => {
        if (e.target === scroller.current && !selected && lanes.length && matchMedia("(min-width: 721px)").matches && scroller.current?.matches(":focus-visible")) onSelect({ lane: 0, block: 0 });
      }}
      onClick={onClick}
    >
      <div className="grid" role="presentation" style={{ height: rows.getTotalSize(), width: columns.getTotalSize() }}>
        <div className="heads" role="row" aria-rowindex={1} style={{ height: headHeight }}>
          <div className="corner" role="columnheader" aria-colindex={1} style={{ width: nameWidth }}>
            {corner}
          </div>
          {shownColumns.map((c) => (
            <ColumnHead key={c.key} head={heads[c.index]!} title={year.blocks[c.index]!.title} index={c.index} left={c.start} width={width} now={year.blocks[c.index]!.startsOn <= today && today <= year.blocks[c.index]!.endsOn} />
          ))}
        </div>
        {rows.getVirtualItems().map((r) => (
          <Row
            key={lanes[r.index]!.id}
            id={id}
            lane={lanes[r.index]!}
            index={r.index}
            top={r.start}
            height={r.size}
            columns={span}
            from={shownColumns[0] ? shownColumns[0].start - first * width : nameWidth}
            width={width}
            nameWidth={nameWidth}
            heads={heads}
            selected={selected?.lane === r.index ? selected.block : -1}
            lit={lit}
            broken={broken}
            target={target?.lane === r.index ? target.block : -1}
            editable={editable}
            blockIDs={year.blocks}
          />
        ))}
      </div>
    </div>
  );
}

function ColumnHead({ head, title, index, left, width, now }: { head: Head; title: string; index: number; left: number; width: number; now: boolean }) {
  return (
    <div className={`head-cell ${head.first ? "first-of" : ""} ${now ? "now" : ""}`} role="columnheader" aria-colindex={index + 2} aria-label={now ? `${title}, now` : title} style={{ left, width }}>
      <span className="over">{head.over}</span>
      <span>{head.text}</span>
    </div>
  );
}

interface RowProps {
  id: string;
  lane: Lane;
  index: number;
  top: number;
  height: number;
  columns: number[];
  from: number;
  width: number;
  nameWidth: number;
  heads: Head[];
  selected: number;
  lit?: Set<string> | undefined;
  broken?: Set<string> | undefined;
  target: number;
  editable: boolean;
  blockIDs: { id: string }[];
}

const Row = memo(function Row({ id, lane, index, top, height, columns, from, width, nameWidth, heads, selected, lit, broken, target, editable, blockIDs }: RowProps) {
  return (
    <div className={`row ${selected >= 0 ? "marked" : ""}`} role="row" aria-rowindex={index + 2} style={{ top, height }}>
      <div className="row-head" role="rowheader" aria-colindex={1} style={{ width: nameWidth }}>
        <span className="name">{lane.name}</span>
        {lane.under && nameWidth > 200 && <span className="under">{lane.under}</span>}
      </div>
      {columns.map((c) => {
        const cell = lane.cells[c]!;
        const name = lit || broken ? `${cell.cell?.person.id ?? lane.id} ${blockIDs[c]!.id}` : "";
        const isLit = lit?.has(name);
        return (
          <GridCell
            key={c}
            draggableFrom={editable && cell.cell?.state === "work" ? index : -1}
            block={c}
            id={`${id}-${index}-${c}`}
            role="gridcell"
            aria-colindex={c + 2}
            aria-selected={selected === c}
            data-lane={index}
            data-block={c}
            className={`cell join-${cell.cell?.join ?? "alone"} ${heads[c]?.first ? "column-line" : ""} ${selected === c ? "selected" : ""} ${target === c ? "target" : ""} ${broken?.has(name) ? "broken" : ""} ${lit ? (isLit ? "lit" : "dim") : ""}`}
            style={{ left: from + c * width, width }}
          >
            <span className="unseen">{cell.says}</span>
            {cell.cell ? <Inside lane={cell} width={width} /> : lane.tally ? <Tally lane={cell} most={lane.tally} /> : <Guests lane={cell} narrow={width < 56} />}
          </GridCell>
        );
      })}
    </div>
  );
});

/** A cell that can be dragged when draggableFrom names its row. */
function GridCell({ draggableFrom, block, ...rest }: { draggableFrom: number; block: number } & React.HTMLAttributes<HTMLDivElement> & { "data-lane": number; "data-block": number }) {
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (draggableFrom < 0) return;
    return draggable({ element: element.current!, getInitialData: () => ({ lane: draggableFrom, block }) });
  }, [draggableFrom, block]);
  return <div ref={element} {...rest} />;
}

function Inside({ lane, width }: { lane: LaneCell; width: number }) {
  const cell = lane.cell!;
  if (cell.state === "outside") return null;
  if (cell.state !== "work") {
    const words = { gap: width < 56 ? "?" : "To fill", leave: width < 56 ? "" : "Leave", elsewhere: "" } as const;
    const shows = cell.join === "alone" || cell.join === "start";
    return <div className={`bar ${cell.state}`} aria-hidden>{shows && <span className="word">{words[cell.state]}</span>}</div>;
  }
  const shows = cell.join === "alone" || cell.join === "start";
  if (cell.parts.length > 1) {
    return (
      <div className="halves" aria-hidden>
        {cell.parts.map((p) => (
          <Bar key={p.id} part={p} text={shows ? p.rotation.look.letters : ""} />
        ))}
      </div>
    );
  }
  const part = cell.parts[0]!;
  return <Bar part={part} text={shows ? fitting(part.rotation.look, width * cell.run - (part.option ? 16 : 0)) : ""} />;
}

export function Bar({ part, text }: { part: Part; text: string }) {
  const { look } = part.rotation;
  return (
    <div aria-hidden className={`bar look p${look.pattern} ${part.option ? "offsite" : ""}`} style={{ "--h": look.hue } as React.CSSProperties}>
      {text && <span className="word">{text}</span>}
      {text && part.option && <MoveUpRight className="icon" aria-hidden />}
      {part.pinned && <Pin className="pin" aria-hidden />}
    </div>
  );
}

/** How many there are, the darker the more; who they are stands beside the grid when the cell is selected. */
function Tally({ lane, most }: { lane: LaneCell; most: number }) {
  const { load, guests } = lane;
  const over = load && ((load.most !== null && load.have > load.most) || load.have < load.least);
  if (guests.length === 0 && !over) return null;
  return (
    <div className={`tally num ${over ? "over" : ""}`} style={{ "--share": `${Math.round((guests.length / most) * 100)}%` } as React.CSSProperties} aria-hidden>
      {guests.length}
    </div>
  );
}

function Guests({ lane, narrow }: { lane: LaneCell; narrow: boolean }) {
  const { load } = lane;
  const over = load && ((load.most !== null && load.have > load.most) || load.have < load.least);
  return (
    <>
      <div className="stack" aria-hidden>
        {lane.guests.map((g) => (
          <span key={g.part.id} className={`chip look p${g.part.rotation.look.pattern}`} style={{ "--h": g.part.rotation.look.hue } as React.CSSProperties}>
            {narrow ? initials(g.cell.person.name) : g.short}
            {!narrow && g.part.option && <MoveUpRight className="icon" aria-hidden />}
          </span>
        ))}
      </div>
      {lane.closed ? (
        <div className="load" aria-hidden>{narrow ? "–" : "away"}</div>
      ) : (
        load && (load.have > 0 || load.least > 0) && (
          <div className={`load num ${over ? "over" : ""}`} aria-hidden>
            {load.have}
            {load.most !== null ? `/${load.most}` : load.least > 0 ? ` of ${load.least}` : ""}
          </div>
        )
      )}
    </>
  );
}
