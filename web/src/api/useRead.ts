import { useCallback, useEffect, useRef, useState } from "react";
import type { AnyVariables, Client, DocumentInput } from "urql";
import { useClient } from "urql";
import { troubleOf, type Trouble } from "./trouble";

/** One query as a promise that throws what went wrong. */
export async function ask<Data, Variables extends AnyVariables>(client: Client, document: DocumentInput<Data, Variables>, variables: Variables): Promise<Data> {
  const answer = await client.query(document, variables, { requestPolicy: "network-only" }).toPromise();
  if (answer.error) throw answer.error;
  return answer.data as Data;
}

export interface Read<T> {
  data?: T;
  trouble?: Trouble;
  loading: boolean; // nothing to show yet
  refreshing: boolean; // what is shown is being read again
  again: () => void;
  patch: (change: (data: T) => T) => void; // until it is read again
}

/**
 * Reads with several requests, keeps what was read while it is read again, and forgets an
 * answer that comes too late. A changed key is another question.
 */
export function useRead<T>(key: string | null, read: (client: Client) => Promise<T>): Read<T> {
  const client = useClient();
  const [state, setState] = useState<{ key: string | null; data?: T; trouble?: Trouble; busy: boolean }>({ key, busy: key !== null });
  const [round, setRound] = useState(0);
  const reader = useRef(read);
  reader.current = read;

  useEffect(() => {
    if (key === null) return;
    let late = false;
    setState((s) => (s.key === key ? { ...s, busy: true } : { key, busy: true }));
    reader.current(client).then(
      (data) => !late && setState({ key, data, busy: false }),
      (e: Error) => !late && setState((s) => ({ ...s, trouble: troubleOf(e), busy: false })),
    );
    return () => {
      late = true;
    };
  }, [client, key, round]);

  // Back on line: what failed is read again by itself.
  useEffect(() => {
    const onLine = () => setRound((r) => r + 1);
    addEventListener("online", onLine);
    return () => removeEventListener("online", onLine);
  }, []);

  const again = useCallback(() => setRound((r) => r + 1), []);
  const patch = useCallback((change: (data: T) => T) => setState((s) => (s.data === undefined ? s : { ...s, data: change(s.data) })), []);
  const current = state.key === key;
  return {
    data: current ? state.data : undefined,
    trouble: current ? state.trouble : undefined,
    loading: key !== null && (!current || (state.busy && state.data === undefined)),
    refreshing: current && state.busy && state.data !== undefined,
    again,
    patch,
  };
}
