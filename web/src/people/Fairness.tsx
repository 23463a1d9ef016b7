import type { Year } from "../board/model";
import { number } from "../ui/words";
import type { Account } from "./useLedger";

/**
 * Points per block of everybody, as dots on one line: the closer they lie, the fairer the year. The words beside it and
 * the table below say the same to those who do not see it.
 */
export function Fairness({ account, year }: { account: Account; year: Year }) {
  const points = account.fellows
    .map((f) => ({ name: year.people.find((p) => p.id === f.enrollmentID)?.name ?? "", value: f.perBlock.value }))
    .sort((a, b) => a.value - b.value);
  if (points.length < 2) return null;
  const worst = points[0]!;
  const best = points.at(-1)!;
  const mean = points.reduce((n, p) => n + p.value, 0) / points.length;
  const low = Math.min(0, worst.value);
  const high = Math.max(100, best.value);
  const at = (v: number) => ((v - low) / (high - low)) * 100;
  return (
    <figure className="fairness">
      <figcaption>
        <strong>Fairness</strong> Points per block: {number(worst.value)} for {worst.name}, who is worst off, to {number(best.value)} for {best.name}; {number(mean)} on average. About 100 is every wish come true.
      </figcaption>
      <div className="strip" aria-hidden>
        <span className="axis" />
        <span className="mean" style={{ left: `${at(mean)}%` }}>
          <small>average</small>
        </span>
        {points.map((p, i) => (
          <span key={p.name} className={`dot ${i === 0 ? "worst" : ""}`} style={{ left: `${at(p.value)}%` }} title={`${p.name}: ${number(p.value)}`} />
        ))}
        <small className="low num">{number(low)}</small>
        <small className="high num">{number(high)}</small>
      </div>
    </figure>
  );
}
