import { LedgerDocument, type LedgerQuery } from "../api/generated/graphql";
import { ask, found, type Found } from "../api/client";
import { useRead } from "../api/useRead";
import { useSession } from "../app/session";
import type { Head } from "../board/model";

export type Account = NonNullable<Found<LedgerQuery["node"]>["account"]>;
export type FellowAccount = Account["fellows"][number];

/** What a schedule is for each fellow, by the rules of today; the staff's to see. */
export function useLedger(schedule: Head | undefined): { account: Account | undefined; of: (enrollmentID: string) => FellowAccount | undefined } {
  const { staff } = useSession();
  const read = useRead(staff && schedule ? `ledger ${schedule.id} ${schedule.version}` : null, async () => found((await ask(LedgerDocument, { id: schedule!.id })).node, "schedule").account);
  const account = read.data ?? undefined;
  return { account, of: (id) => account?.fellows.find((f) => f.enrollmentID === id) };
}
