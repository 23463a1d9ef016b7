import { memo } from "react";
import type { Grid, Year } from "./model";

/** What the colors, patterns and letters of this grid mean; only what it holds. */
export const Legend = memo(function Legend({ year, grid }: { year: Year; grid: Grid }) {
  const used = new Set<string>();
  const states = new Set<string>();
  let offsite = false;
  for (const line of grid.cells)
    for (const cell of line) {
      states.add(cell.state);
      for (const p of cell.parts) {
        used.add(p.rotation.id);
        if (p.option) offsite = true;
      }
    }
  return (
    <ul className="legend" aria-label="What the colors and letters mean">
      {[...year.rotations.values()]
        .filter((r) => used.has(r.id))
        .map((r) => (
          <li key={r.id}>
            <span className={`swatch ${r.look.face}`}>
              {r.look.letters}
            </span>
            {r.title}
          </li>
        ))}
      {offsite && (
        <li>
          <span className="swatch blank offsite">↗</span>Off-site
        </li>
      )}
      {states.has("leave") && (
        <li>
          <span className="swatch blank" />
          Leave
        </li>
      )}
      {states.has("elsewhere") && (
        <li>
          <span className="swatch elsewhere" />
          At another program
        </li>
      )}
      {states.has("gap") && (
        <li>
          <span className="swatch gap" />
          To fill
        </li>
      )}
    </ul>
  );
});
