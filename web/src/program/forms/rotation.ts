import { nodes } from "../../api/client";
import type { FormField, Values } from "../../form/fields";
import { text } from "../../form/fields";
import type { Book } from "../book";
import type { RotationNode } from "../book";

export const rotationKinds = [
  { id: "CORE", label: "Core" },
  { id: "ELECTIVE", label: "Elective" },
  { id: "RESEARCH", label: "Research" },
  { id: "CLINICAL", label: "Clinical" },
  { id: "VACATION", label: "Vacation" },
  { id: "CONFERENCE", label: "Conference" },
];

export function rotationFields(book: Book): FormField[] {
  return [
    { name: "title", label: "Title", kind: "text", required: true },
    { name: "kind", label: "Kind", kind: "choice", choices: rotationKinds, half: true },
    { name: "siteID", label: "Where", kind: "choice", clear: "clearSite", half: true, choices: [{ id: "", label: "No site" }, ...nodes(book.sites).map((s) => ({ id: s.id, label: s.title }))] },
    { name: "sessionMin", label: "Blocks at a time, at least", kind: "number", half: true },
    { name: "sessionMax", label: "at most", kind: "number", half: true },
    { name: "maxSessions", label: "Sessions a year, at most", kind: "number", clear: "clearMaxSessions", hint: "Empty: as many as fit." },
    { name: "needsMentor", label: "Needs a mentor who is present and has room", kind: "switch" },
    { name: "callEligible", label: "Call may occur in it", kind: "switch" },
    { name: "objectiveRequired", label: "Needs an objective", kind: "switch" },
    { name: "mentorIDs", label: "Who supervises it", kind: "several", add: "addMentorIDs", remove: "removeMentorIDs", choices: nodes(book.mentors).map((m) => ({ id: m.id, label: m.name })) },
    { name: "about", label: "About", kind: "area" },
  ];
}

export const rotationValues = (r: RotationNode | undefined): Values => ({
  title: r?.title ?? "",
  kind: r?.kind ?? "CORE",
  siteID: r?.site?.id ?? "",
  sessionMin: text(r?.sessionMin ?? 1),
  sessionMax: text(r?.sessionMax ?? 2),
  maxSessions: text(r?.maxSessions),
  needsMentor: r?.needsMentor ?? true,
  callEligible: r?.callEligible ?? false,
  objectiveRequired: r?.objectiveRequired ?? false,
  mentorIDs: nodes(r?.mentors).map((m) => m.id),
  about: r?.about ?? "",
});

export const topicFields: FormField[] = [
  { name: "title", label: "Title", kind: "text", required: true },
  { name: "about", label: "About", kind: "area" },
  { name: "position", label: "Place in the list", kind: "number" },
];

export const coverageFields: FormField[] = [
  { name: "minimum", label: "Fellows at once, at least", kind: "number", half: true },
  { name: "maximum", label: "at most", kind: "number", half: true, clear: "clearMaximum", hint: "Empty: no limit." },
];
