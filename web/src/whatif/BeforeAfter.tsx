import { ArrowRight } from "lucide-react";
import { useMemo } from "react";
import type { WhatIfFragment } from "../api/generated/graphql";
import { sentence } from "../api/trouble";
import { headsOf } from "../board/columns";
import type { Grid, Person, Year } from "../board/model";
import { TableScroll } from "../ui/TableScroll";
import { count } from "../ui/words";
import { Swatch } from "./Swatch";

type Move = WhatIfFragment["moves"][number];
type Planned = Move["before"];

export const cellInWords = (c: Planned): string => (c ? (c.offsiteOption?.name ?? c.rotation?.name ?? "something") + (c.mentor ? `, ${c.mentor.name}` : "") : "nothing");

/** The rows that change, before and after beside each other, with the changed cells marked. */
export function BeforeAfter({ answer, year, grid, first }: { answer: WhatIfFragment; year: Year; grid: Grid | undefined; first?: Person | undefined }) {
  const rows = useMemo(() => rowsOf(answer.moves, first?.id), [answer.moves, first]);
  const heads = useMemo(() => headsOf(year.blocks), [year]);
  if (answer.moves.length === 0) return null;
  return (
    <section className="block">
      <h2>Before and after</h2>
      <TableScroll label="Before and after">
        <table className={`before-after ${year.blocks.length > 20 ? "many" : ""}`}>
          <caption className="unseen">The rows that change: for each fellow what is planned now and what would be.</caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="unseen">Fellow</span>
              </th>
              {year.blocks.map((b, i) => (
                <th key={b.id} scope="col" title={b.title} className={heads[i]!.first ? "first" : ""}>
                  <span aria-hidden>{heads[i]!.text}</span>
                  <span className="unseen">{b.title}</span>
                </th>
              ))}
            </tr>
          </thead>
          {rows.map(({ id, name, moves }) => (
            <tbody key={id}>
              {(["before", "after"] as const).map((side) => (
                <tr key={side} className={side}>
                  <th scope="row">
                    <span className={side === "after" ? "unseen" : ""}>{name}</span>
                    <span className="side-word">{side === "before" ? "now" : "then"}</span>
                  </th>
                  {year.blocks.map((b, i) => (
                    <td key={b.id}>
                      <Mini year={year} move={moves.get(b.id)} side={side} stays={grid?.cells[year.people.findIndex((p) => p.id === id)]?.[i]?.parts[0]} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </TableScroll>
      <details className="all-moves" open={answer.moves.length <= 6}>
        <summary>{count(answer.moves.length, "cell")}, one by one</summary>
        <ul className="plain-list moves-list">
          {answer.moves.map((m) => (
            <li key={`${m.enrollmentID} ${m.block.id}`}>
              <p>
                <strong>{m.fellow.name}</strong> <span className="quiet">{m.block.name}</span> {m.asked && <span className="tag accent">asked for</span>}
              </p>
              <p>
                <span className="was">{cellInWords(m.before)}</span> <ArrowRight className="icon quiet inline" aria-label="becomes" /> {cellInWords(m.after)}
              </p>
              {!m.asked && <p className="quiet">{sentence(m.because)}</p>}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** Who moves, with what: the fellow in question first, then who has most cells. */
function rowsOf(moves: readonly Move[], first?: string): { id: string; name: string; moves: Map<string, Move> }[] {
  const rows = new Map<string, { id: string; name: string; moves: Map<string, Move> }>();
  for (const m of moves) {
    if (!rows.has(m.enrollmentID)) rows.set(m.enrollmentID, { id: m.enrollmentID, name: m.fellow.name, moves: new Map() });
    rows.get(m.enrollmentID)!.moves.set(m.block.id, m);
  }
  return [...rows.values()].sort((a, b) => Number(b.id === first) - Number(a.id === first) || b.moves.size - a.moves.size || a.name.localeCompare(b.name));
}

function Mini({ year, move, side, stays }: { year: Year; move: Move | undefined; side: "before" | "after"; stays: { rotation: { id: string }; option?: { id: string } | undefined } | undefined }) {
  if (!move) {
    const rotation = year.rotations.get(stays?.rotation.id ?? "");
    return (
      <span className={`mini stays ${rotation?.look.face ?? ""}`}>
        <span aria-hidden>{rotation?.look.letters ?? ""}</span>
        <span className="unseen">{side === "after" ? "the same" : (rotation?.title ?? "nothing")}</span>
      </span>
    );
  }
  const cell = move[side];
  const rotation = year.rotations.get(cell?.rotation?.id ?? "");
  return (
    <span className={`mini ${side === "after" ? "changed" : "leaves"} ${move.asked ? "asked" : ""}`} title={`${move.block.name}: ${cellInWords(cell)}`}>
      {rotation ? <Swatch rotation={rotation} away={!!cell?.offsiteOption} /> : <span className="swatch blank" aria-hidden />}
      <span className="unseen">{cellInWords(cell)}</span>
    </span>
  );
}
