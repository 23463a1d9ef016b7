import { nodes } from "../api/client";
import { day } from "../ui/dates";
import { count, plain } from "../ui/words";
import type { Book } from "./ProgramPage";

type Site = NonNullable<NonNullable<NonNullable<Book["sites"]["edges"]>[number]>["node"]>;

export function Sites({ sites }: { sites: Site[] }) {
  return (
    <ul className="entries">
      {sites.map((s) => (
        <li key={s.id} className="entry">
          <div className="entry-head">
            <h2>{s.title}</h2>
            <span className="tag">{s.kind === "HOME" ? "Home" : plain(s.kind)}</span>
          </div>
          <p className="quiet">{[s.city, s.region].filter(Boolean).join(", ")}</p>
          {nodes(s.agreements).map((a) => (
            <p key={a.id}>
              {a.title}: {day(a.validFrom)} {a.validTo ? `to ${day(a.validTo)}` : "on"}
              {a.leadTimeDays > 0 && `, asked for ${count(a.leadTimeDays, "day")} ahead`}. <span className="quiet">{a.note}</span>
            </p>
          ))}
          {nodes(s.offsiteOptions).length > 0 && (
            <ul className="options">
              {nodes(s.offsiteOptions).map((o) => (
                <li key={o.id}>
                  <strong>{o.title}</strong> <span className="quiet">counts as {o.rotation?.title}</span>
                  <p className="quiet">
                    {[count(o.slots, "place"), o.opensOn && `from ${day(o.opensOn)}`, o.closesOn && `to ${day(o.closesOn)}`, o.needsObjective && "needs an objective"].filter(Boolean).join(" · ")}
                  </p>
                  {o.objectives && <p>{o.objectives}</p>}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
