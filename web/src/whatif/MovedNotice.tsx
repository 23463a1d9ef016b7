import { ArrowRight } from "lucide-react";
import type { ReactNode } from "react";
import type { MovedFragment } from "../api/generated/graphql";
import type { Year } from "../board/model";
import { sentence } from "../api/trouble";
import { count } from "../ui/words";
import { nameOf } from "./changes";

/** What something rests on has moved: what moved, and the way on. */
export function MovedNotice({ moved, year, children }: { moved: MovedFragment; year: Year; children?: ReactNode }) {
  const cell = (c: MovedFragment["cells"][number]["before"]): string => (c ? nameOf(c, year) + (c.mentorID ? `, ${year.mentors.get(c.mentorID)?.name ?? "a mentor"}` : "") : "nothing");
  return (
    <section className="moved" role="status" aria-label="The base has moved">
      <p>
        <strong>{sentence(moved.sentence)}</strong>
      </p>
      {moved.cells.length > 0 ? (
        <details open={moved.cells.length <= 4}>
          <summary>{count(moved.cells.length, "cell")} moved</summary>
          <ul className="plain-list moves-list">
            {moved.cells.map((c) => (
              <li key={`${c.enrollmentID} ${c.block?.id}`}>
                <strong>{c.fellow?.name ?? "Another fellow"}</strong> <span className="quiet">{c.block?.title}</span> <span className="was">{cell(c.before)}</span> <ArrowRight className="icon quiet inline" aria-label="is now" /> {cell(c.after)}
              </li>
            ))}
          </ul>
        </details>
      ) : (
        <p className="quiet">No cell is another one than before; the figures may be.</p>
      )}
      {children && <div className="answer-actions">{children}</div>}
    </section>
  );
}
