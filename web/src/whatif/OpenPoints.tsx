import { CalendarClock, FileSignature, PenLine, Stamp, Target } from "lucide-react";
import type { OpenPointFragment } from "../api/generated/graphql";
import { sentence } from "../api/trouble";
import { day } from "../ui/dates";

const icons = { ENTRY: PenLine, OBJECTIVE: Target, APPROVAL: Stamp, AGREEMENT: FileSignature, LEAD_TIME: CalendarClock };

/** What still has to happen before it can be real. */
export function OpenPoints({ points }: { points: OpenPointFragment[] }) {
  if (points.length === 0) return null;
  return (
    <ul className="open-points">
      {points.map((p, i) => {
        const Icon = icons[p.kind];
        return (
          <li key={i} className={p.late ? "is-bad" : ""}>
            <Icon className="icon" aria-hidden />
            <span>
              {sentence(p.sentence)}
              {p.late && p.by && ` That day, ${day(p.by)}, has passed: ask whether it can still be done.`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
