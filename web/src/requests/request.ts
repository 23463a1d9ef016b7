import type { ElectiveAskedFragment, OffsiteAskedFragment, WordFragment } from "../api/generated/graphql";
import { nodes } from "../api/client";
import type { Year } from "../board/model";
import { span } from "../ui/dates";

/** A request of either sort, in one form. */
export interface Asked {
  id: string;
  version: number;
  away: boolean;
  state: ElectiveAskedFragment["state"];
  enrollmentID: string;
  who: string;
  fellowID: string;
  yearID: string;
  title: string; // of what is asked for
  where: string;
  rotationID: string;
  optionID: string | null;
  firstBlockID: string;
  blocks: number;
  objective: string;
  initiative: string;
  mentor: { id: string; name: string } | null;
  scenarioID: string | null;
  createdAt: string;
  decidedOn: string | null;
  decisionNote: string;
  funding: string;
  words: WordFragment[];
}

export function askedOf(r: ElectiveAskedFragment | OffsiteAskedFragment): Asked {
  const away = "offsiteOptionID" in r;
  return {
    id: r.id,
    version: r.version,
    away,
    state: r.state,
    enrollmentID: r.enrollmentID,
    who: r.enrollment?.fellow?.name ?? "A fellow whom you may not see",
    fellowID: r.enrollment?.fellow?.id ?? "",
    yearID: r.enrollment?.academicYearID ?? "",
    title: (away ? r.offsiteOption?.title : r.rotation?.title) ?? "something that was put away",
    where: away ? [r.offsiteOption?.site?.title, r.offsiteOption?.site?.city].filter(Boolean).join(", ") : "",
    rotationID: away ? (r.offsiteOption?.rotationID ?? "") : r.rotationID,
    optionID: away ? r.offsiteOptionID : null,
    firstBlockID: r.firstBlockID,
    blocks: r.blocks,
    objective: r.objective,
    initiative: away ? r.initiative : "",
    mentor: r.mentor ?? null,
    scenarioID: r.scenarioID ?? null,
    createdAt: r.createdAt,
    decidedOn: r.decidedOn ?? null,
    decisionNote: r.decisionNote,
    funding: away && r.fundingCents ? `$${(r.fundingCents / 100).toLocaleString("en-US", { minimumFractionDigits: r.fundingCents % 100 ? 2 : 0 })}${r.fundingSource ? ` from ${r.fundingSource}` : ""}` : "",
    words: nodes(r.approvals),
  };
}

/** "1 to 31 Mar 2028" */
export function askedWhen(r: Asked, year: Year): string {
  const first = year.blocks.findIndex((b) => b.id === r.firstBlockID);
  const last = year.blocks[Math.min(year.blocks.length, first + r.blocks) - 1];
  return first < 0 || !last ? "" : span(year.blocks[first]!.startsOn, last.endsOn);
}

export const states: Record<Asked["state"], { text: string; tone: string }> = {
  DRAFT: { text: "Draft", tone: "" },
  SUBMITTED: { text: "Waits", tone: "warn" },
  APPROVED: { text: "Approved", tone: "good" },
  DECLINED: { text: "Declined", tone: "bad" },
  WITHDRAWN: { text: "Withdrawn", tone: "" },
};

/** What the mentor who is asked has said; undefined while the word is missing. */
export const mentorSaid = (r: Asked): WordFragment | undefined => r.words.filter((w) => w.role === "MENTOR").at(-1);
