import type { LeaveKind, WishKind } from "../api/generated/graphql";
import type { Person, Year } from "../board/model";
import { wishesOf } from "../board/wishes";
import type { FormField, Values } from "../form/fields";
import { leaveKinds } from "../people/Dialogs";
import type { Choice } from "../ui/Controls";
import { span } from "../ui/dates";
import { plain } from "../ui/words";
import type { Change } from "./changes";

/** Of whom and what a supposition is: the fellow whose year it is, and what the viewer may try. */
export interface About {
  year: Year;
  person: Person;
  tracks: Choice[];
  mentors: Choice[]; // whose absence the viewer may try: all of them for the staff, oneself for a mentor
}

/** A sort of change beside those that the year and the menu offer. */
export interface Supposition {
  id: string;
  label: string;
  fields: (about: About, values: Values) => FormField[];
  change: (values: Values, about: About) => Change;
}

const choices = (list: Iterable<{ id: string; title: string }>): Choice[] => [...list].map((x) => ({ id: x.id, label: x.title }));
const usually = "usually";
const when = (year: Year): FormField => ({ name: "block", label: "When", kind: "choice", choices: [{ id: usually, label: "All year" }, ...choices(year.blocks)] });
const blockIDs = (v: Values) => (v["block"] && v["block"] !== usually ? { blockIDs: [String(v["block"])] } : {});
const number = (v: Values, name: string): number => Number(v[name]);
const dates: FormField[] = [
  { name: "startsOn", label: "First day", kind: "date", required: true, half: true },
  { name: "endsOn", label: "Last day", kind: "date", required: true, half: true },
];
const daysOf = (v: Values) => ({ startsOn: String(v["startsOn"]), endsOn: String(v["endsOn"] || v["startsOn"]) });

const wishKinds: Choice[] = [
  { id: "ROTATION", label: "A rotation" },
  { id: "ROTATION_IN_BLOCK", label: "A rotation in a block" },
  { id: "OFFSITE_OPTION", label: "Time off-site" },
  { id: "AVOID_IN_BLOCK", label: "Not a rotation in a block" },
];

/** What may be tried of a fellow: by the staff, and by the fellow of the own year. */
const ofFellow: Supposition[] = [
  {
    id: "leaveAdd",
    label: "A leave",
    fields: () => [{ name: "kind", label: "Kind", kind: "choice", choices: leaveKinds.map((k) => ({ id: k, label: plain(k) })) }, ...dates],
    change: (v, { person }) => ({ leaveAdd: { enrollmentID: person.id, kind: v["kind"] as LeaveKind, ...daysOf(v) } }),
  },
  {
    id: "leaveCancel",
    label: "A leave not taken",
    fields: ({ person }) => [{ name: "leave", label: "Leave", kind: "choice", required: true, choices: person.leaves.map((l) => ({ id: l.id, label: `${plain(l.kind)}, ${span(l.startsOn, l.endsOn)}` })) }],
    change: (v) => ({ leaveCancel: { leaveID: String(v["leave"]) } }),
  },
  {
    id: "wishAdd",
    label: "A wish",
    fields: ({ year }, v) => [
      { name: "kind", label: "Sort of wish", kind: "choice", choices: wishKinds },
      v["kind"] === "OFFSITE_OPTION" ? { name: "option", label: "Where", kind: "choice", required: true, choices: choices(year.options.values()) } : { name: "rotation", label: "Rotation", kind: "choice", required: true, choices: choices(year.rotations.values()) },
      ...(String(v["kind"]).endsWith("IN_BLOCK") ? [{ name: "wishBlock", label: "Block", kind: "choice", required: true, choices: choices(year.blocks) } as FormField] : []),
      { name: "rank", label: "Rank", kind: "number", required: true, half: true, hint: "1 is the dearest." },
    ],
    change: (v, { person }) => ({
      wishAdd: {
        enrollmentID: person.id,
        kind: v["kind"] as WishKind,
        rank: number(v, "rank"),
        ...(v["kind"] === "OFFSITE_OPTION" ? { offsiteOptionID: String(v["option"]) } : { rotationID: String(v["rotation"]) }),
        ...(String(v["kind"]).endsWith("IN_BLOCK") ? { blockID: String(v["wishBlock"]) } : {}),
      },
    }),
  },
  {
    id: "wishWithdraw",
    label: "A wish taken back",
    fields: ({ person, year }) => [{ name: "wish", label: "Wish", kind: "choice", required: true, choices: wishesOf(person, year, undefined).map((w) => ({ id: w.wish.id, label: w.text })) }],
    change: (v) => ({ wishWithdraw: { wishID: String(v["wish"]) } }),
  },
];

