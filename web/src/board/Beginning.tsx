import { CircleCheck, CircleDashed, Play } from "lucide-react";
import { Link, useLocation } from "wouter";
import { nodes } from "../api/client";
import { useSession } from "../app/session";
import { useBook } from "../program/book";
import { Button } from "../ui/Controls";
import { Empty, Loading, Problem } from "../ui/States";
import { count } from "../ui/words";
import type { Year } from "./model";

/** A year without a schedule: what is described, what is missing, and the first step that can be taken. */
export function Beginning({ year }: { year: Year | undefined }) {
  const session = useSession();
  const [, go] = useLocation();
  const book = useBook(session.staff ? session.program?.id : undefined);
  if (!session.staff) {
    return <Empty level="h2" title="Nothing is published yet">You will see the year here as soon as it is.</Empty>;
  }
  if (book.trouble && !book.data) return <Problem level="h2" trouble={book.trouble} again={book.again} />;
  if (!book.data) return <Loading what="what is described" />;
  const tracks = nodes(book.data.tracks);
  const rotations = nodes(book.data.rotations);
  const asked = tracks.length > 0 && tracks.every((t) => nodes(t.requirements).length > 0);
  const alone = rotations.filter((r) => r.needsMentor && nodes(r.mentors).length === 0);
  const steps = [
    { done: !!year, text: year ? `${year.title} has ${count(year.blocks.length, "block")}` : "Add an academic year", to: "/program/calendar" },
    { done: rotations.length > 0, text: rotations.length ? count(rotations.length, "rotation") : "Add rotations", to: "/program/rotations" },
    { done: asked, text: asked ? `${count(tracks.length, "track")} with a curriculum` : tracks.length ? "Say what the track asks for" : "Add a track and what it asks for", to: "/program/curriculum" },
    { done: rotations.length > 0 && alone.length === 0, text: alone.length ? `Name a mentor for ${alone[0]!.title}${alone.length > 1 ? ` and ${alone.length - 1} more` : ""}` : `${count(nodes(book.data.mentors).length, "mentor")}`, to: "/program/mentors" },
    { done: (year?.people.length ?? 0) > 0, text: year?.people.length ? `${count(year.people.length, "fellow")}` : "Enroll fellows", to: "/program/fellows" },
  ];
  const ready = steps.every((s) => s.done);
  const last = year?.runs[0];
  return (
    <div className="state beginning">
      <h2>{ready ? "No schedule yet" : "What is missing before the year can be planned"}</h2>
      <p>{ready ? "Everything is described. The optimizer looks for the best year that keeps every rule, or says why there is none." : "Describe these in any order."}</p>
      <ul className="steps">
        {steps.map((s) => (
          <li key={s.to}>
            {s.done ? <CircleCheck className="icon is-good" aria-label="Done" /> : <CircleDashed className="icon quiet" aria-label="To do" />}
            <Link href={s.to}>{s.text}</Link>
          </li>
        ))}
      </ul>
      {year && year.people.length > 0 && (
        <div className="actions">
          <Button kind={ready ? "primary" : ""} onPress={() => go("/generate")}>
            <Play className="icon" aria-hidden /> Generate the year
          </Button>
          {last && <Button onPress={() => go(`/runs/${last.id}`)}>See the last run</Button>}
        </div>
      )}
    </div>
  );
}
