import { RequestError } from "./client";

/** What went wrong, for people, and what to do about it. */
export interface Trouble {
  kind: "offline" | "signed-out" | "refused" | "broken";
  title: string;
  text: string;
}

/** Words for an answer that did not come, or came as a refusal. */
export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof RequestError)) return { kind: "broken", title: "Something went wrong", text: sentence(error instanceof Error ? error.message : String(error)) };
  if (error.status === 0 || error.status === 502) return { kind: "offline", title: "The server cannot be reached", text: "Nothing was changed. Check that fellowplan is running, then try again." };
  if (error.status === 401 || error.code === "UNAUTHENTICATED" || error.code === "UNAUTHORIZED") return { kind: "signed-out", title: "Sign in to see this", text: sentence(error.message) };
  if (error.status === 429) return { kind: "refused", title: "Too many requests", text: "Wait a minute and try again." };
  if (error.code === "FORBIDDEN") return { kind: "refused", title: "This is not yours to see", text: sentence(error.message) };
  if (error.code === "NOT_FOUND") return { kind: "refused", title: "It is not there", text: sentence(error.message) };
  return { kind: "broken", title: "The server refused the request", text: sentence(error.message) };
}

/** A message as a sentence: a capital at the start and a period at the end. */
export function sentence(text: string): string {
  const t = text.trim();
  if (!t) return t;
  return t[0]!.toUpperCase() + t.slice(1) + (/[.!?…]$/.test(t) ? "" : ".");
}
