import { useSession } from "../app/session";
import { NoProgram } from "../program/NoProgram";
import { Loading, Problem } from "../ui/States";
import { useTitle } from "../ui/useTitle";
import { Beginning } from "./Beginning";
import { Board } from "./Board";
import { useYear } from "./useYear";
import { YearHead } from "./YearHead";

/** The first screen, from no program at all to a year with a schedule. */
export function YearPage() {
  const session = useSession();
  useTitle(session.year ? session.year.title : "Year");
  const read = useYear();
  if (!session.program) return <NoProgram />;
  if (!session.year) {
    return (
      <>
        <div className="head">
          <div className="titles">
            <h1>{session.program.title}</h1>
            <p>{session.program.institution}</p>
          </div>
        </div>
        <Beginning year={undefined} />
      </>
    );
  }
  if (read.trouble && !read.data) return <Problem trouble={read.trouble} again={read.again} />;
  if (!read.data) return <Loading what={session.year.title} lines={9} />;
  if (read.data.schedules.length === 0) {
    return (
      <>
        <YearHead year={read.data} />
        <Beginning year={read.data} />
      </>
    );
  }
  return <Board year={read.data} again={read.again} />;
}
