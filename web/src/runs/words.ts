import { duration } from "../ui/dates";
import { number, percent } from "../ui/words";

export type Status = "QUEUED" | "RUNNING" | "OPTIMAL" | "FEASIBLE" | "INFEASIBLE" | "CANCELLED" | "TIMED_OUT" | "FAILED" | "INTERRUPTED";

export const ended = (s: string): boolean => s !== "QUEUED" && s !== "RUNNING";

export const statusWords: Record<Status, { text: string; tone: "" | "good" | "warn" | "bad" | "accent" }> = {
  QUEUED: { text: "Waiting its turn", tone: "" },
  RUNNING: { text: "Running", tone: "accent" },
  OPTIMAL: { text: "Proved best", tone: "good" },
  FEASIBLE: { text: "Good, not proved best", tone: "warn" },
  INFEASIBLE: { text: "Nothing fits", tone: "bad" },
  CANCELLED: { text: "Stopped", tone: "warn" },
  TIMED_OUT: { text: "Out of time", tone: "warn" },
  FAILED: { text: "Failed", tone: "bad" },
  INTERRUPTED: { text: "Interrupted", tone: "warn" },
};

// What the optimizer calls its phases, as a coordinator would.
const phases: Record<string, string> = {
  compile: "Reading the rules",
  count: "Counting places and needs",
  rows: "Looking at each fellow’s year alone",
  repair: "Building good years",
  generate: "Looking for better years",
  tree: "Looking for better years",
  search: "Looking for better years",
  prove: "Proving that none is better",
  check: "Checking every rule once more",
};

export const phaseWords = (phase: string): string => phases[phase] ?? (phase ? phase[0]!.toUpperCase() + phase.slice(1) : "Starting");

interface Ending {
  status: string;
  objective?: number | null;
  bound?: number | null;
  gap?: number | null;
  ms: number;
  kept: boolean;
}

/** The end of a run in one or two sentences that claim no more than was proved. */
export function verdict({ status, objective, bound, gap, ms, kept }: Ending): string {
  const points = objective === null || objective === undefined ? "" : `${number(objective)} points`;
  const still = bound === null || bound === undefined ? "" : ` No schedule can have more than ${number(bound)}, so this one is within ${percent(gap ?? 0)} of the best possible.`;
  switch (status) {
    case "OPTIMAL":
      return `This is the best year that keeps every rule: ${points}, and it is proved that no schedule has more. It took ${duration(ms)}.`;
    case "FEASIBLE":
      return `This year keeps every rule and has ${points}.${still} Give it more time and it may find a better one.`;
    case "CANCELLED":
      return kept ? `You stopped it after ${duration(ms)}. The best year so far is kept: it keeps every rule and has ${points}.${still}` : `You stopped it after ${duration(ms)}, before it had found a year that keeps every rule. Nothing was made.`;
    case "TIMED_OUT":
      return kept ? `The time was up after ${duration(ms)}. The best year so far is kept: ${points}.${still}` : `The time was up after ${duration(ms)}, before it had found a year that keeps every rule. That does not mean that there is none: give it more time.`;
    case "INFEASIBLE":
      return "It is proved that no schedule keeps every rule at once. Below is what clashes, and what would make room.";
    case "INTERRUPTED":
      return "The server stopped while this ran. Nothing was lost of what is stored: generate again.";
    case "FAILED":
      return "The run ended by an accident of the program and made nothing. Generate again; if it happens twice, report it with the number of the run.";
    default:
      return "";
  }
}
