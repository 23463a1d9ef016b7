import { Columns2 } from "lucide-react";
import { useState } from "react";
import { Link, useLocation } from "wouter";
import { useSession } from "../app/session";
import { goodness } from "../board/Standing";
import type { Head } from "../board/model";
import { useYear } from "../board/useYear";
import { statusWords, type Status } from "../runs/words";
import { Button } from "../ui/Controls";
import { day, instant } from "../ui/dates";
import { Empty, Loading, Problem } from "../ui/States";
import { useTitle } from "../ui/useTitle";
import { plain } from "../ui/words";
import { PublishDialog } from "./PublishDialog";
import { RollBackDialog } from "./RollBackDialog";
import { TableScroll } from "../ui/TableScroll";

const tones: Record<string, string> = { PUBLISHED: "good", DRAFT: "accent", ARCHIVED: "" };

/** Every schedule of the year, the newest first, and the runs behind them. */
export function VersionsPage() {
  useTitle("Versions");
  const session = useSession();
  const [, go] = useLocation();
  const { data: year, trouble, again } = useYear();
  const [publishing, setPublishing] = useState<Head | null>(null);
  const [returning, setReturning] = useState<Head | null>(null);
  if (trouble && !year) return <Problem trouble={trouble} again={again} />;
  if (!year) return session.year ? <Loading what="the versions" /> : <Empty title="No year yet">Versions belong to an academic year.</Empty>;
  const holds = year.schedules.find((s) => s.state === "PUBLISHED");
  return (
    <>
      <div className="head">
        <div className="titles">
          <h1>Versions</h1>
          <p>Every schedule of {year.title}. One is published at a time; the others stay readable.</p>
        </div>
        {session.staff && year.schedules.length > 1 && (
          <div className="actions">
            <Button onPress={() => go("/compare")}>
              <Columns2 className="icon" aria-hidden /> Compare
            </Button>
          </div>
        )}
      </div>
      <div className="page">
        {year.schedules.length === 0 ? (
          <p className="quiet">No schedule yet.</p>
        ) : (
          <TableScroll label="Versions">
            <table className="table">
              <thead>
                <tr>
                  <th scope="col">No.</th>
                  <th scope="col">Title</th>
                  <th scope="col">State</th>
                  <th scope="col">How good</th>
                  <th scope="col">Made</th>
                  <th scope="col">Published</th>
                  <th scope="col">
                    <span className="unseen">Actions</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {year.schedules.map((s) => (
                  <tr key={s.id}>
                    <td>{s.number}</td>
                    <th scope="row">
                      <Link href={`/?schedule=${s.id}`}>{s.title || "Untitled"}</Link>
                      {(s.publishNote || s.note) && <div className="under">{s.publishNote || s.note}</div>}
                    </th>
                    <td>
                      <span className={`tag ${tones[s.state]}`}>{plain(s.state)}</span>
                    </td>
                    <td>
                      {goodness(s).say}
                      <div className="under">{goodness(s).more}</div>
                    </td>
                    <td>
                      {day(s.createdAt.slice(0, 10))}
                      <div className="under">{s.run?.requestedBy?.name ?? (s.runID ? "by a run" : "by hand")}</div>
                    </td>
                    <td>
                      {s.publishedAt ? day(s.publishedAt.slice(0, 10)) : "–"}
                      {s.publishedBy && <div className="under">{s.publishedBy.name}</div>}
                    </td>
                    <td className="right nowrap">
                      {session.staff && holds && s.id !== holds.id && (
                        <Button small kind="bare" onPress={() => go(`/compare?a=${holds.id}&b=${s.id}`)} aria-label={`Compare ${s.title} with what is published`}>
                          Compare
                        </Button>
                      )}
                      {s.state === "ARCHIVED" && s.publishedAt && session.mayPublish && (
                        <Button small onPress={() => setReturning(s)} aria-label={`Let ${s.title} hold again`}>
                          Let it hold again
                        </Button>
                      )}
                      {s.state === "DRAFT" && session.mayPublish && (
                        <Button small onPress={() => setPublishing(s)} aria-label={`Publish ${s.title}`}>
                          Publish
                        </Button>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </TableScroll>
        )}
        {session.staff && year.runs.length > 0 && (
          <section className="block">
            <h2>Runs</h2>
            <TableScroll label="Runs">
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">Title</th>
                    <th scope="col">How it ended</th>
                    <th scope="col">Asked for</th>
                  </tr>
                </thead>
                <tbody>
                  {year.runs.map((r) => (
                    <tr key={r.id}>
                      <th scope="row">
                        <Link href={`/runs/${r.id}`}>{r.title || "Untitled run"}</Link>
                      </th>
                      <td>
                        <span className={`tag ${statusWords[r.status as Status]?.tone ?? ""}`}>{statusWords[r.status as Status]?.text ?? r.status}</span>
                      </td>
                      <td>{instant(r.createdAt)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </TableScroll>
            <p className="more-below">
              <Button onPress={() => go("/generate")}>Generate again</Button>
            </p>
          </section>
        )}
      </div>
      {publishing && (
        <PublishDialog
          schedule={publishing}
          replaces={holds}
          open
          onClose={() => setPublishing(null)}
          onDone={() => {
            setPublishing(null);
            again();
          }}
        />
      )}
      {returning && (
        <RollBackDialog
          schedule={returning}
          holds={holds}
          onClose={() => setReturning(null)}
          onDone={() => {
            setReturning(null);
            again();
          }}
        />
      )}
    </>
  );
}
