import { useEffect } from "react";
import { ask, nodes } from "../api/client";
import { WaitingDocument } from "../api/generated/graphql";
import { useRead } from "../api/useRead";
import { useSession } from "./session";

/** How many requests of the year wait for the viewer: for a decision of the staff, or for a mentor's word. Counted again on every screen. */
export function useWaiting(at: string): number {
  const { staff, viewer, program, year } = useSession();
  const mentors = viewer.roles.flatMap((r) => (r.mentor ? [r.mentor.id] : []));
  const asked = staff || mentors.length > 0;
  const read = useRead(asked && program && year ? `waiting ${year.id}` : null, async () => {
    const d = await ask(WaitingDocument, { program: program!.id });
    return [...nodes(d.electiveRequests), ...nodes(d.offsiteRequests)].filter(
      (r) => (!r.enrollment || r.enrollment.academicYearID === year!.id) && (staff || (!!r.mentorID && mentors.includes(r.mentorID) && !nodes(r.approvals).some((a) => a.role === "MENTOR"))),
    ).length;
  });
  const { again } = read;
  useEffect(() => again(), [at, again]);
  return read.data ?? 0;
}
