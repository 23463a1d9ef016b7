import { createClient as createSocket } from "graphql-ws";
import type { TypedDocumentString } from "./generated/graphql";

/** A request that brought no data: refused, or not answered at all. */
export class RequestError extends Error {
  constructor(
    readonly status: number, // 0 when no answer came
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

type Variables = Record<string, unknown>;
type Arguments<V> = V extends Record<string, never> ? [variables?: V] : [variables: V];

/** Sends a query or a mutation. Partial data with errors counts as refused: no screen shows half of an answer as the whole. */
export async function ask<D, V>(document: TypedDocumentString<D, V>, ...[variables]: Arguments<V>): Promise<D> {
  let response: Response;
  try {
    response = await fetch("/graphql", {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({ query: document.toString(), variables: variables ?? {} }),
    });
  } catch {
    throw new RequestError(0, "OFFLINE", "the server did not answer");
  }
  const body = (await response.json().catch(() => null)) as { data?: D | null; errors?: { message: string; extensions?: { code?: string } }[] } | null;
  const first = body?.errors?.[0];
  if (first) throw new RequestError(response.status, first.extensions?.code ?? "", first.message);
  if (!body?.data) throw new RequestError(response.ok ? 502 : response.status, "", "the answer is not GraphQL");
  return body.data;
}

// One socket for every subscription of the page; it opens with the first and closes with the last.
const socket = createSocket({
  url: `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/graphql`,
  lazy: true,
  retryAttempts: 1000,
  shouldRetry: () => true,
  keepAlive: 20_000,
});

/** Follows a subscription until the returned function is called. */
export function follow<D, V>(document: TypedDocumentString<D, V>, variables: V, next: (data: D) => void, failed: (lost: boolean) => void): () => void {
  return socket.subscribe<D>(
    { query: document.toString(), variables: variables as Variables },
    {
      next: (event) => {
        failed(!event.data);
        if (event.data) next(event.data);
      },
      error: () => failed(true),
      complete: () => {},
    },
  );
}

/** The nodes of a connection, without the holes that its type allows. */
export function nodes<T>(list: { edges?: ReadonlyArray<{ node?: T | null } | null> | null } | null | undefined): T[] {
  const out: T[] = [];
  for (const edge of list?.edges ?? []) if (edge?.node) out.push(edge.node);
  return out;
}

/** What a node lookup gives when it finds something of the type that was asked for. */
export type Found<T> = Exclude<NonNullable<T>, Record<PropertyKey, never>>;

export function found<T extends object>(node: T | null | undefined, what: string): Found<T> {
  if (!node || !("id" in node)) throw new RequestError(200, "NOT_FOUND", `There is no such ${what}, or none that you may see`);
  return node as Found<T>;
}
