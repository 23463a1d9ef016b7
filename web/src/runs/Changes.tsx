import { ArrowRight } from "lucide-react";
import { Link } from "wouter";
import type { RunQuery } from "../api/generated/graphql";
import { sentence } from "../api/trouble";
import { count, number, percent } from "../ui/words";
import { TableScroll } from "../ui/TableScroll";

type Run = Pick<Extract<NonNullable<RunQuery["node"]>, { changes: unknown }>, "changes" | "tierValues" | "alternatives">;
type Cell = Run["changes"][number]["before"];

const inWords = (c: Cell): string => (c ? (c.offsiteOption?.name ?? c.rotation?.name ?? "something") + (c.mentor ? `, ${c.mentor.name}` : "") : "nothing");

/** What a plan that was made again changes, and why each change is needed. */
export function Changes({ run }: { run: Run }) {
  const counted = run.changes.filter((c) => c.counted).length;
  const fewest = run.tierValues.find((t) => t.tier === "changes");
  if (run.changes.length === 0) return <p className="verdict">What is published still holds: nothing has to change.</p>;
  return (
    <section className="block">
      <h2>What changes</h2>
      <p className="about">
        {count(run.changes.length, "cell")} {run.changes.length === 1 ? "differs" : "differ"} from what is published
        {counted < run.changes.length ? `; ${counted} of them ${counted === 1 ? "is" : "are"} a decision, the others follow from what was entered` : ""}.{fewest?.proved ? " It is proved that fewer do not do." : ""}
      </p>
      <TableScroll label="What changes">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Fellow</th>
              <th scope="col">Block</th>
              <th scope="col">Before</th>
              <th scope="col">
                <span className="unseen">becomes</span>
              </th>
              <th scope="col">After</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {run.changes.map((c) => (
              <tr key={`${c.enrollmentID} ${c.block.id}`}>
                <th scope="row">{c.fellow.name}</th>
                <td className="nowrap">{c.block.name}</td>
                <td className="was">{inWords(c.before)}</td>
                <td>
                  <ArrowRight className="icon quiet" aria-hidden />
                </td>
                <td>{inWords(c.after)}</td>
                <td className="under">{sentence(c.because)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}

/** Several good years, with what each does better than the best one. */
export function Alternatives({ list }: { list: Run["alternatives"] }) {
  return (
    <section className="block">
      <h2>{count(list.length, "good year")}</h2>
      <ol className="reasons">
        {list.map((a, i) => (
          <li key={a.number}>
            <div>
              {a.schedule ? <Link href={`/?schedule=${a.schedule.id}`}>{a.schedule.title}</Link> : `Version ${a.number}`}{" "}
              <span className="quiet num">
                {number(a.objective)} points{i > 0 ? `, ${percent(a.lossPercent / 100)} less than the best; differs in at least ${count(Math.min(...a.distances), "cell")}` : ""}
              </span>
              {a.better.length > 0 && <p className="under">{a.better.map((b) => sentence(b.sentence)).join(" ")}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
