import { nodes } from "../../api/client";
import { text, type FormField, type Values } from "../../form/fields";
import type { AbsenceNode, Book, MentorNode } from "../book";

export function mentorFields(book: Book): FormField[] {
  return [
    { name: "name", label: "Name", kind: "text", required: true },
    { name: "title", label: "Title", kind: "text", half: true, hint: "As in “Director of the 3D laboratory”." },
    { name: "email", label: "Email", kind: "email", half: true, clear: "clearEmail" },
    { name: "siteID", label: "Where", kind: "choice", half: true, clear: "clearSite", choices: [{ id: "", label: "No site" }, ...nodes(book.sites).map((s) => ({ id: s.id, label: s.title }))] },
    { name: "capacity", label: "Fellows at once", kind: "number", half: true },
    { name: "clinical", label: "Supervises rotations", kind: "switch" },
    { name: "research", label: "Supervises research", kind: "switch" },
    { name: "elective", label: "Supervises electives", kind: "switch" },
  ];
}

export const mentorValues = (m: MentorNode | undefined): Values => ({
  name: m?.name ?? "",
  title: m?.title ?? "",
  email: m?.email ?? "",
  siteID: m?.site?.id ?? "",
  capacity: text(m?.capacity ?? 1),
  clinical: m?.clinical ?? true,
  research: m?.research ?? false,
  elective: m?.elective ?? false,
});

export const absenceFields: FormField[] = [
  { name: "startsOn", label: "First day", kind: "date", required: true, half: true },
  { name: "endsOn", label: "Last day", kind: "date", required: true, half: true },
  { name: "reason", label: "Reason", kind: "text" },
];

export const absenceValues = (a: AbsenceNode | undefined): Values => ({ startsOn: a?.startsOn ?? "", endsOn: a?.endsOn ?? "", reason: a?.reason ?? "" });
