import { ArrowDown, ArrowUp, X } from "lucide-react";
import { Button, Segments } from "../ui/Controls";
import { modes, type Mode } from "./changes";

export interface Step {
  key: string;
  sentence: string;
}

interface Props {
  steps: Step[];
  mode: Mode;
  busy: boolean;
  fixed?: boolean; // somebody else's, or one that is settled
  onMode: (mode: Mode) => void;
  onRemove: (index: number) => void;
  onOrder: (from: number, to: number) => void;
}

/** What is tried, one change after the other, and how it is answered. */
export function Stack({ steps, mode, busy, fixed, onMode, onRemove, onOrder }: Props) {
  return (
    <div className="stack">
      <ol className="changes-list" aria-label="What would be otherwise">
        {steps.map((s, i) => (
          <li key={s.key}>
            <span className="nth num" aria-hidden>
              {i + 1}
            </span>
            <span>{s.sentence}</span>
            {!fixed && (
              <span className="row-buttons">
                {steps.length > 1 && (
                  <>
                    <Button kind="bare" small square isDisabled={i === 0 || busy} onPress={() => onOrder(i, i - 1)} aria-label={`Earlier: ${s.sentence}`}>
                      <ArrowUp className="icon" aria-hidden />
                    </Button>
                    <Button kind="bare" small square isDisabled={i === steps.length - 1 || busy} onPress={() => onOrder(i, i + 1)} aria-label={`Later: ${s.sentence}`}>
                      <ArrowDown className="icon" aria-hidden />
                    </Button>
                  </>
                )}
                <Button kind="bare" small square isDisabled={busy} onPress={() => onRemove(i)} aria-label={`Take out: ${s.sentence}`}>
                  <X className="icon" aria-hidden />
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      {!fixed && (
        <div className="how">
          <Segments label="How to answer" choices={modes.map(({ id, label }) => ({ id, label }))} value={mode} onChange={(m) => onMode(m as Mode)} />
          <p className="quiet">{modes.find((m) => m.id === mode)!.about}</p>
        </div>
      )}
    </div>
  );
}
