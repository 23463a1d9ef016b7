import type { Choice } from "../ui/Controls";

export type Value = string | boolean | string[];
export type Values = Record<string, Value>;

/** One field of a form, by the name that the inputs of the API give it. */
export interface FormField {
  name: string;
  label: string;
  kind: "text" | "area" | "number" | "date" | "email" | "choice" | "several" | "switch";
  choices?: Choice[];
  hint?: string;
  required?: boolean;
  half?: boolean; // two of them share a line
  clear?: string; // what empties it when it is changed; without one it takes an empty text
  add?: string; // of several: what adds and what removes when it is changed
  remove?: string;
}

const number = (text: string): number | string => (/^-?\d+$/.test(text.trim()) ? Number(text) : text);

/** The input that makes a new one: what is empty stays as the API has it by default. */
export function creating(fields: FormField[], values: Values): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const f of fields) {
    const v = values[f.name];
    if (v === undefined || v === "" || (Array.isArray(v) && v.length === 0)) continue;
    input[f.name] = f.kind === "number" ? number(v as string) : v;
  }
  return input;
}

/** The input that changes one: only what differs from what was read. */
export function changing(fields: FormField[], values: Values, before: Values): Record<string, unknown> {
  const input: Record<string, unknown> = {};
  for (const f of fields) {
    const was = before[f.name] ?? (f.kind === "several" ? [] : "");
    const is = values[f.name] ?? (f.kind === "several" ? [] : "");
    if (Array.isArray(is) && Array.isArray(was)) {
      const added = is.filter((x) => !was.includes(x));
      const removed = was.filter((x) => !is.includes(x));
      if (added.length) input[f.add ?? f.name] = added;
      if (removed.length) input[f.remove ?? f.name] = removed;
    } else if (is !== was) {
      if (is === "" && f.clear) input[f.clear] = true;
      else input[f.name] = f.kind === "number" ? number(is as string) : is;
    }
  }
  return input;
}

/** Numbers and nothing as the texts that fields hold. */
export const text = (v: string | number | null | undefined): string => (v === null || v === undefined ? "" : String(v));

/** A short name for machines from what people call it: "Image processing, 3D" as "image-processing-3d". */
export function codeOf(title: string): string {
  const plain = title
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return plain.slice(0, 48).replace(/-+$/, "") || "x";
}
