import { startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { flushSync } from "react-dom";

/** Which rows and columns are drawn: those in sight and a few beyond the edges. The last ones count. */
export interface Sight {
  firstRow: number;
  lastRow: number;
  firstColumn: number;
  lastColumn: number;
  jumps: number; // so far: rows are made anew after each, which is quicker than to exchange all of their cells
}

/** How a grid is laid out, in pixels. */
export interface Layout {
  tops: number[]; // of each row, and one more: where the last one ends
  columns: number;
  width: number; // of a column
  nameWidth: number;
  headHeight: number;
}

type Seen = Omit<Sight, "jumps">;

const beyond = 2; // rows and columns beyond each edge
const nothing: Sight = { firstRow: 0, lastRow: -1, firstColumn: 0, lastColumn: -1, jumps: 0 };

/**
 * What of a grid is in sight. Rows and columns are looked up together and once for each scroll, so that a jump from
 * one corner to the other draws each cell once (two independent virtual lists drew them twice); what lies beyond the
 * edges is drawn after the frame in which the jump is seen.
 */
export function useSight(scroller: RefObject<HTMLDivElement | null>, layout: Layout): { sight: Sight; reveal: (row: number, column: number) => void } {
  const [sight, setSight] = useState(nothing);
  const bare = useRef(false); // just what is in sight is drawn, after a jump
  const look = useCallback(() => {
    const e = scroller.current;
    if (e) setSight((now) => next(now, inSight(e, layout), layout));
  }, [scroller, layout]);

  useLayoutEffect(look, [look]);
  useEffect(() => {
    if (!bare.current) return;
    bare.current = false;
    startTransition(() => setSight((now) => wider(now, layout)));
  }, [sight, layout]);
  useEffect(() => {
    const e = scroller.current!;
    const scrolled = () => flushSync(look); // before the frame is painted: no gray edges
    e.addEventListener("scroll", scrolled, { passive: true });
    const resized = new ResizeObserver(look);
    resized.observe(e);
    return () => {
      e.removeEventListener("scroll", scrolled);
      resized.disconnect();
    };
  }, [scroller, look]);

  const reveal = (row: number, column: number) => {
    const e = scroller.current;
    if (!e) return;
    const { tops, width, nameWidth, headHeight } = layout;
    e.scrollTop = nearest(e.scrollTop, tops[row]! - headHeight, tops[row + 1]! - e.clientHeight);
    e.scrollLeft = nearest(e.scrollLeft, column * width, nameWidth + (column + 1) * width - e.clientWidth);
    const seen = inSight(e, layout);
    if (covers(sight, seen)) return;
    bare.current = true;
    setSight({ ...seen, jumps: sight.jumps + 1 });
  };
  return { sight, reveal };
}

/** The scroll position nearest to now at which something is whole in sight: from least to most. */
const nearest = (now: number, most: number, least: number): number => (now > most ? most : now < least ? Math.min(least, most) : now);

function inSight(e: HTMLElement, { tops, columns, width, nameWidth, headHeight }: Layout): Seen {
  const rows = tops.length - 1;
  return {
    firstRow: rowAt(tops, e.scrollTop + headHeight),
    lastRow: Math.min(rows - 1, rowAt(tops, e.scrollTop + Math.max(headHeight, e.clientHeight) - 1)),
    firstColumn: Math.max(0, Math.floor(e.scrollLeft / width)),
    lastColumn: Math.min(columns - 1, Math.floor((e.scrollLeft + Math.max(0, e.clientWidth - nameWidth - 1)) / width)),
  };
}

/** The row that a height lies in, by halving. */
export function rowAt(tops: number[], y: number): number {
  let low = 0;
  let high = Math.max(0, tops.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tops[middle]! <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

const covers = (a: Seen, b: Seen): boolean => a.firstRow <= b.firstRow && a.lastRow >= b.lastRow && a.firstColumn <= b.firstColumn && a.lastColumn >= b.lastColumn;

const wider = <S extends Seen>(s: S, { tops, columns }: Layout): S => ({
  ...s,
  firstRow: Math.max(0, s.firstRow - beyond),
  lastRow: Math.min(tops.length - 2, s.lastRow + beyond),
  firstColumn: Math.max(0, s.firstColumn - beyond),
  lastColumn: Math.min(columns - 1, s.lastColumn + beyond),
});

/** What is drawn stays as it is until something comes into sight that is not drawn, or much has left. */
function next(now: Sight, seen: Seen, layout: Layout): Sight {
  const wanted = wider(seen, layout);
  const much = now.lastRow - now.firstRow > wanted.lastRow - wanted.firstRow + beyond || now.lastColumn - now.firstColumn > wanted.lastColumn - wanted.firstColumn + beyond;
  return covers(now, seen) && !much && now.lastRow < layout.tops.length - 1 && now.lastColumn < layout.columns ? now : { ...wanted, jumps: now.jumps };
}
