import { useCallback, useState } from "react";
import { ask } from "./client";
import type { TypedDocumentString } from "./generated/graphql";
import { sentence, troubleOf } from "./trouble";

export interface Refusal {
  code: string;
  message: string;
  field?: readonly string[] | null;
}

export interface Answer<D> {
  data?: D;
  refusals: string[]; // in sentences; empty when it was done
  codes: string[];
  wrong: { field: readonly string[]; message: string }[]; // the same with the way to the value that is meant
}

/** What a mutation answered: its payloads say what was refused. */
export function answerOf<D extends object>(data: D): Answer<D> {
  const refusals = Object.values(data).flatMap((payload) => (payload as { userErrors?: Refusal[] } | null)?.userErrors ?? []);
  return {
    data,
    refusals: refusals.map((r) => sentence(r.message)),
    codes: refusals.map((r) => r.code),
    wrong: refusals.map((r) => ({ field: r.field ?? [], message: sentence(r.message) })),
  };
}

/** The same for an answer that did not come. */
export function troubled<D>(error: unknown): Answer<D> {
  const t = troubleOf(error);
  return { refusals: [`${t.title}. ${t.text}`], codes: [t.kind], wrong: [] };
}

/** A mutation, and whether it is on its way. Whatever refuses it comes back as sentences. */
export function useChange<D extends object, V>(document: TypedDocumentString<D, V>): [busy: boolean, change: (variables: V) => Promise<Answer<D>>] {
  const [busy, setBusy] = useState(false);
  const change = useCallback(
    async (variables: V): Promise<Answer<D>> => {
      setBusy(true);
      try {
        return answerOf(await (ask as (d: TypedDocumentString<D, V>, v: V) => Promise<D>)(document, variables));
      } catch (e) {
        return troubled(e);
      } finally {
        setBusy(false);
      }
    },
    [document],
  );
  return [busy, change];
}
