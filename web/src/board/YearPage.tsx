import { Play } from "lucide-react";
import { useLocation } from "wouter";
import { useSession } from "../app/session";
import { Button } from "../ui/Controls";
import { Empty, Loading, Problem } from "../ui/States";
import { useTitle } from "../ui/useTitle";
import { Board } from "./Board";
import { useYear } from "./useYear";
import { YearHead } from "./YearHead";

/** The first screen, from no program at all to a year with a schedule. */
export function YearPage() {
  const session = useSession();
  const [, go] = useLocation();
  useTitle(session.year ? session.year.title : "Year");
  const read = useYear();
  if (!session.program) {
    return (
      <Empty title="No program yet">
        A program comes from a file: <code>fellowplan import program.yaml</code>. The format is described in docs/import-format.md; it is loaded as a whole or not at all.
      </Empty>
    );
  }
  if (!session.year) return <Empty title={`${session.program.title} has no year yet`}>Add an academic year with its calendar; then its fellows can be enrolled and a schedule generated.</Empty>;
  if (read.trouble && !read.data) return <Problem trouble={read.trouble} again={read.again} />;
  if (!read.data) return <Loading what={session.year.title} lines={9} />;
  if (read.data.schedules.length === 0) {
    const last = read.data.runs[0];
    return (
      <>
        <YearHead year={read.data} />
        {read.data.people.length === 0 ? (
          <Empty level="h2" title="Nobody is enrolled yet">A schedule needs fellows. Enroll them in {read.data.title}, then generate the year.</Empty>
        ) : (
          <Empty
            level="h2"
            title="No schedule yet"
            actions={
              session.staff && (
                <>
                  <Button kind="primary" onPress={() => go("/generate")}>
                    <Play className="icon" aria-hidden /> Generate the year
                  </Button>
                  {last && <Button onPress={() => go(`/runs/${last.id}`)}>See the last run</Button>}
                </>
              )
            }
          >
            {session.staff
              ? `${read.data.people.length} fellows, ${read.data.blocks.length} blocks and ${read.data.rotations.size} rotations are described. The optimizer looks for the best year that keeps every rule, or says why there is none.`
              : "Nothing is published for this year yet. You will see it here as soon as it is."}
          </Empty>
        )}
      </>
    );
  }
  return <Board year={read.data} again={read.again} />;
}
