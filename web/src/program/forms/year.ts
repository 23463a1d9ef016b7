import type { FormField } from "../../form/fields";

/** What holds for a year as a whole; its blocks have a form of their own. */
export const yearFields: FormField[] = [
  { name: "title", label: "Title", kind: "text", required: true, hint: "As in 2027-28." },
  { name: "offsiteLimit", label: "Fellows off-site at once, at most", kind: "number", clear: "clearOffsiteLimit", hint: "Empty: no limit." },
  { name: "approvalsNeeded", label: "Approvals before publishing", kind: "number", hint: "0: one director publishes alone." },
];

export const calendars = [
  { id: "MONTHS", label: "Months" },
  { id: "FOUR_WEEKS", label: "Blocks of 4 weeks" },
  { id: "TWO_WEEKS", label: "Blocks of 2 weeks" },
  { id: "WEEKS", label: "Weeks" },
  { id: "CUSTOM", label: "Blocks of its own" },
];
