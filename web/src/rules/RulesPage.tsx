import { useSession } from "../app/session";
import { useTitle } from "../ui/useTitle";
import { RuleList } from "./RuleList";

export function RulesPage() {
  useTitle("Rules");
  const { program, year } = useSession();
  return (
    <>
      <div className="head">
        <div className="titles">
          <h1>Rules</h1>
          <p>
            What schedules of {program?.title} are made by{year ? `, in ${year.title}` : ""}. The next run uses what stands here.
          </p>
        </div>
      </div>
      <div className="page narrow">
        <RuleList />
      </div>
    </>
  );
}
