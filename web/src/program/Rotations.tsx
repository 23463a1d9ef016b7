import { nodes } from "../api/client";
import type { Year } from "../board/model";
import { list, plain } from "../ui/words";
import type { Book } from "./ProgramPage";

export function Rotations({ book, year }: { book: Book; year: Year | undefined }) {
  return (
    <ul className="entries">
      {nodes(book.rotations).map((r) => {
        const look = year?.rotations.get(r.id)?.look;
        const coverage = year?.coverages.find((c) => c.rotationID === r.id && !c.blockID);
        const facts = [
          r.sessionMin === r.sessionMax ? `${r.sessionMin} ${r.sessionMin === 1 ? "block" : "blocks"} at a time` : `${r.sessionMin} to ${r.sessionMax} blocks at a time`,
          r.maxSessions ? `at most ${r.maxSessions} ${r.maxSessions === 1 ? "session" : "sessions"} a year` : "",
          r.needsMentor ? "with a mentor" : "",
          r.callEligible ? "call may occur" : "",
          coverage ? (coverage.maximum != null ? `${coverage.minimum} to ${coverage.maximum} fellows at once` : `at least ${coverage.minimum} at once`) : "",
          ...nodes(r.prerequisites).map((p) => `after ${p.blocks} ${p.blocks === 1 ? "block" : "blocks"} of ${p.required?.title ?? "another"}`),
        ].filter(Boolean);
        return (
          <li key={r.id} className="entry">
            <div className="entry-head">
              {look && (
                <span className={`swatch look p${look.pattern}`} style={{ "--h": look.hue } as React.CSSProperties} aria-hidden>
                  {look.letters}
                </span>
              )}
              <h2>{r.title}</h2>
              <span className="tag">{plain(r.kind)}</span>
            </div>
            {r.about && <p>{r.about}</p>}
            <p className="quiet">
              {[r.site?.title, ...facts].filter(Boolean).join(" · ")}
            </p>
            {nodes(r.topics).length > 0 && <p className="topics">Topics: {list(nodes(r.topics).map((t) => t.title))}</p>}
          </li>
        );
      })}
    </ul>
  );
}
