import { Link } from "wouter";

/** The two halves of the screen: what is tried now, and what was kept. */
export function Tabs({ at }: { at: "try" | "kept" }) {
  return (
    <nav className="tabs" aria-label="What if">
      <Link href="/what-if" aria-current={at === "try" ? "page" : undefined}>
        Try
      </Link>
      <Link href="/what-if/kept" aria-current={at === "kept" ? "page" : undefined}>
        Kept
      </Link>
    </nav>
  );
}
