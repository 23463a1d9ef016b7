import { CloudOff, LogIn, OctagonAlert, ShieldAlert } from "lucide-react";
import type { ReactNode } from "react";
import { useEffect, useState } from "react";
import { useLocation } from "wouter";
import type { Trouble } from "../api/trouble";
import { Button } from "./Controls";

/** Nothing is there yet, and what would change that. */
export function Empty({ title, children, actions, level: H = "h1" }: { level?: "h1" | "h2"; title: string; children?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="state">
      <H>{title}</H>
      {children && <p>{children}</p>}
      {actions && <div className="actions">{actions}</div>}
    </div>
  );
}

const icons = { offline: CloudOff, "signed-out": LogIn, refused: ShieldAlert, broken: OctagonAlert };

/** Something went wrong: what, and the next step. */
export function Problem({ trouble, again, level: H = "h1" }: { level?: "h1" | "h2"; trouble: Trouble; again?: () => void }) {
  const Icon = icons[trouble.kind];
  const [, go] = useLocation();
  return (
    <div className="state" role="alert">
      <H>
        <Icon className="icon" aria-hidden /> {trouble.title}
      </H>
      <p>{trouble.text}</p>
      <div className="actions">
        {trouble.kind === "signed-out" ? (
          <Button kind="primary" onPress={() => go("/sign-in")}>
            Sign in
          </Button>
        ) : (
          again && <Button onPress={again}>Try again</Button>
        )}
      </div>
    </div>
  );
}

/** Gray lines while something is read. Nothing is shown for the first moment, and words when it takes long. */
export function Loading({ what, lines = 6 }: { what: string; lines?: number }) {
  const [stage, setStage] = useState(0);
  useEffect(() => {
    const soon = setTimeout(() => setStage(1), 120);
    const late = setTimeout(() => setStage(2), 4000);
    return () => {
      clearTimeout(soon);
      clearTimeout(late);
    };
  }, []);
  return (
    <div role="status" aria-live="polite">
      <span className="unseen">Reading {what}</span>
      {stage > 0 && (
        <div className="bones" aria-hidden>
          {Array.from({ length: lines }, (_, i) => (
            <div key={i} className={`bone ${i === 0 ? "tall" : ""}`} style={{ width: `${[38, 92, 96, 84, 90, 70][i % 6]}%` }} />
          ))}
        </div>
      )}
      {stage > 1 && <p className="state quiet">This takes longer than usual. It is still being read.</p>}
    </div>
  );
}
