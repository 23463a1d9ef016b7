import { ask } from "../api/client";
import { GrantRequestsDocument, type GrantRequestsMutation } from "../api/generated/graphql";
import { answerOf } from "../api/useChange";
import { useRead, type Read } from "../api/useRead";

export type Together = GrantRequestsMutation["grantRequests"] & { refusals: string[] };

/** What would become of requests that are decided together, without deciding them. Without a schedule nothing is asked. */
export function useTogether(scheduleID: string | undefined, requestIDs: string[], withoutMentor: boolean): Read<Together> {
  const key = scheduleID ? `together ${scheduleID} ${withoutMentor} ${requestIDs.join(" ")}` : null;
  return useRead(key, async () => {
    const data = await ask(GrantRequestsDocument, { input: { scheduleID: scheduleID!, requestIDs, withoutMentor, dryRun: true } });
    return { ...data.grantRequests, refusals: answerOf(data).refusals };
  });
}
