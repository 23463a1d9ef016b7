import { Columns2 } from "lucide-react";
import { useState } from "react";
import { CheckboxButton, CheckboxField } from "react-aria-components";
import { Link, useLocation } from "wouter";
import { nodes } from "../api/client";
import { sentence } from "../api/trouble";
import { useSession } from "../app/session";
import { useYear } from "../board/useYear";
import { Button } from "../ui/Controls";
import { instant } from "../ui/dates";
import { Empty, Loading, Problem } from "../ui/States";
import { useTitle } from "../ui/useTitle";
import { count } from "../ui/words";
import { beside } from "./BesidePage";
import { Cost } from "./Menu";
import { Tabs } from "./Tabs";
import { useKept, type KeptScenario } from "./useKept";

const most = 9; // beside the schedule that they start from

/** The what-ifs that were kept: the own ones, and those that others share. */
export function KeptPage() {
  useTitle("Kept what-ifs");
  const { viewer } = useSession();
  const [, go] = useLocation();
  const { data: year, trouble, again } = useYear();
  const kept = useKept(year);
  const [picked, setPicked] = useState<Set<string>>(new Set());
  if (trouble && !year) return <Problem trouble={trouble} again={again} />;
  if (!year) return <Loading what="the year" />;
  const mine = (kept.data ?? []).filter((s) => s.ownerID === viewer.account?.id);
  const others = (kept.data ?? []).filter((s) => s.ownerID !== viewer.account?.id);
  const turn = (id: string, on: boolean) => {
    const next = new Set(picked);
    if (on) next.add(id);
    else next.delete(id);
    setPicked(next);
  };
  const compare = () => {
    const chosen = (kept.data ?? []).filter((s) => picked.has(s.id));
    go(beside([chosen[0]!.scheduleID, ...chosen.map((s) => s.id)]));
  };
  return (
    <>
      <div className="head">
        <div className="titles">
          <h1>What if</h1>
          <p>What you kept, and what others share with the program.</p>
        </div>
        <div className="actions">
          <Button isDisabled={picked.size === 0 || picked.size > most} onPress={compare}>
            <Columns2 className="icon" aria-hidden /> Compare{picked.size ? ` ${picked.size}` : ""}
          </Button>
        </div>
      </div>
      <Tabs at="kept" />
      <div className="page narrow">
        {picked.size > most && <p className="is-bad">At most {most} can be compared with what they start from.</p>}
        {kept.trouble && !kept.data ? (
          <Problem level="h2" trouble={kept.trouble} again={kept.again} />
        ) : !kept.data ? (
          <Loading what="what was kept" />
        ) : mine.length + others.length === 0 ? (
          <Empty level="h2" title="Nothing is kept yet" actions={<Link className="button primary" href="/what-if">Try something</Link>}>
            Whatever you try can be kept under a name, shared, compared with others and asked for.
          </Empty>
        ) : (
          <>
            {mine.length > 0 && <List title="Yours" list={mine} picked={picked} turn={turn} />}
            {others.length > 0 && <List title="Shared by others" list={others} picked={picked} turn={turn} />}
          </>
        )}
      </div>
    </>
  );
}

function List({ title, list, picked, turn }: { title: string; list: KeptScenario[]; picked: Set<string>; turn: (id: string, on: boolean) => void }) {
  return (
    <section className="block">
      <h2>{title}</h2>
      <ul className="kept">
        {list.map((s) => (
          <li key={s.id}>
            <CheckboxField isSelected={picked.has(s.id)} isDisabled={!s.answer} onChange={(on) => turn(s.id, on)}>
              <CheckboxButton className="check">
                <span className="box" aria-hidden />
                <span className="unseen">Compare {s.title}</span>
              </CheckboxButton>
            </CheckboxField>
            <div>
              <Link href={`/what-if/kept/${s.id}`}>{s.title || "Untitled"}</Link>
              <p className="under">{s.answer ? sentence(s.answer.sentence) : "Its changes have no answer yet."}</p>
              <p className="under quiet">
                {[count(nodes(s.changes).length, "change"), s.schedule && `from “${s.schedule.title}”`, `by ${s.owner?.name ?? "somebody"}`, instant(s.updatedAt)].filter(Boolean).join(" · ")}
              </p>
            </div>
            <span className="tags">
              {s.state === "PROMOTED" && <span className="tag good">Became a draft</span>}
              {s.shared && <span className="tag accent">Shared</span>}
              {s.answer && (s.answer.possible ? <Cost value={-s.answer.total.change.value} /> : <span className="tag bad">Not possible</span>)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
