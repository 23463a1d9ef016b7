import { Link } from "wouter";
import { ProgramBookDocument } from "../api/generated/graphql";
import { ask, found, nodes } from "../api/client";
import { useRead } from "../api/useRead";
import { useSession } from "../app/session";
import { useYear } from "../board/useYear";
import { Empty, Loading, Problem } from "../ui/States";
import { useTitle } from "../ui/useTitle";
import { Calendar } from "./Calendar";
import { Curriculum } from "./Curriculum";
import { Mentors } from "./Mentors";
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

export type Book = NonNullable<ReturnType<typeof useBook>["data"]>;

function useBook(programID: string | undefined) {
  return useRead(programID ? `book ${programID}` : null, async () => found((await ask(ProgramBookDocument, { id: programID! })).node, "program"));
}

/** What the program is made of, as a book with six chapters. */
export function ProgramPage({ part }: { part: string }) {
  const session = useSession();
  const book = useBook(session.program?.id);
  const { data: year } = useYear();
  useTitle(parts.find((p) => p.id === part)?.text ?? "Program");
  if (book.trouble && !book.data) return <Problem trouble={book.trouble} again={book.again} />;
  if (!book.data) return session.program ? <Loading what="the program" /> : <Empty title="No program yet">Import one with: fellowplan import program.yaml</Empty>;
  const p = book.data;
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
          <Link key={x.id} href={`/program/${x.id}`} aria-current={x.id === part ? "page" : undefined}>
            {x.text}
          </Link>
        ))}
      </nav>
      <div className="page">
        {part === "curriculum" && <Curriculum book={p} />}
        {part === "calendar" && (year ? <Calendar year={year} /> : <Loading what="the calendar" />)}
        {part === "rotations" && <Rotations book={p} year={year} />}
        {part === "mentors" && <Mentors mentors={nodes(p.mentors)} programID={p.id} staff={session.staff} again={book.again} />}
        {part === "sites" && <Sites sites={nodes(p.sites)} />}
        {part === "fellows" && (year ? <People year={year} /> : <Loading what="the fellows" />)}
      </div>
    </>
  );
}
