import type { ProgramBookQuery } from "../api/generated/graphql";
import { ask, found, type Found } from "../api/client";
import { ProgramBookDocument } from "../api/generated/graphql";
import { useRead } from "../api/useRead";

type Node<T> = T extends { edges?: ReadonlyArray<{ node?: infer N | null } | null> | null } ? NonNullable<N> : never;

/** The program as its screens show it. */
export type Book = Found<ProgramBookQuery["node"]>;
export type TrackNode = Node<Book["tracks"]>;
export type RequirementNode = Node<TrackNode["requirements"]>;
export type RotationNode = Node<Book["rotations"]>;
export type TopicNode = Node<RotationNode["topics"]>;
export type MentorNode = Node<Book["mentors"]>;
export type AbsenceNode = Node<MentorNode["absences"]>;
export type SiteNode = Node<Book["sites"]>;
export type AgreementNode = Node<SiteNode["agreements"]>;
export type OptionNode = Node<SiteNode["offsiteOptions"]>;

export function useBook(programID: string | undefined) {
  return useRead(programID ? `book ${programID}` : null, async () => found((await ask(ProgramBookDocument, { id: programID! })).node, "program"));
}
