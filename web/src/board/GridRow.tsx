import { MoveUpRight, Pin } from "lucide-react";
import { memo, type CSSProperties, type ReactNode } from "react";
import { fitting } from "./labels";
import { initials, type Lane, type LaneCell } from "./lanes";
import type { Cell, Part } from "./model";

export interface RowProps {
  id: string; // of the grid
  lane: Lane;
  index: number;
  top: number;
  firstColumn: number;
  lastColumn: number;
  width: number;
  nameWidth: number;
  selected: number; // the selected block, or -1
  target: number;
  lit?: Set<string> | undefined;
  broken?: Set<string> | undefined;
  editable: boolean;
  blocks: { id: string }[];
}

/**
 * One row. Hundreds of cells come into sight at once, so a cell is as little as it can be: an element with its name
 * and, where something is planned, a bar in it; no components, and no styles of its own where a class will do. What a
 * bar shows is an abbreviation for the eye (data-word, written by the style); what it says is the cell's name.
 */
export const GridRow = memo(function GridRow(p: RowProps) {
  const { lane, index, width, selected } = p;
  const cells: ReactNode[] = [];
  for (let c = p.firstColumn; c <= p.lastColumn; c++) cells.push(drawn(p, c, c === p.firstColumn ? { marginLeft: c * width } : undefined));
  // The place that has the focus is there even when it was scrolled out of sight.
  if (selected >= 0 && (selected < p.firstColumn || selected > p.lastColumn)) cells.push(drawn(p, selected, { position: "absolute", left: p.nameWidth + selected * width }));
  return (
    <div className={selected >= 0 ? "row marked" : "row"} role="row" aria-rowindex={index + 2} style={{ top: p.top, height: lane.height }}>
      <div className="row-head" role="rowheader" aria-colindex={1}>
        <span className="name">{lane.name}</span>
        {lane.under && p.nameWidth > 200 && <span className="under">{lane.under}</span>}
      </div>
      {cells}
    </div>
  );
});

function drawn(p: RowProps, c: number, style: CSSProperties | undefined): ReactNode {
  const { lane, selected } = p;
  const cell = lane.cells[c]!;
  let className = "cell";
  if (cell.cell && cell.cell.join !== "alone") className += ` join-${cell.cell.join}`;
  if (selected === c) className += " selected";
  if (p.target === c) className += " target";
  if (p.lit || p.broken) {
    const name = `${cell.cell?.person.id ?? lane.id} ${p.blocks[c]!.id}`;
    if (p.broken?.has(name)) className += " broken";
    if (p.lit) className += p.lit.has(name) ? " lit" : " dim";
  }
  return (
    <div
      key={c}
      id={selected === c ? `${p.id}-${p.index}-${c}` : undefined}
      role="gridcell"
      aria-colindex={c + 2}
      aria-label={cell.cell && cell.says}
      aria-selected={selected === c || undefined}
      data-lane={p.index}
      data-block={c}
      data-drag={p.editable && cell.cell?.state === "work" ? "" : undefined}
      className={className}
      style={style}
    >
      {!cell.cell && <span className="unseen">{cell.says}</span>}
      {cell.cell ? inside(cell.cell, p.width) : lane.tally ? tally(cell, lane.tally) : guests(cell, p.width < 56)}
    </div>
  );
}

const words = { gap: "To fill", leave: "Leave", elsewhere: "" };
const letters = { gap: "?", leave: "", elsewhere: "" };

function inside(cell: Cell, width: number): ReactNode {
  if (cell.state === "outside" || cell.state === "private") return null;
  const shows = cell.join === "alone" || cell.join === "start";
  if (cell.state !== "work") {
    return <div className={`bar ${cell.state}`} data-word={shows ? (width < 56 ? letters : words)[cell.state] : undefined} aria-hidden />;
  }
  if (cell.parts.length > 1) {
    return (
      <div className="halves" aria-hidden>
        {cell.parts.map((p) => bar(p, shows ? p.rotation.look.letters : "", p.id))}
      </div>
    );
  }
  const part = cell.parts[0]!;
  return bar(part, shows ? fitting(part.rotation.look, width * cell.run - (part.option ? 16 : 0)) : "");
}

function bar(part: Part, text: string, key?: string): ReactNode {
  const { look } = part.rotation;
  return (
    <div key={key} aria-hidden className={`bar ${look.face}${part.option ? " offsite" : ""}`} data-word={text || undefined}>
      {text && part.option && <MoveUpRight className="icon" aria-hidden />}
      {part.pinned && <Pin className="pin" aria-hidden />}
    </div>
  );
}

/** How many there are, the darker the more; who they are stands beside the grid when the cell is selected. */
function tally(cell: LaneCell, most: number): ReactNode {
  const over = outOfBounds(cell);
  if (cell.guests.length === 0 && !over) return null;
  return (
    <div className={`tally num ${over ? "over" : ""}`} style={{ "--share": `${Math.round((cell.guests.length / most) * 100)}%` } as CSSProperties} aria-hidden>
      {cell.guests.length}
    </div>
  );
}

function guests(cell: LaneCell, narrow: boolean): ReactNode {
  const { load } = cell;
  return (
    <>
      <div className="stack" aria-hidden>
        {cell.guests.map((g) => (
          <span key={g.part.id} className={`chip ${g.part.rotation.look.face}`}>
            {narrow ? initials(g.cell.person.name) : g.short}
            {!narrow && g.part.option && <MoveUpRight className="icon" aria-hidden />}
          </span>
        ))}
      </div>
      {cell.closed ? (
        <div className="load" aria-hidden>{narrow ? "–" : "away"}</div>
      ) : (
        load && (load.have > 0 || load.least > 0) && (
          <div className={`load num ${outOfBounds(cell) ? "over" : ""}`} aria-hidden>
            {load.have}
            {load.most !== null ? `/${load.most}` : load.least > 0 ? ` of ${load.least}` : ""}
          </div>
        )
      )}
    </>
  );
}

const outOfBounds = ({ load }: LaneCell): boolean => !!load && ((load.most !== null && load.have > load.most) || load.have < load.least);