/** What may be tried of a mentor: by the staff, and by the mentor. */
const ofMentor: Supposition[] = [
  {
    id: "mentorAbsence",
    label: "A mentor away",
    fields: ({ mentors }) => [{ name: "mentor", label: "Mentor", kind: "choice", required: true, choices: mentors }, ...dates],
    change: (v) => ({ mentorAbsence: { mentorID: String(v["mentor"]), ...daysOf(v) } }),
  },
  {
    id: "mentorCapacity",
    label: "A mentor takes more or fewer",
    fields: ({ mentors, year }) => [{ name: "mentor", label: "Mentor", kind: "choice", required: true, choices: mentors }, { name: "count", label: "Fellows at once", kind: "number", required: true, half: true }, { ...when(year), half: true }],
    change: (v) => ({ mentorCapacity: { mentorID: String(v["mentor"]), capacity: number(v, "count"), ...blockIDs(v) } }),
  },
];

/** What only the staff may try. */
const ofProgram: Supposition[] = [
  {
    id: "siteSlots",
    label: "Places of an off-site option",
    fields: ({ year }) => [{ name: "option", label: "Off-site option", kind: "choice", required: true, choices: choices(year.options.values()) }, { name: "count", label: "Fellows at once", kind: "number", required: true, half: true }, { ...when(year), half: true }],
    change: (v) => ({ siteSlots: { offsiteOptionID: String(v["option"]), slots: number(v, "count"), ...blockIDs(v) } }),
  },
  {
    id: "coverage",
    label: "How many a rotation needs or takes",
    fields: ({ year }) => [
      { name: "rotation", label: "Rotation", kind: "choice", required: true, choices: choices(year.rotations.values()) },
      { name: "least", label: "At least", kind: "number", half: true },
      { name: "most", label: "At most", kind: "number", half: true, hint: "0 closes it; empty: as it is." },
      when(year),
    ],
    change: (v) => ({ coverage: { rotationID: String(v["rotation"]), ...(v["least"] !== "" ? { minimum: number(v, "least") } : {}), ...(v["most"] !== "" ? { maximum: number(v, "most") } : {}), ...blockIDs(v) } }),
  },
  {
    id: "fellowJoins",
    label: "A fellow more",
    fields: ({ tracks }) => [
      { name: "name", label: "Name", kind: "text", required: true },
      { name: "track", label: "Track", kind: "choice", required: true, choices: tracks },
      { name: "startsOn", label: "From", kind: "date", half: true, hint: "Empty: with the year." },
      { name: "endsOn", label: "To", kind: "date", half: true },
    ],
    change: (v) => ({ fellowJoins: { name: String(v["name"]).trim(), trackID: String(v["track"]), ...(v["startsOn"] ? { startsOn: String(v["startsOn"]) } : {}), ...(v["endsOn"] ? { endsOn: String(v["endsOn"]) } : {}) } }),
  },
  {
    id: "fellowLeaves",
    label: "A fellow fewer",
    fields: () => [{ name: "startsOn", label: "Gone from", kind: "date", half: true, hint: "Empty: all year." }],
    change: (v, { person }) => ({ fellowLeaves: { enrollmentID: person.id, ...(v["startsOn"] ? { from: String(v["startsOn"]) } : {}) } }),
  },
];

/** The sorts of changes that somebody may try, by what they are. */
export function suppositions(may: { fellow: boolean; mentor: boolean; staff: boolean }, about: About): Supposition[] {
  const all = [...(may.fellow ? ofFellow : []), ...(may.mentor ? ofMentor : []), ...(may.staff ? ofProgram : [])];
  // What has nothing to choose from is not offered: no leave to cancel, no mentor who could be away.
  return all.filter((s) => s.fields(about, {}).every((f) => f.kind !== "choice" || (f.choices ?? []).length > 0));
}

/** The values that a form begins with: the first of every choice, nothing else. */
export function begin(s: Supposition, about: About, before: Values): Values {
  const values: Values = { rank: "1", ...before };
  // Fields may depend on what was chosen above them: twice is enough for one level.
  for (let i = 0; i < 2; i++) {
    for (const f of s.fields(about, values)) {
      if (f.kind === "choice" && !(f.choices ?? []).some((c) => c.id === values[f.name])) values[f.name] = f.choices?.[0]?.id ?? "";
      else values[f.name] ??= "";
    }
  }
  return values;
}
