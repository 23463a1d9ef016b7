import type { RulesQuery } from "../api/generated/graphql";
import type { Year } from "../board/model";
import { list, number } from "../ui/words";

export type Rule = RulesQuery["rules"][number];
export type Setting = NonNullable<NonNullable<NonNullable<RulesQuery["ruleSettings"]["edges"]>[number]>["node"]>;

/** Rules whose weight is part of the objective: they are on without a setting. */
export const weighed = new Set(["preference", "fairness", "change", "mentor-continuity"]);

/** Rules that follow from what is described of the program: there is nothing to switch. */
export const follows = (r: Rule): boolean => r.parameters.length === 0 && !weighed.has(r.id);

/** The setting that holds for a year: its own before the program's. */
export function settingOf(rule: Rule, settings: Setting[], yearID: string | undefined): Setting | undefined {
  const own = settings.filter((s) => s.rule === rule.id);
  return own.find((s) => s.academicYearID === yearID) ?? own.find((s) => !s.academicYearID);
}

/** The parameters of a setting in words, with names for ids. */
export function parametersInWords(rule: Rule, stored: unknown, year: Year | undefined): string {
  const values = (stored ?? {}) as Record<string, unknown>;
  return rule.parameters
    .filter((p) => values[p.name] !== undefined)
    .map((p) => `${p.name}: ${inWords(values[p.name], p.name, year)}`)
    .join("; ");
}

function inWords(value: unknown, name: string, year: Year | undefined): string {
  if (Array.isArray(value)) return list(value.map((v) => inWords(v, name, year)));
  if (typeof value === "number") return name === "blocks" && year ? (year.blocks[value]?.title ?? number(value)) : number(value);
  const id = String(value);
  if (!year) return id;
  const rotation = year.rotations.get(id) ?? [...year.rotations.values()].find((r) => r.code === id);
  const option = year.options.get(id) ?? [...year.options.values()].find((o) => o.code === id);
  return rotation?.title ?? option?.title ?? year.people.find((p) => p.id === id || p.fellowID === id)?.name ?? id;
}
