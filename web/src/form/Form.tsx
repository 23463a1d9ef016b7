import { CheckboxButton, CheckboxField, CheckboxGroup, Label } from "react-aria-components";
import { Field, Select, Switch } from "../ui/Controls";
import type { FormField, Value, Values } from "./fields";

/** The fields of a form, each with what is wrong with it. */
export function Form({ fields, values, wrong, onChange }: { fields: FormField[]; values: Values; wrong: Record<string, string>; onChange: (name: string, value: Value) => void }) {
  return (
    <div className="form fields">
      {fields.map((f) => (
        <div key={f.name} className={f.half ? "half" : ""}>
          <One field={f} value={values[f.name] ?? ""} wrong={wrong[f.name] ?? ""} onChange={(v) => onChange(f.name, v)} />
        </div>
      ))}
    </div>
  );
}

function One({ field: f, value, wrong, onChange }: { field: FormField; value: Value; wrong: string; onChange: (v: Value) => void }) {
  if (f.kind === "switch") {
    return (
      <Switch isSelected={value === true} onChange={onChange}>
        {f.label}
      </Switch>
    );
  }
  if (f.kind === "several") return <Several label={f.label} choices={f.choices ?? []} value={value as string[]} onChange={onChange} {...(f.hint ? { hint: f.hint } : {})} />;
  if (f.kind === "choice") {
    return (
      <>
        <Select label={f.label} shown choices={f.choices ?? []} value={value as string} onChange={onChange} />
        {wrong ? <p className="wrong is-bad">{wrong}</p> : f.hint && <p className="hint quiet">{f.hint}</p>}
      </>
    );
  }
  return (
    <Field
      label={f.label}
      value={value as string}
      onChange={onChange}
      wrong={wrong}
      {...(f.hint ? { hint: f.hint } : {})}
      {...(f.kind === "area" ? { area: true } : {})}
      {...(f.kind === "date" || f.kind === "email" ? { type: f.kind } : {})}
      {...(f.kind === "number" ? { inputMode: "numeric" as const } : {})}
      {...(f.required ? { isRequired: true } : {})}
    />
  );
}

/** Any of several, as boxes to tick. */
export function Several({ label, choices, value, onChange, hint }: { label: string; choices: { id: string; label: string }[]; value: string[]; onChange: (ids: string[]) => void; hint?: string }) {
  return (
    <CheckboxGroup className="field" value={value} onChange={onChange}>
      <Label>{label}</Label>
      <div className="checks">
        {choices.length === 0 && <span className="quiet">There is none yet.</span>}
        {choices.map((c) => (
          <CheckboxField key={c.id} value={c.id}>
            <CheckboxButton className="check">
              <span className="box" aria-hidden />
              {c.label}
            </CheckboxButton>
          </CheckboxField>
        ))}
      </div>
      {hint && <span className="hint">{hint}</span>}
    </CheckboxGroup>
  );
}
