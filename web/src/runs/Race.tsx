import { useLayoutEffect, useRef, useState } from "react";
import { number } from "../ui/words";
import { duration } from "../ui/dates";

export interface Point {
  ms: number;
  best: number | null;
  bound: number | null;
}

const h = 240;
const left = 8;
const right = 88;
const top = 12;
const bottom = 24;

/** Best and bound approaching each other over time. The words beside it say the same to those who do not see it. */
export function Race({ points, limitMs, running }: { points: Point[]; limitMs: number; running: boolean }) {
  const box = useRef<SVGSVGElement>(null);
  const [w, setWidth] = useState(760);
  useLayoutEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.max(300, entry!.contentRect.width)));
    watch.observe(box.current!);
    return () => watch.disconnect();
  }, []);
  const values = points.flatMap((p) => [p.best, p.bound]).filter((v): v is number => v !== null);
  const last = points.at(-1);
  if (!last || values.length === 0) {
    return (
      <svg ref={box} className="race" viewBox={`0 0 ${w} ${h}`} aria-hidden>
        <line className="axis" x1={left} x2={w - right} y1={h - bottom} y2={h - bottom} />
        <text x={left} y={h - bottom - 12}>
          {running ? "The first year that keeps every rule has not been found yet." : "No schedule was found."}
        </text>
      </svg>
    );
  }
  let low = Math.min(...values);
  let high = Math.max(...values);
  const pad = Math.max((high - low) * 0.12, Math.abs(high) * 0.002, 0.5);
  low -= pad;
  high += pad;
  const end = Math.max(running ? Math.min(limitMs, last.ms * 1.25) : last.ms, 50);
  const x = (ms: number) => left + (Math.min(ms, end) / end) * (w - left - right);
  const y = (v: number) => top + (1 - (v - low) / (high - low)) * (h - top - bottom);
  const steps = (key: "best" | "bound") => {
    let d = "";
    let before: number | null = null;
    for (const p of points) {
      const v = p[key];
      if (v === null) continue;
      d += before === null ? `M${x(p.ms)},${y(v)}` : `H${x(p.ms)}V${y(v)}`;
      before = v;
    }
    return before === null ? "" : `${d}H${x(end)}`;
  };
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((t) => t * end);
  const apart = last.best !== null && last.bound !== null ? Math.abs(y(last.best) - y(last.bound)) : 99;
  return (
    <svg ref={box} className="race" viewBox={`0 0 ${w} ${h}`} aria-hidden>
      {ticks.map((t, i) => (
        <g key={i}>
          <line className="axis" x1={x(t)} x2={x(t)} y1={top} y2={h - bottom} />
          <text x={x(t)} y={h - 8} textAnchor={i === 0 ? "start" : "middle"}>
            {duration(t)}
          </text>
        </g>
      ))}
      <path className="bound" d={steps("bound")} />
      <path className="best" d={steps("best")} />
      {last.bound !== null && (
        <text x={w - right + 10} y={y(last.bound) + (apart < 16 ? -4 : 4)}>
          bound {number(last.bound)}
        </text>
      )}
      {last.best !== null && (
        <text x={w - right + 10} y={y(last.best) + (apart < 16 ? 12 : 4)}>
          best {number(last.best)}
        </text>
      )}
    </svg>
  );
}
