import { Play } from "lucide-react";
import { useState } from "react";
import { Link, useLocation, useSearchParams } from "wouter";
import { AlternativesDocument, GenerateDocument, ReplanDocument } from "../api/generated/graphql";
import { useChange } from "../api/useChange";
import { useSession } from "../app/session";
import { useYear } from "../board/useYear";
import { RuleList } from "../rules/RuleList";
import { Refusals } from "../people/Dialogs";
import { Button, Field, Segments, Select } from "../ui/Controls";
import { Empty } from "../ui/States";
import { useTitle } from "../ui/useTitle";
import { day } from "../ui/dates";

const times = [
  { id: "15000", label: "15 s" },
  { id: "60000", label: "1 min" },
  { id: "300000", label: "5 min" },
  { id: "1800000", label: "30 min" },
];

const kinds = [
  { id: "new", label: "The best year" },
  { id: "replan", label: "Fewest changes" },
  { id: "several", label: "Several" },
];

const hints: Record<string, string> = {
  new: "A new draft, planned from what is described.",
  replan: "Stays as near as possible to what is published; you see every change before you accept it.",
  several: "A few good years that differ, with what each does better.",
};

/** Before a run: what it will keep, how long it may take, what it will be called. */
export function GeneratePage() {
  useTitle("Generate");
  const session = useSession();
  const [, go] = useLocation();
  const [params] = useSearchParams();
  const { data: described } = useYear();
  const published = described?.schedules.find((s) => s.state === "PUBLISHED");
  const [kind, setKind] = useState(params.get("kind") ?? "new");
  const [from, setFrom] = useState(params.get("from") ?? "");
  const [many, setMany] = useState("3");
  const [title, setTitle] = useState(`Draft of ${day(today())}`);
  const [time, setTime] = useState("60000");
  const [key] = useState(() => crypto.randomUUID());
  const [wrong, setWrong] = useState<string[]>([]);
  const [generating, generate] = useChange(GenerateDocument);
  const [replanning, replan] = useChange(ReplanDocument);
  const [seeking, alternatives] = useChange(AlternativesDocument);
  const { year } = session;
  if (!year) return <Empty title="There is no year to generate">Add an academic year first.</Empty>;
  if (!session.staff) return <Empty title="Directors and coordinators generate">You see the year as soon as it is published.</Empty>;
  const start = async () => {
    setWrong([]);
    const common = { academicYearID: year.id, title: title.trim(), timeLimitMs: Number(time), idempotencyKey: key };
    const freezeBefore = from || null;
    const answer =
      kind === "replan" ? await replan({ input: { ...common, freezeBefore } }) : kind === "several" ? await alternatives({ input: { ...common, count: Number(many) || 3 } }) : await generate({ input: common });
    const run = Object.values(answer.data ?? {})[0]?.optimizationRun;
    if (run) return go(`/runs/${run.id}`);
    setWrong(answer.refusals);
  };
  return (
    <>
      <div className="head">
        <div className="titles">
          <h1>Generate {year.title}</h1>
          <p>The best year that keeps every rule, with a proof of how good it is, or the reason why there is none.</p>
        </div>
      </div>
      <div className="page two">
        <div>
          <RuleList compact />
        </div>
        <form
          className="form aside-form"
          onSubmit={(e) => {
            e.preventDefault();
            void start();
          }}
        >
          <div className="field">
            <span className="label">What to look for</span>
            <Segments label="What to look for" choices={kinds.filter((k) => k.id !== "replan" || published || kind === "replan")} value={kind} onChange={setKind} />
            <span className="hint">{hints[kind]}</span>
          </div>
          {kind === "replan" && described && (
            <Select
              label="From when"
              shown
              choices={[{ id: "", label: "The whole year" }, ...described.blocks.slice(1).map((b) => ({ id: b.startsOn, label: `From ${day(b.startsOn)}` }))]}
              value={described.blocks.find((b) => b.startsOn >= from && from)?.startsOn ?? ""}
              onChange={setFrom}
            />
          )}
          {kind === "several" && <Field label="How many" value={many} onChange={setMany} inputMode="numeric" hint="2 to 20; any two of them differ in at least as many cells as there are fellows." />}
          <Field label="Title" value={title} onChange={setTitle} hint="The draft will be called so." />
          <div className="field">
            <span className="label">Time limit</span>
            <Segments label="Time limit" choices={times} value={time} onChange={setTime} />
            <span className="hint">It ends early when it has the proof, and you can stop it and keep the best.</span>
          </div>
          <Refusals list={wrong} />
          <Button kind="primary" type="submit" isPending={generating || replanning || seeking}>
            <Play className="icon" aria-hidden /> Start
          </Button>
          <p className="quiet">
            What is published stays as it is until you <Link href="/versions">publish</Link> another version.
          </p>
        </form>
      </div>
    </>
  );
}

function today(): string {
  const t = new Date();
  return `${t.getFullYear()}-${String(t.getMonth() + 1).padStart(2, "0")}-${String(t.getDate()).padStart(2, "0")}`;
}
