import { useState } from "react";
import { CheckboxButton, CheckboxField, CheckboxGroup, Label } from "react-aria-components";
import { ArchiveRuleSettingDocument, CreateRuleSettingDocument, UpdateRuleSettingDocument, type RuleSettingTier } from "../api/generated/graphql";
import { useChange } from "../api/useChange";
import { useSession } from "../app/session";
import type { Year } from "../board/model";
import { Refusals } from "../people/Dialogs";
import { Button, Dialog, Field, Segments } from "../ui/Controls";
import { weighed, type Rule, type Setting } from "./settings";

type Parameter = Rule["parameters"][number];

const tiers = [
  { id: "MUST", label: "Must" },
  { id: "SHOULD", label: "Should" },
  { id: "WISH", label: "Wish" },
];

interface Props {
  rule: Rule;
  setting?: Setting | undefined;
  year: Year | undefined;
  onClose: () => void;
  onDone: () => void;
}

/** One rule with what can be set of it, each value with its bounds and meaning. */
export function RuleDialog({ rule, setting, year, onClose, onDone }: Props) {
  const session = useSession();
  const [values, setValues] = useState<Record<string, unknown>>(() => ({ ...((setting?.parameters as Record<string, unknown> | null) ?? {}) }));
  const [tier, setTier] = useState<string>(setting?.tier ?? rule.tier.toUpperCase());
  const [weight, setWeight] = useState(String(setting?.weight ?? (rule.weight === "0" ? 1 : rule.weight)));
  const [wrong, setWrong] = useState<string[]>([]);
  const [creating, create] = useChange(CreateRuleSettingDocument);
  const [updating, update] = useChange(UpdateRuleSettingDocument);
  const [, archive] = useChange(ArchiveRuleSettingDocument);
  const hard = !rule.soft && !weighed.has(rule.id);

  const save = async () => {
    const parameters = Object.keys(values).length ? values : null;
    const common = { parameters, tier: tier as RuleSettingTier, weight: Number(weight) || 0 };
    const answer = setting
      ? await update({ input: { id: setting.id, expectedVersion: setting.version, ...common } })
      : await create({ input: { programID: session.program!.id, academicYearID: session.year?.id ?? null, rule: rule.id, enabled: true, ...common } });
    if (answer.refusals.length) return setWrong(answer.refusals);
    onDone();
  };
  const remove = async () => {
    const answer = await archive({ input: { id: setting!.id, expectedVersion: setting!.version } });
    if (answer.refusals.length) return setWrong(answer.refusals);
    onDone();
  };
  const set = (name: string, value: unknown) =>
    setValues((v) => {
      const next = { ...v, [name]: value };
      if (value === undefined || (Array.isArray(value) && value.length === 0)) delete next[name];
      return next;
    });

  return (
    <Dialog title={rule.title} open onClose={onClose}>
      <p>{rule.text}</p>
      {rule.parameters.map((p) => (
        <ParameterField key={p.name} parameter={p} value={values[p.name]} onChange={(v) => set(p.name, v)} year={year} />
      ))}
      {!hard && (
        <div className="field">
          <span className="label">How strict</span>
          <Segments label="How strict" choices={tiers.filter((t) => t.id !== "MUST" || rule.tier === "must")} value={tier} onChange={setTier} />
          <span className="hint">{{ MUST: "No schedule breaks it.", SHOULD: "Broken only when nothing else is possible.", WISH: "Weighed against the other wishes." }[tier]}</span>
        </div>
      )}
      {tier !== "MUST" && <Field label="Weight" value={weight} onChange={setWeight} inputMode="numeric" hint="What one unit of excess costs, or one point is worth." />}
      <Refusals list={wrong} />
      <div className="actions">
        {setting && !weighed.has(rule.id) && (
          <Button kind="danger" onPress={() => void remove()}>
            Remove
          </Button>
        )}
        <span className="grow" />
        <Button onPress={onClose}>Cancel</Button>
        <Button kind="primary" onPress={() => void save()} isPending={creating || updating}>
          {setting ? "Save" : "Add"}
        </Button>
      </div>
    </Dialog>
  );
}

function ParameterField({ parameter: p, value, onChange, year }: { parameter: Parameter; value: unknown; onChange: (v: unknown) => void; year: Year | undefined }) {
  const label = p.name[0]!.toUpperCase() + p.name.slice(1) + (p.required ? "" : " (optional)");
  const choices = choicesOf(p, year);
  if (choices) {
    const one = p.type === "text";
    const chosen = one ? (value ? [String(value)] : []) : ((value as unknown[] | undefined) ?? []).map(String);
    return (
      <CheckboxGroup className="field" value={chosen} onChange={(keys) => onChange(one ? keys.at(-1) : p.type === "blocks" ? keys.map(Number).sort((a, b) => a - b) : keys)}>
        <Label>{label}</Label>
        <div className="checks">
          {choices.map((c) => (
            <CheckboxField key={c.id} value={c.id}>
              <CheckboxButton className="check">
                <span className="box" aria-hidden />
                {c.label}
              </CheckboxButton>
            </CheckboxField>
          ))}
        </div>
        <span className="hint">{p.text}</span>
      </CheckboxGroup>
    );
  }
  if (p.type === "integers") {
    const text = ((value as number[] | undefined) ?? []).join(", ");
    return <Field label={label} hint={`${p.text}; with commas between`} value={text} onChange={(v) => onChange(v.split(/[,\s]+/).filter(Boolean).map(Number))} />;
  }
  const bounds = p.type === "integer" ? `${p.text}: ${p.minimum} to ${p.maximum}` : p.text;
  return <Field label={label} hint={bounds} value={value === undefined ? "" : String(value)} onChange={(v) => onChange(v === "" ? undefined : p.type === "integer" ? Number(v) : v)} {...(p.type === "integer" ? { inputMode: "numeric" as const } : {})} />;
}

/** What a parameter can name, when it names things of the program. */
function choicesOf(p: Parameter, year: Year | undefined): { id: string; label: string }[] | undefined {
  if (!year) return undefined;
  const rotations = [...year.rotations.values()].map((r) => ({ id: r.id, label: r.title }));
  const options = [...year.options.values()].map((o) => ({ id: o.id, label: `${o.title} (off-site)` }));
  if (p.type === "blocks") return year.blocks.map((b, i) => ({ id: String(i), label: b.title }));
  if (["rotations", "next", "after", "rotation"].includes(p.name)) return rotations;
  if (["activities", "activity", "ignore"].includes(p.name)) return [...rotations, ...options];
  if (["fellows", "fellow"].includes(p.name)) return year.people.map((e) => ({ id: e.id, label: e.name }));
  return undefined;
}
