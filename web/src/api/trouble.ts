import type { CombinedError } from "urql";

/** What went wrong, for people, and what to do about it. */
export interface Trouble {
  kind: "offline" | "signed-out" | "refused" | "broken";
  title: string;
  text: string;
}

/** Words for an answer that did not come, or came as a refusal. */
export function troubleOf(error: CombinedError | Error): Trouble {
  const combined = error as Partial<CombinedError>;
  if (combined.networkError) {
    const status = (combined.response as Response | undefined)?.status;
    if (status === 401) return { kind: "signed-out", title: "Your session has ended", text: "Sign in again; nothing that you saved is lost." };
    if (status === 429) return { kind: "refused", title: "Too many requests", text: "Wait a minute and try again." };
    return { kind: "offline", title: "The server cannot be reached", text: "Nothing was changed. Check that fellowplan is running, then try again." };
  }
  const first = combined.graphQLErrors?.[0];
  const code = first?.extensions?.["code"];
  if (code === "UNAUTHENTICATED" || code === "UNAUTHORIZED") {
    return { kind: "signed-out", title: "Sign in to see this", text: first?.message ?? "" };
  }
  if (code === "FORBIDDEN") return { kind: "refused", title: "This is not yours to see", text: sentence(first?.message ?? "") };
  if (first) return { kind: "broken", title: "The server refused the request", text: sentence(first.message) };
  return { kind: "broken", title: "Something went wrong", text: sentence(error.message) };
}

/** A message as a sentence: a capital at the start and a period at the end. */
export function sentence(text: string): string {
  const t = text.trim();
  if (!t) return t;
  return t[0]!.toUpperCase() + t.slice(1) + (/[.!?…]$/.test(t) ? "" : ".");
}
