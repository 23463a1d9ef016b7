import { useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { day, instant } from "../ui/dates";
import { plain } from "../ui/words";
import { headsOf } from "./columns";
import { Legend } from "./Legend";
import type { Grid, Head, Year } from "./model";

/** The whole year as one table on paper; it exists only while the page is printed. */
export function PrintYear({ year, grid, schedule }: { year: Year; grid: Grid; schedule: Head }) {
  const [printing, setPrinting] = useState(() => matchMedia("print").matches);
  useEffect(() => {
    const on = () => flushSync(() => setPrinting(true));
    const off = () => setPrinting(false);
    const media = matchMedia("print");
    const change = () => (media.matches ? on() : off());
    addEventListener("beforeprint", on);
    addEventListener("afterprint", off);
    media.addEventListener("change", change);
    return () => {
      removeEventListener("beforeprint", on);
      removeEventListener("afterprint", off);
      media.removeEventListener("change", change);
    };
  }, []);
  if (!printing) return null;
  const heads = headsOf(year.blocks);
  const letters = year.blocks.length > 16;
  return (
    <div className="print-only">
      <p className="print-head">
        <strong>{year.programTitle}</strong> {year.institution}. {year.title}: {schedule.title}, version {schedule.number}, {plain(schedule.state).toLowerCase()}
        {schedule.publishedAt ? ` ${day(schedule.publishedAt.slice(0, 10))}` : ""}. Printed {instant(new Date().toISOString())}.
      </p>
      <table className={letters ? "print-year small" : "print-year"}>
        <thead>
          <tr>
            <th />
            {heads.map((h, i) => (
              <th key={i} className={h.first ? "first-of" : ""}>
                {h.over} {h.text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.cells.map((line, r) => (
            <tr key={year.people[r]!.id}>
              <th>{year.people[r]!.name}</th>
              {line.map((cell) => {
                const p = cell.parts[0];
                return (
                  <td key={cell.block}>
                    {p ? (
                      <span className={`print-bar ${p.rotation.look.face} ${p.option ? "offsite" : ""}`}>
                        {cell.parts.map((q) => (letters || cell.parts.length > 1 ? q.rotation.look.letters : q.rotation.look.label)).join("/")}
                        {p.option && " ↗"}
                      </span>
                    ) : (
                      { leave: "leave", gap: "?", elsewhere: "·", outside: "", private: "", work: "" }[cell.state]
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <Legend year={year} grid={grid} />
    </div>
  );
}
