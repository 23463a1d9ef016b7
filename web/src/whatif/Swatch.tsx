import type { CSSProperties } from "react";
import type { Rotation } from "../board/model";

/** The letters of a rotation in its color and pattern; with a frame when it is off-site. */
export function Swatch({ rotation, away }: { rotation: Rotation | undefined; away?: boolean }) {
  if (!rotation) return <span className="swatch blank" aria-hidden />;
  return (
    <span className={`swatch look p${rotation.look.pattern} ${away ? "offsite" : ""}`} style={{ "--h": rotation.look.hue } as CSSProperties} aria-hidden>
      {rotation.look.letters}
    </span>
  );
}
