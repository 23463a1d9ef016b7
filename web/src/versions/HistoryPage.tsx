import { useState } from "react";
import { HistoryDocument, type HistoryQuery } from "../api/generated/graphql";
import { ask, nodes } from "../api/client";
import { useRead } from "../api/useRead";
import { Button } from "../ui/Controls";
import { day, instant } from "../ui/dates";
import { Empty, Loading, Problem } from "../ui/States";
import { useTitle } from "../ui/useTitle";
import { count, plain } from "../ui/words";
import { TableScroll } from "../ui/TableScroll";

type Entry = NonNullable<NonNullable<NonNullable<HistoryQuery["auditEntries"]["edges"]>[number]>["node"]>;

const pageLength = 60;
const hidden = new Set(["id", "version", "updated_at", "created_at", "updatedAt", "createdAt", "program_id", "programID", "seed", "time_limit_ms", "timeLimitMs", "key", "objective", "bound", "gap", "code"]);

/** Who changed what, when and why. */
export function HistoryPage() {
  useTitle("History");
  const read = useRead("history", () => ask(HistoryDocument, { first: pageLength, after: null }));
  const [more, setMore] = useState<HistoryQuery[]>([]);
  if (read.trouble && !read.data) return <Problem trouble={read.trouble} again={read.again} />;
  if (!read.data) return <Loading what="the history" />;
  const pages = [read.data, ...more];
  const last = pages.at(-1)!.auditEntries.pageInfo;
  const entries = grouped(pages.flatMap((p) => nodes(p.auditEntries)));
  const next = async () => {
    const page = await ask(HistoryDocument, { first: pageLength, after: last.endCursor ?? null });
    setMore((m) => [...m, page]);
  };
  return (
    <>
      <div className="head">
        <div className="titles">
          <h1>History</h1>
          <p>Every change: who, when, what and why. It is only ever added to.</p>
        </div>
      </div>
      <div className="page">
        {entries.length === 0 ? (
          <Empty title="Nothing has been changed yet" />
        ) : (
          <TableScroll label="Changes">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">When</th>
                  <th scope="col">Who</th>
                  <th scope="col">What</th>
                  <th scope="col">Change</th>
                  <th scope="col">Why</th>
                </tr>
              </thead>
              <tbody>
                {entries.map(({ entry: e, more: rest }) => (
                  <tr key={e.id}>
                    <td className="nowrap">{instant(e.at)}</td>
                    <td>{e.actorName}</td>
                    <td>
                      {verbs[e.action]} {rest ? count(rest + 1, nounOf(e.entityType)) : nounOf(e.entityType)}
                    </td>
                    <td className="under changes">{rest ? "" : changes(e)}</td>
                    <td>{e.reason || "–"}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
        )}
        {last.hasNextPage && (
          <p className="more-below">
            <Button onPress={() => void next()}>Show older ones</Button>
          </p>
        )}
      </div>
    </>
  );
}

const verbs: Record<string, string> = { CREATE: "Added", UPDATE: "Changed", ARCHIVE: "Put away", RESTORE: "Brought back", DELETE: "Removed" };

const nouns: Record<string, string> = {
  academicyear: "academic year", apitoken: "API token", auditentry: "audit entry", blockshare: "share of a block", callshift: "call shift", didacticsession: "didactic session",
  fellowpair: "pair of fellows", mentorabsence: "absence of a mentor", mentorcapacity: "capacity of a mentor", offsiteoption: "off-site option", offsiterequest: "off-site request",
  offsiteslot: "off-site slot", optimizationrun: "run", projectmilestone: "milestone", reviewmeeting: "review meeting", rulesetting: "rule setting", scenariochange: "change of a scenario",
  schedulelock: "lock", scheduleexception: "exception", electiverequest: "elective request", teachingactivity: "teaching activity",
};

const nounOf = (type: string): string => nouns[type.toLowerCase()] ?? type.toLowerCase();

/** Changes that were made together are one line: an import of a program is hundreds. */
function grouped(list: Entry[]): { entry: Entry; more: number }[] {
  const out: { entry: Entry; more: number }[] = [];
  for (const entry of list) {
    const last = out.at(-1);
    const e = last?.entry;
    const together = e && e.actorName === entry.actorName && e.action === entry.action && e.entityType === entry.entityType && e.reason === entry.reason && Math.abs(Date.parse(e.at) - Date.parse(entry.at)) < 5000;
    if (together) last.more++;
    else out.push({ entry, more: 0 });
  }
  return out;
}

/** What differs between before and after, leaving out what machines need. */
function changes(e: Entry): string {
  const before = (e.before ?? {}) as Record<string, unknown>;
  const after = (e.after ?? {}) as Record<string, unknown>;
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((k) => !hidden.has(k) && !/_?id$/i.test(k));
  const words = keys
    .filter((k) => JSON.stringify(before[k]) !== JSON.stringify(after[k]))
    .slice(0, 4)
    .map((k) => (e.before ? `${plain(k)}: ${show(before[k])} → ${show(after[k])}` : `${plain(k)}: ${show(after[k])}`));
  return words.join("; ");
}

function show(v: unknown): string {
  if (v === null || v === undefined || v === "") return "nothing";
  if (typeof v === "boolean") return v ? "yes" : "no";
  if (typeof v === "string" && /^\d{4}-\d{2}-\d{2}$/.test(v)) return day(v);
  if (typeof v === "string" && /^[A-Z]+(_[A-Z]+)*$/.test(v) && v.length > 3) return plain(v);
  const text = typeof v === "object" ? JSON.stringify(v) : String(v);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
