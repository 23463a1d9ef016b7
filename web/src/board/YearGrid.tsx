import { memo, useId, useLayoutEffect, useMemo, useRef, useState, type CSSProperties, type KeyboardEvent, type MouseEvent } from "react";
import { columnWidth, headsOf, type Head } from "./columns";
import { placeOf, useDragging, type Place } from "./dragging";
import { GridRow } from "./GridRow";
import type { Lane } from "./lanes";
import type { Year } from "./model";
import { useSight, type Layout } from "./sight";

export type { Place };

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

  const tops = useMemo(() => {
    const all = [headHeight];
    for (const l of lanes) all.push(all.at(-1)! + l.height);
    return all;
  }, [lanes]);
  const layout = useMemo((): Layout => ({ tops, columns: year.blocks.length, width, nameWidth, headHeight }), [tops, year.blocks.length, width, nameWidth]);
  const { sight, reveal } = useSight(scroller, layout);
  useLayoutEffect(() => {
    if (selected) reveal(selected.lane, selected.block);
  }, [selected?.lane, selected?.block]);
  useDragging(scroller, { onDrag, onDrop });
  const lastColumn = Math.min(sight.lastColumn, year.blocks.length - 1); // fewer than were in sight a moment ago, when the grid has turned
  const columns = range(sight.firstColumn, lastColumn, selected?.block);
  const rows = range(sight.firstRow, Math.min(sight.lastRow, lanes.length - 1), selected?.lane);
  const editable = !!onDrag;

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
  const onClick = (e: MouseEvent) => {
    const place = placeOf(e.target as Element);
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
      <div className="grid" role="presentation" style={{ height: tops.at(-1)!, width: nameWidth + width * year.blocks.length + 6, "--column": `${width}px`, "--names": `${nameWidth}px` } as CSSProperties}>
        <div className="heads" role="row" aria-rowindex={1} style={{ height: headHeight }}>
          <div className="corner" role="columnheader" aria-colindex={1}>
            {corner}
          </div>
          {columns.map((c) => (
            <ColumnHead key={c} head={heads[c]!} title={year.blocks[c]!.title} index={c} left={nameWidth + c * width} now={year.blocks[c]!.startsOn <= today && today <= year.blocks[c]!.endsOn} />
          ))}
        </div>
        {rows.map((r) => (
          <GridRow
            key={`${lanes[r]!.id} ${sight.jumps}`}
            id={id}
            lane={lanes[r]!}
            index={r}
            top={tops[r]!}
            firstColumn={sight.firstColumn}
            lastColumn={lastColumn}
            width={width}
            nameWidth={nameWidth}
            selected={selected?.lane === r ? selected.block : -1}
            target={target?.lane === r ? target.block : -1}
            lit={lit}
            broken={broken?.size ? broken : undefined}
            editable={editable}
            blocks={year.blocks}
          />
        ))}
        {columns.map((c) => heads[c]!.first && c > 0 && <div key={c} className="month-line" role="presentation" style={{ left: nameWidth + c * width - 1 }} />)}
      </div>
    </div>
  );
}

/** Whole numbers from first to last, and one more that has to be there. */
function range(first: number, last: number, also?: number): number[] {
  const all: number[] = [];
  for (let i = first; i <= last; i++) all.push(i);
  if (also !== undefined && also < first) all.unshift(also);
  if (also !== undefined && also > last) all.push(also);
  return all;
}

const ColumnHead = memo(function ColumnHead({ head, title, index, left, now }: { head: Head; title: string; index: number; left: number; now: boolean }) {
  return (
    <div className={`head-cell ${head.first ? "first-of" : ""} ${now ? "now" : ""}`} role="columnheader" aria-colindex={index + 2} aria-label={now ? `${title}, now` : title} style={{ left }}>
      <span className="over">{head.over}</span>
      <span>{head.text}</span>
    </div>
  );
});
