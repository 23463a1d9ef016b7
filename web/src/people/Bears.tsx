import { sentence } from "../api/trouble";
import { number } from "../ui/words";
import type { FellowAccount } from "./useLedger";

/** What the schedule is worth to a fellow, and what the fellow bears for the others. */
export function Bears({ account }: { account: FellowAccount }) {
  return (
    <section className="block no-print">
      <h2>In points</h2>
      <p className="num">
        {number(account.perBlock.value)} per block over {number(account.blocks)} blocks.
      </p>
      {account.burdens.length === 0 ? (
        <p className="quiet">Bears nothing for the others.</p>
      ) : (
        <ul className="whys">
          {account.burdens.map((b, i) => (
            <li key={i}>
              {sentence(b.sentence)} <span className="quiet num">{Number(b.cost) ? `costs ${number(Number(b.cost))}` : ""}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
