import type { ProgramBookQuery } from "../api/generated/graphql";
import { ask, found, type Found } from "../api/client";
import { MoreMentorsDocument, MoreRotationsDocument, MoreSitesDocument, ProgramBookDocument } from "../api/generated/graphql";
import { readOn } from "../api/readOn";
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
  return useRead(programID ? `book ${programID}` : null, () => loadBook(programID!));
}

async function loadBook(id: string): Promise<Book> {
  const book = found((await ask(ProgramBookDocument, { id })).node, "program");
  const [rotations, mentors, sites] = await Promise.all([
    readOn(book.rotations, async (after) => found((await ask(MoreRotationsDocument, { id, after })).node, "program").rotations),
    readOn(book.mentors, async (after) => found((await ask(MoreMentorsDocument, { id, after })).node, "program").mentors),
    readOn(book.sites, async (after) => found((await ask(MoreSitesDocument, { id, after })).node, "program").sites),
  ]);
  return { ...book, rotations, mentors, sites } as Book;
}
