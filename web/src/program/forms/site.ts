import { nodes } from "../../api/client";
import { text, type FormField, type Values } from "../../form/fields";
import type { AgreementNode, Book, OptionNode, SiteNode } from "../book";

export const siteFields: FormField[] = [
  { name: "title", label: "Title", kind: "text", required: true },
  {
    name: "kind",
    label: "Kind",
    kind: "choice",
    choices: [
      { id: "HOME", label: "Home" },
      { id: "CAMPUS", label: "Another campus" },
      { id: "EXTERNAL", label: "External" },
    ],
    hint: "External sites need an agreement before anybody goes there.",
  },
  { name: "city", label: "City", kind: "text", half: true },
  { name: "region", label: "State", kind: "text", half: true },
];

export const siteValues = (s: SiteNode | undefined): Values => ({ title: s?.title ?? "", kind: s?.kind ?? "HOME", city: s?.city ?? "", region: s?.region ?? "" });

export const agreementFields: FormField[] = [
  { name: "title", label: "Title", kind: "text", required: true },
  {
    name: "kind",
    label: "Kind",
    kind: "choice",
    half: true,
    choices: [
      { id: "AFFILIATION", label: "Affiliation" },
      { id: "LETTER", label: "Program letter" },
      { id: "COURSE", label: "Course" },
    ],
  },
  { name: "leadTimeDays", label: "Asked for ahead, days", kind: "number", half: true },
  { name: "validFrom", label: "Valid from", kind: "date", required: true, half: true },
  { name: "validTo", label: "Valid to", kind: "date", half: true, clear: "clearValidTo", hint: "Empty: until further notice." },
  { name: "malpracticeCovered", label: "Covers malpractice", kind: "switch" },
  { name: "note", label: "Note", kind: "area" },
];

export const agreementValues = (a: AgreementNode | undefined): Values => ({
  title: a?.title ?? "",
  kind: a?.kind ?? "AFFILIATION",
  leadTimeDays: text(a?.leadTimeDays ?? 60),
  validFrom: a?.validFrom ?? "",
  validTo: a?.validTo ?? "",
  malpracticeCovered: a?.malpracticeCovered ?? false,
  note: a?.note ?? "",
});

export function optionFields(book: Book): FormField[] {
  return [
    { name: "title", label: "Title", kind: "text", required: true },
    { name: "rotationID", label: "Counts as", kind: "choice", required: true, choices: nodes(book.rotations).map((r) => ({ id: r.id, label: r.title })) },
    { name: "slots", label: "Fellows at once", kind: "number", half: true },
    { name: "maxSessions", label: "Sessions a year, at most", kind: "number", half: true, clear: "clearMaxSessions" },
    { name: "sessionMin", label: "Blocks at a time, at least", kind: "number", half: true },
    { name: "sessionMax", label: "at most", kind: "number", half: true },
    { name: "opensOn", label: "Open from", kind: "date", half: true, clear: "clearOpensOn" },
    { name: "closesOn", label: "to", kind: "date", half: true, clear: "clearClosesOn" },
    { name: "needsObjective", label: "Needs an objective", kind: "switch" },
    { name: "objectives", label: "What one can learn there", kind: "area" },
  ];
}

export const optionValues = (o: OptionNode | undefined, book: Book): Values => ({
  title: o?.title ?? "",
  rotationID: o?.rotation?.id ?? nodes(book.rotations)[0]?.id ?? "",
  slots: text(o?.slots ?? 1),
  maxSessions: text(o?.maxSessions),
  sessionMin: text(o?.sessionMin ?? 1),
  sessionMax: text(o?.sessionMax ?? 1),
  opensOn: o?.opensOn ?? "",
  closesOn: o?.closesOn ?? "",
  needsObjective: o?.needsObjective ?? true,
  objectives: o?.objectives ?? "",
});
