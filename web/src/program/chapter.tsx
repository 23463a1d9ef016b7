import { Pencil, Plus } from "lucide-react";
import type { Year } from "../board/model";
import { Button } from "../ui/Controls";
import type { Book } from "./book";

/** What every chapter of the program gets. */
export interface Chapter {
  book: Book;
  year: Year | undefined;
  staff: boolean;
  wanted: string; // what the address asks to be opened
  done: (words: string) => void; // something was changed: say so and read it again
}

export function EditButton({ what, onPress }: { what: string; onPress: () => void }) {
  return (
    <Button kind="bare" small square className="no-print" aria-label={`Change ${what}`} onPress={onPress}>
      <Pencil className="icon" aria-hidden />
    </Button>
  );
}

export function AddButton({ what, children, onPress, small = true }: { what: string; children: string; onPress: () => void; small?: boolean }) {
  return (
    <Button kind={small ? "bare" : ""} small={small} className="no-print" aria-label={what} onPress={onPress}>
      <Plus className="icon" aria-hidden /> {children}
    </Button>
  );
}

/** What stands over a chapter: what it is about, and how to add to it. */
export function ChapterHead({ text, action }: { text: string; action?: React.ReactNode }) {
  return (
    <div className="chapter-head">
      <p className="quiet">{text}</p>
      {action}
    </div>
  );
}
