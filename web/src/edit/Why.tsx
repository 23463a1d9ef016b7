import { useState } from "react";
import { ask, found } from "../api/client";
import { WhyDocument, WhyNotDocument } from "../api/generated/graphql";
import { sentence } from "../api/trouble";
import { useRead } from "../api/useRead";
import type { Cell, Year } from "../board/model";
import { Select } from "../ui/Controls";
import { count, number } from "../ui/words";

/** Why a cell holds what it holds, and why not something else that is named. */
export function Why({ cell, year, scheduleID, version }: { cell: Cell; year: Year; scheduleID: string; version: number }) {
  const block = year.blocks[cell.block]!;
  const [other, setOther] = useState("");
  const why = useRead(`why ${scheduleID} ${version} ${cell.person.id} ${block.id}`, async () => found((await ask(WhyDocument, { schedule: scheduleID, enrollment: cell.person.id, block: block.id })).node, "schedule").cell);
  const option = year.options.get(other);
  const not = useRead(other ? `why not ${scheduleID} ${version} ${cell.person.id} ${block.id} ${other}` : null, async () =>
    found((await ask(WhyNotDocument, { schedule: scheduleID, enrollment: cell.person.id, block: block.id, rotation: option ? null : other, option: option ? other : null })).node, "schedule").cell?.insteadOf,
  );
  if (!why.data) return null;
  const now = cell.parts[0];
  const choices = [
    { id: "", label: "Choose another…" },
    ...[...year.rotations.values()].filter((r) => r !== now?.rotation || now.option).map((r) => ({ id: r.id, label: r.title, aside: r.look.letters })),
    ...[...year.options.values()].filter((o) => o !== now?.option).map((o) => ({ id: o.id, label: o.title, aside: "off-site" })),
  ];
  const nameOf = (rotation: string | null, away: string | null) => year.options.get(away ?? "")?.title ?? year.rotations.get(rotation ?? "")?.title ?? "nothing";
  return (
    <section>
      <h3>Why</h3>
      <ul className="whys">
        {why.data.why.map((w, i) => (
          <li key={i}>{sentence(w.sentence)}</li>
        ))}
      </ul>
      <Select label="Why not" shown choices={choices} value={other} onChange={setOther} />
      {other && not.loading && (
        <p className="quiet" role="status">
          Looking for a way…
        </p>
      )}
      {not.trouble && <p className="is-bad">{not.trouble.text}</p>}
      {not.data && (
        <div className="whys answer" role="status">
          <p>{sentence(not.data.sentence)}</p>
          {not.data.possible && not.data.moves.length > 1 && (
            <details>
              <summary>{count(not.data.moves.length, "cell")} would change</summary>
              <ul>
                {not.data.moves.map((m, i) => (
                  <li key={i}>
                    {m.fellow?.name}, {m.block?.title}: {nameOf(m.rotationBeforeID, m.offsiteOptionBeforeID)} → {nameOf(m.rotationAfterID, m.offsiteOptionAfterID)}
                  </li>
                ))}
              </ul>
            </details>
          )}
          {not.data.possible && not.data.payers.some((p) => p.fellow && p.change.value !== 0) && (
            <details>
              <summary>Who pays</summary>
              <ul className="num">
                {not.data.payers
                  .filter((p) => p.fellow && p.change.value !== 0)
                  .map((p) => (
                    <li key={p.fellow!.id}>
                      {p.fellow!.name}: {p.change.value > 0 ? "+" : "−"}
                      {number(Math.abs(p.change.value))}
                    </li>
                  ))}
              </ul>
            </details>
          )}
        </div>
      )}
    </section>
  );
}
