import { nodes } from "../../api/client";
import type { FormField, Values } from "../../form/fields";
import type { Book } from "../book";

/** Who somebody is, and the year that the fellow spends here: two things of the API, one form. */
export function fellowFields(book: Book, isNew: boolean): FormField[] {
  const tracks = nodes(book.tracks).map((t) => ({ id: t.id, label: t.title }));
  return [
    { name: "name", label: "Name", kind: "text", required: true },
    { name: "trainingLevel", label: "Level", kind: "text", half: true, hint: "As in PGY-6." },
    { name: "email", label: "Email", kind: "email", half: true, clear: "clearEmail" },
    { name: "trackID", label: "Track", kind: "choice", required: true, choices: tracks, ...(tracks.length ? {} : { hint: "There is no track yet: add one under Curriculum." }) },
    { name: "startsOn", label: "From", kind: "date", half: true, clear: "clearStartsOn", hint: "Empty: with the year." },
    { name: "endsOn", label: "To", kind: "date", half: true, clear: "clearEndsOn" },
    { name: "sharePercent", label: "Share of time, percent", kind: "number", half: true },
    { name: "offsiteMax", label: "Blocks off-site, at most", kind: "number", half: true, clear: "clearOffsiteMax", hint: "Empty: no limit." },
    { name: "priorExperience", label: "Prior experience", kind: "area", ...(isNew ? { hint: "What was done before. Credit for it is given by the director." } : {}) },
  ];
}

// Which of the fields belong to the person; the rest belongs to the year.
const personal = new Set(["name", "trainingLevel", "email", "priorExperience"]);

export const ofPerson = (fields: FormField[]): FormField[] => fields.filter((f) => personal.has(f.name));
export const ofYear = (fields: FormField[]): FormField[] => fields.filter((f) => !personal.has(f.name));

export const noFellow = (book: Book): Values => ({ name: "", trainingLevel: "", email: "", trackID: nodes(book.tracks)[0]?.id ?? "", startsOn: "", endsOn: "", sharePercent: "100", offsiteMax: "", priorExperience: "" });
