import { text, type FormField, type Values } from "../../form/fields";
import type { Book, TrackNode } from "../book";

export const programFields: FormField[] = [
  { name: "title", label: "Title", kind: "text", required: true },
  { name: "institution", label: "Institution", kind: "text" },
  { name: "specialty", label: "Specialty", kind: "text", half: true },
  { name: "timeZone", label: "Time zone", kind: "text", half: true, hint: "As in America/Chicago." },
  { name: "about", label: "About", kind: "area" },
  { name: "source", label: "Source of the curriculum", kind: "text" },
];

export const programValues = (b: Book | undefined): Values => ({
  title: b?.title ?? "",
  institution: b?.institution ?? "",
  specialty: b?.specialty ?? "",
  timeZone: b?.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  about: b?.about ?? "",
  source: b?.source ?? "",
});

export const trackUnits = [
  { id: "MONTHS", label: "Months" },
  { id: "FOUR_WEEKS", label: "Blocks of 4 weeks" },
  { id: "TWO_WEEKS", label: "Blocks of 2 weeks" },
  { id: "WEEKS", label: "Weeks" },
];

export const trackFields: FormField[] = [
  { name: "title", label: "Title", kind: "text", required: true },
  { name: "unit", label: "Counted in", kind: "choice", choices: trackUnits, half: true },
  { name: "length", label: "Length", kind: "number", required: true, half: true },
  { name: "about", label: "About", kind: "area" },
];

export const trackValues = (t: TrackNode | undefined): Values => ({ title: t?.title ?? "", unit: t?.unit ?? "MONTHS", length: text(t?.length ?? 12), about: t?.about ?? "" });
