import { useState } from "react";
import { Link, useSearchParams } from "wouter";
import { useSession } from "../app/session";
import { useYear } from "../board/useYear";
import { Loading, Problem } from "../ui/States";
import { useTitle } from "../ui/useTitle";
import { useBook } from "./book";
import { Calendar } from "./Calendar";
import type { Chapter } from "./chapter";
import { Curriculum } from "./Curriculum";
import { Mentors } from "./Mentors";
import { NoProgram } from "./NoProgram";
import { People } from "./People";
import { Rotations } from "./Rotations";
import { Sites } from "./Sites";

const parts = [
  { id: "curriculum", text: "Curriculum" },
  { id: "calendar", text: "Calendar" },
  { id: "rotations", text: "Rotations" },
  { id: "mentors", text: "Mentors" },
  { id: "sites", text: "Sites" },
  { id: "fellows", text: "Fellows and wishes" },
];

/** What the program is made of, as a book with six chapters. */
export function ProgramPage({ part }: { part: string }) {
  const session = useSession();
  const [params] = useSearchParams();
  const book = useBook(session.program?.id);
  const { data: year, loading, again } = useYear();
  const [told, setTold] = useState("");
  useTitle(parts.find((p) => p.id === part)?.text ?? "Program");
  if (book.trouble && !book.data) return <Problem trouble={book.trouble} again={book.again} />;
  if (!session.program) return <NoProgram />;
  if (!book.data || loading) return <Loading what="the program" />;
  const p = book.data;
  const done = (words: string) => {
    setTold(words);
    book.again();
    again();
    if (part === "calendar" || part === "curriculum") session.again(); // titles of years and of the program are the frame's, too
  };
  const chapter: Chapter = { book: p, year, staff: session.staff, wanted: params.get("edit") ?? "", done };
  return (
    <>
      <div className="head">
        <div className="titles">
          <h1>{p.title}</h1>
          <p>{p.institution}</p>
        </div>
      </div>
      <nav className="tabs" aria-label="Parts of the program">
        {parts.map((x) => (
          <Link key={x.id} href={`/program/${x.id}`} aria-current={x.id === part ? "page" : undefined} onClick={() => setTold("")}>
            {x.text}
          </Link>
        ))}
      </nav>
      <div className="page">
        <p className={told ? "told-done" : "unseen"} role="status">
          {told}
        </p>
        {part === "curriculum" && <Curriculum {...chapter} />}
        {part === "calendar" && <Calendar {...chapter} />}
        {part === "rotations" && <Rotations {...chapter} />}
        {part === "mentors" && <Mentors {...chapter} />}
        {part === "sites" && <Sites {...chapter} />}
        {part === "fellows" && <People {...chapter} />}
      </div>
    </>
  );
}
