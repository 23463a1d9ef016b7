import { Check } from "lucide-react";
import { useRef, type KeyboardEvent, type MouseEvent } from "react";
import type { Cell, Year } from "../board/model";
import { partInWords } from "../board/model";
import { plain } from "../ui/words";

interface Props {
  year: Year;
  line: Cell[];
  chosen: ReadonlySet<string>; // ids of blocks
  touched: ReadonlySet<string>; // blocks in which what is tried changes this year
  onChoose: (ids: Set<string>) => void;
}

/** A fellow's year as a strip of blocks to choose from: a click takes a block or leaves it, with Shift all up to it. */
export function Strip({ year, line, chosen, touched, onChoose }: Props) {
  const last = useRef(0);
  const box = useRef<HTMLOListElement>(null);
  const turn = (block: number, e: MouseEvent) => {
    const next = new Set(chosen);
    const id = year.blocks[block]!.id;
    if (e.shiftKey) {
      for (let b = Math.min(last.current, block); b <= Math.max(last.current, block); b++) if (open(line[b])) next.add(year.blocks[b]!.id);
    } else if (next.has(id)) next.delete(id);
    else next.add(id);
    last.current = block;
    onChoose(next);
  };
  const onKey = (e: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
    if (!step) return;
    const all = [...(box.current?.querySelectorAll<HTMLButtonElement>("button:not(:disabled)") ?? [])];
    all[all.indexOf(document.activeElement as HTMLButtonElement) + step]?.focus();
    e.preventDefault();
  };
  return (
    <ol className={`year-strip ${line.length > 20 ? "many" : ""}`} ref={box} onKeyDown={onKey} aria-label="Blocks of the year">
      {line.map((cell, b) => {
        const block = year.blocks[b]!;
        const part = cell.parts[0];
        const on = chosen.has(block.id);
        return (
          <li key={block.id}>
            <button
              type="button"
              className={`year-block ${on ? "on" : ""} ${touched.has(block.id) ? "touched" : ""}`}
              aria-pressed={on}
              disabled={!open(cell)}
              onClick={(e) => turn(b, e)}
              title={`${block.title}: ${says(cell)}`}
            >
              <span className="when">
                {block.title}
                {on && <Check className="icon" aria-hidden />}
              </span>
              <span className={`face ${part ? `${part.rotation.look.face} ${part.option ? "offsite" : ""}` : cell.state}`} aria-hidden>
                {part ? (line.length > 20 ? part.rotation.look.letters : part.rotation.look.label) : cell.state === "gap" ? "Nothing yet" : cell.state === "leave" ? "Leave" : cell.state === "private" ? "Not shown" : "Away"}
              </span>
              <span className="unseen">{says(cell)}</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** A block in which there is nothing to be planned cannot be chosen. */
const open = (cell: Cell | undefined): boolean => cell?.state === "work" || cell?.state === "gap";

function says(cell: Cell): string {
  if (cell.parts.length) return cell.parts.map(partInWords).join(" and ");
  return { gap: "nothing yet", leave: `${cell.leave ? plain(cell.leave.kind) : ""} leave`, elsewhere: "at another program", outside: "not in the program", private: "nothing that is shown to you", work: "" }[cell.state];
}
