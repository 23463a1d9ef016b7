import { cacheExchange, Client, fetchExchange, subscriptionExchange } from "urql";
import { createClient as createSocket } from "graphql-ws";

const socketAddress = `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/graphql`;

// One socket for every subscription of the page; it opens with the first and closes with the last.
const socket = createSocket({ url: socketAddress, lazy: true, retryAttempts: 100, shouldRetry: () => true, keepAlive: 20_000 });

export function newClient(): Client {
  return new Client({
    url: "/graphql",
    preferGetMethod: false,
    exchanges: [
      cacheExchange,
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: (operation) => ({
          subscribe: (sink) => {
            const dispose = socket.subscribe({ ...operation, query: operation.query ?? "" }, {
              ...sink,
              error: (e) => sink.error(e instanceof Error ? e : new Error("The connection to the server was lost.")),
            });
            return { unsubscribe: dispose };
          },
        }),
      }),
    ],
  });
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
  if (!node || !("id" in node)) throw new Error(`There is no such ${what}, or none that you may see`);
  return node as Found<T>;
}
