import { useCallback, useState } from "react";
import { ask } from "./client";
import type { TypedDocumentString } from "./generated/graphql";
import { sentence, troubleOf } from "./trouble";

export interface Refusal {
  code: string;
  message: string;
}

export interface Answer<D> {
  data?: D;
  refusals: string[]; // in sentences; empty when it was done
  codes: string[];
}

/** A mutation, and whether it is on its way. Whatever refuses it comes back as sentences. */
export function useChange<D extends object, V>(document: TypedDocumentString<D, V>): [busy: boolean, change: (variables: V) => Promise<Answer<D>>] {
  const [busy, setBusy] = useState(false);
  const change = useCallback(
    async (variables: V): Promise<Answer<D>> => {
      setBusy(true);
      try {
        const data = await (ask as (d: TypedDocumentString<D, V>, v: V) => Promise<D>)(document, variables);
        const refusals = Object.values(data).flatMap((payload) => (payload as { userErrors?: Refusal[] } | null)?.userErrors ?? []);
        return { data, refusals: refusals.map((r) => sentence(r.message)), codes: refusals.map((r) => r.code) };
      } catch (e) {
        const t = troubleOf(e);
        return { refusals: [`${t.title}. ${t.text}`], codes: [t.kind] };
      } finally {
        setBusy(false);
      }
    },
    [document],
  );
  return [busy, change];
}
