interface Page<N> {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
  edges?: ReadonlyArray<{ node?: N | null } | null> | null;
}

/** A list with its later pages, when it has any: a large program is shown whole, in as many requests as it takes. */
export async function readOn<N>(first: Page<N>, more: (after: string) => Promise<Page<N> | undefined>): Promise<Page<N>> {
  const edges = [...(first.edges ?? [])];
  for (let page: Page<N> | undefined = first; page?.pageInfo.hasNextPage && page.pageInfo.endCursor; ) {
    page = await more(page.pageInfo.endCursor);
    edges.push(...(page?.edges ?? []));
  }
  return { ...first, edges };
}
