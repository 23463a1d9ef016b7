import { useState } from "react";
import { useClient } from "urql";
import { HistoryDocument, type HistoryQuery } from "../api/generated/graphql";
import { nodes } from "../api/client";
import { ask, useRead } from "../api/useRead";
import { Button } from "../ui/Controls";
import { instant } from "../ui/dates";
import { Empty, Loading, Problem } from "../ui/States";
import { useTitle } from "../ui/useTitle";
import { plain } from "../ui/words";

type Entry = NonNullable<NonNullable<NonNullable<HistoryQuery["auditEntries"]["edges"]>[number]>["node"]>;

const pageLength = 60;
const hidden = new Set(["id", "version", "updated_at", "created_at", "updatedAt", "createdAt", "program_id", "programID"]);

/** Who changed what, when and why. */
export function HistoryPage() {
  useTitle("History");
  const client = useClient();
  const read = useRead("history", (c) => ask(c, HistoryDocument, { first: pageLength, after: null }));
  const [more, setMore] = useState<HistoryQuery[]>([]);
  if (read.trouble && !read.data) return <Problem trouble={read.trouble} again={read.again} />;
  if (!read.data) return <Loading what="the history" />;
  const pages = [read.data, ...more];
  const last = pages.at(-1)!.auditEntries.pageInfo;
  const entries = pages.flatMap((p) => nodes(p.auditEntries));
  const next = async () => {
    const page = await ask(client, HistoryDocument, { first: pageLength, after: last.endCursor ?? null });
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
          <div className="table-scroll">
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
                {entries.map((e) => (
                  <tr key={e.id}>
                    <td className="nowrap">{instant(e.at)}</td>
                    <td>{e.actorName}</td>
                    <td>
                      {plain(e.action)} {plain(e.entityType).toLowerCase()}
                    </td>
                    <td className="under changes">{changes(e)}</td>
                    <td>{e.reason || "–"}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
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
  const text = typeof v === "object" ? JSON.stringify(v) : String(v);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}
