import { useState } from "react";
import { text, type FormField, type Values } from "../form/fields";
import { Form } from "../form/Form";
import { Button, Dialog } from "../ui/Controls";
import type { Row } from "./Requirements";

interface Props {
  row: Row | undefined; // nothing: a new one
  unit: string;
  rotations: { id: string; title: string }[];
  onClose: () => void;
  onKeep: (row: Row) => void;
  onRemove: () => void;
}

/** One row of a curriculum. It is kept on the screen until the curriculum is saved as a whole. */
export function RequirementDialog({ row, unit, rotations, onClose, onKeep, onRemove }: Props) {
  const [values, setValues] = useState<Values>({
    title: row?.title ?? "",
    minimum: text(row?.minimum ?? 1),
    maximum: text(row?.maximum ?? 1),
    rotationIDs: row?.rotationIDs ?? [],
    provenance: row?.provenance ?? "STATED",
    provenanceNote: row?.provenanceNote ?? "",
    flexible: row?.flexible ?? false,
    mayExtend: row?.mayExtend ?? false,
  });
  const [wrong, setWrong] = useState<Record<string, string>>({});
  const fields: FormField[] = [
    { name: "title", label: "Title", kind: "text", required: true },
    { name: "minimum", label: `At least, ${unit}`, kind: "number", half: true },
    { name: "maximum", label: "at most", kind: "number", half: true },
    { name: "rotationIDs", label: "What counts for it", kind: "several", choices: rotations.map((r) => ({ id: r.id, label: r.title })) },
    { name: "flexible", label: "Takes the time that waivers and credit set free", kind: "switch" },
    { name: "mayExtend", label: "Elective time may be spent on it", kind: "switch" },
    {
      name: "provenance",
      label: "Where it comes from",
      kind: "choice",
      choices: [
        { id: "STATED", label: "The source states it" },
        { id: "INFERRED", label: "Inferred" },
        { id: "ADJUSTED", label: "Adjusted here" },
      ],
    },
    { name: "provenanceNote", label: "Why it is believed", kind: "text" },
  ];
  const keep = () => {
    const minimum = Number(values["minimum"]);
    const maximum = Number(values["maximum"]);
    const bad: Record<string, string> = {};
    if (!String(values["title"]).trim()) bad["title"] = "Say what people call it.";
    if (!Number.isInteger(minimum) || minimum < 0) bad["minimum"] = "A whole number, 0 or more.";
    if (!Number.isInteger(maximum) || maximum < minimum) bad["maximum"] = "A whole number, not less than the least.";
    setWrong(bad);
    if (Object.keys(bad).length) return;
    onKeep({
      code: row?.code ?? "",
      title: String(values["title"]).trim(),
      minimum,
      maximum,
      rotationIDs: values["rotationIDs"] as string[],
      provenance: values["provenance"] as string,
      provenanceNote: values["provenanceNote"] as string,
      flexible: values["flexible"] === true,
      mayExtend: values["mayExtend"] === true,
    });
  };
  return (
    <Dialog title={row?.title ?? "A new requirement"} open onClose={onClose}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(e) => {
          e.preventDefault();
          keep();
        }}
      >
        <Form fields={fields} values={values} wrong={wrong} onChange={(name, v) => setValues((all) => ({ ...all, [name]: v }))} />
        <div className="actions">
          {row && (
            <Button kind="danger" onPress={onRemove}>
              Take out
            </Button>
          )}
          <span className="grow" />
          <Button onPress={onClose}>Cancel</Button>
          <Button kind="primary" type="submit">
            Keep
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
