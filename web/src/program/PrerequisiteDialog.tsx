import { X } from "lucide-react";
import { useState } from "react";
import { ArchivePrerequisiteDocument, CreatePrerequisiteDocument } from "../api/generated/graphql";
import { nodes } from "../api/client";
import { useChange } from "../api/useChange";
import { Refusals } from "../people/Dialogs";
import { Button, Dialog, Field, Select } from "../ui/Controls";
import { count } from "../ui/words";
import type { Book, RotationNode } from "./book";

/** What has to come before a rotation. */
export function PrerequisiteDialog({ book, rotation, onClose, onDone }: { book: Book; rotation: RotationNode; onClose: () => void; onDone: (words: string) => void }) {
  const others = nodes(book.rotations).filter((r) => r.id !== rotation.id && !nodes(rotation.prerequisites).some((p) => p.required?.id === r.id));
  const [required, setRequired] = useState(others[0]?.id ?? "");
  const [blocks, setBlocks] = useState("1");
  const [wrong, setWrong] = useState<string[]>([]);
  const [adding, create] = useChange(CreatePrerequisiteDocument);
  const [removing, archive] = useChange(ArchivePrerequisiteDocument);
  const add = async () => {
    const answer = await create({ input: { programID: book.id, rotationID: rotation.id, requiredID: required, blocks: Number(blocks) || 1 } });
    if (answer.refusals.length) return setWrong(answer.refusals);
    onDone("It is added.");
  };
  const remove = async (id: string, version: number) => {
    const answer = await archive({ input: { id, expectedVersion: version } });
    if (answer.refusals.length) return setWrong(answer.refusals);
    onDone("It is taken away.");
  };
  return (
    <Dialog title={`What comes before ${rotation.title}`} open onClose={onClose}>
      {nodes(rotation.prerequisites).map((p) => (
        <p key={p.id} className="with-action">
          {count(p.blocks, "block")} of {p.required?.title}
          <Button kind="bare" small square aria-label={`Take away ${p.required?.title}`} isDisabled={removing} onPress={() => void remove(p.id, p.version)}>
            <X className="icon" aria-hidden />
          </Button>
        </p>
      ))}
      <div className="pair">
        <Select label="Rotation" shown choices={others.map((r) => ({ id: r.id, label: r.title }))} value={required} onChange={setRequired} />
        <Field label="Blocks of it" value={blocks} onChange={setBlocks} inputMode="numeric" />
      </div>
      <Refusals list={wrong} />
      <div className="actions">
        <Button onPress={onClose}>Close</Button>
        <Button kind="primary" onPress={() => void add()} isPending={adding} isDisabled={!required}>
          Add
        </Button>
      </div>
    </Dialog>
  );
}
