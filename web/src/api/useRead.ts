import { useCallback, useEffect, useRef, useState } from "react";
import { troubleOf, type Trouble } from "./trouble";

export interface Read<T> {
  data?: T;
  trouble?: Trouble;
  loading: boolean; // nothing to show yet
  refreshing: boolean; // what is shown is being read again
  again: () => void;
  patch: (change: (data: T) => T) => void; // until it is read again
}

/**
 * Reads with one or several requests, keeps what was read while it is read again, and forgets an
 * answer that comes too late. A changed key is another question; null asks nothing.
 */
export function useRead<T>(key: string | null, read: () => Promise<T>): Read<T> {
  const [state, setState] = useState<{ key: string | null; data?: T; trouble?: Trouble; busy: boolean }>({ key, busy: key !== null });
  const [round, setRound] = useState(0);
  const reader = useRef(read);
  reader.current = read;

  useEffect(() => {
    if (key === null) return;
    let late = false;
    setState((s) => (s.key === key ? { ...s, busy: true } : { key, busy: true }));
    reader.current().then(
      (data) => !late && setState({ key, data, busy: false }),
      (e: unknown) => !late && setState((s) => ({ ...s, trouble: troubleOf(e), busy: false })),
    );
    return () => {
      late = true;
    };
  }, [key, round]);

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
