import type { ReactNode } from "react";
import { day } from "../ui/dates";
import type { Year } from "./model";

export function YearHead({ year, children }: { year: Year; children?: ReactNode }) {
  return (
    <div className="head">
      <div className="titles">
        <h1>{year.title}</h1>
        <p className="num">
          {day(year.startsOn)} to {day(year.endsOn)}
        </p>
      </div>
      <div className="actions">{children}</div>
    </div>
  );
}
