import { Play } from "lucide-react";
import { useState } from "react";
import { useMutation } from "urql";
import { Link, useLocation } from "wouter";
import { GenerateDocument } from "../api/generated/graphql";
import { sentence, troubleOf } from "../api/trouble";
import { useSession } from "../app/session";
import { RuleList } from "../rules/RuleList";
import { Button, Field, Segments } from "../ui/Controls";
import { Empty } from "../ui/States";
import { useTitle } from "../ui/useTitle";
import { day } from "../ui/dates";

const times = [
  { id: "15000", label: "15 s" },
  { id: "60000", label: "1 min" },
  { id: "300000", label: "5 min" },
  { id: "1800000", label: "30 min" },
];

/** Before a run: what it will keep, how long it may take, what it will be called. */
export function GeneratePage() {
  useTitle("Generate");
  const session = useSession();
  const [, go] = useLocation();
  const [title, setTitle] = useState(`Draft of ${day(today())}`);
  const [time, setTime] = useState("60000");
  const [key] = useState(() => crypto.randomUUID());
  const [wrong, setWrong] = useState<string[]>([]);
  const [{ fetching }, generate] = useMutation(GenerateDocument);
  const { year } = session;
  if (!year) return <Empty title="There is no year to generate">Add an academic year first.</Empty>;
  if (!session.staff) return <Empty title="Directors and coordinators generate">You see the year as soon as it is published.</Empty>;
  const start = async () => {
    setWrong([]);
    const answer = await generate({ input: { academicYearID: year.id, title: title.trim(), timeLimitMs: Number(time), idempotencyKey: key } });
    if (answer.error) return setWrong([troubleOf(answer.error).text]);
    const { optimizationRun, userErrors } = answer.data!.generateSchedule;
    if (optimizationRun) return go(`/runs/${optimizationRun.id}`);
    setWrong(userErrors.map((e) => sentence(e.message)));
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
          <Field label="Title" value={title} onChange={setTitle} hint="The draft will be called so." />
          <div className="field">
            <span className="label">Time limit</span>
            <Segments label="Time limit" choices={times} value={time} onChange={setTime} />
            <span className="hint">It ends early when it has the proof, and you can stop it and keep the best.</span>
          </div>
          {wrong.length > 0 && (
            <ul role="alert" className="is-bad">
              {wrong.map((w) => (
                <li key={w}>{w}</li>
              ))}
            </ul>
          )}
          <Button kind="primary" type="submit" isPending={fetching}>
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
