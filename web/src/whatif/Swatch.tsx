import type { Rotation } from "../board/model";

/** The letters of a rotation in its color and pattern; with a frame when it is off-site. */
export function Swatch({ rotation, away }: { rotation: Rotation | undefined; away?: boolean }) {
  if (!rotation) return <span className="swatch blank" aria-hidden />;
  return (
    <span className={`swatch ${rotation.look.face} ${away ? "offsite" : ""}`} aria-hidden>
      {rotation.look.letters}
    </span>
  );
}
