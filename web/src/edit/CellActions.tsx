import { Eraser, Move, Pin, PinOff } from "lucide-react";
import { Button, Select } from "../ui/Controls";
import type { Cell, Year } from "../board/model";
import type { Edit } from "./edits";
import type { Editor } from "./useEditor";

export const at = (cell: Cell, year: Year) => ({ enrollmentID: cell.person.id, blockID: year.blocks[cell.block]!.id });

const firstName = (name: string) => name.split(" ").at(-1)!;

export function clearing(cell: Cell, year: Year): [string, Edit[]] {
  return [`Empty ${year.blocks[cell.block]!.title} of ${cell.person.name}`, [{ clear: at(cell, year) }]];
}

export function pinning(cell: Cell, year: Year): [string, Edit[]] {
  const pinned = cell.parts.some((p) => p.pinned);
  const where = `${year.blocks[cell.block]!.title} of ${cell.person.name}`;
  return pinned ? [`Let ${where} change`, [{ unpin: at(cell, year) }]] : [`Keep ${where}`, [{ pin: { ...at(cell, year), reason: "Kept by hand" } }]];
}

/** A cell dropped on another one: a session moves within its year; between two people the cells change places. */
export function dropping(from: Cell, to: Cell, year: Year): [string, Edit[]] | null {
  if (from === to || from.state !== "work") return null;
  const what = from.parts[0]!.rotation.look.label;
  const there = year.blocks[to.block]!.title;
  if (from.person === to.person) {
    const alone = from.join === "alone" && to.join === "alone" && to.state === "work";
    if (alone) return [`Swap ${year.blocks[from.block]!.title} and ${there} of ${from.person.name}`, [{ swap: { a: at(from, year), b: at(to, year) } }]];
    return [`Move ${what} of ${from.person.name} to ${there}`, [{ move: { ...at(from, year), toBlockID: year.blocks[to.block]!.id } }]];
  }
  return [`Swap ${firstName(from.person.name)} and ${firstName(to.person.name)} in ${there}`, [{ swap: { a: { ...at(from, year), blockID: year.blocks[from.block]!.id }, b: at(to, year) } }]];
}

/** What can be done with the selected cell of a draft. */
export function CellActions({ cell, year, editor, onMove }: { cell: Cell; year: Year; editor: Editor; onMove: () => void }) {
  if (cell.state === "outside" || cell.state === "leave" || cell.state === "elsewhere" || cell.state === "private") return null;
  const now = cell.parts[0];
  const value = now ? (now.option?.id ?? now.rotation.id) : "";
  const choices = [
    ...(now ? [] : [{ id: "", label: "Choose…" }]),
    ...[...year.rotations.values()].map((r) => ({ id: r.id, label: r.title, aside: r.look.letters })),
    ...[...year.options.values()].map((o) => ({ id: o.id, label: o.title, aside: "off-site" })),
  ];
  const assign = (id: string) => {
    if (!id || id === value) return;
    const option = year.options.get(id);
    const title = option?.title ?? year.rotations.get(id)!.title;
    editor.propose(`${title} for ${cell.person.name} in ${year.blocks[cell.block]!.title}`, [{ assign: { ...at(cell, year), ...(option ? { offsiteOptionID: id } : { rotationID: id }) } }]);
  };
  const pinned = cell.parts.some((p) => p.pinned);
  return (
    <section className="cell-actions">
      <Select label="Change to" shown choices={choices} value={value} onChange={assign} />
      {cell.state === "work" && (
        <div className="buttons">
          <Button small onPress={onMove}>
            <Move className="icon" aria-hidden /> Move <kbd>M</kbd>
          </Button>
          <Button small onPress={() => void editor.apply(...pinning(cell, year))}>
            {pinned ? <PinOff className="icon" aria-hidden /> : <Pin className="icon" aria-hidden />} {pinned ? "Unpin" : "Pin"} <kbd>P</kbd>
          </Button>
          <Button small onPress={() => editor.propose(...clearing(cell, year))}>
            <Eraser className="icon" aria-hidden /> Empty <kbd>Del</kbd>
          </Button>
        </div>
      )}
    </section>
  );
}
