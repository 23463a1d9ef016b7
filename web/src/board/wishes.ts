import type { Grid, Person, Wish, Year } from "./model";

export interface WishState {
  wish: Wish;
  text: string;
  granted: boolean;
}

/** What became of a fellow's wishes in a schedule, in the order of their rank; without one nothing has come true yet. */
export function wishesOf(person: Person, year: Year, grid: Grid | undefined): WishState[] {
  const line = grid?.cells[year.people.indexOf(person)];
  return person.wishes.map((wish) => {
    const block = wish.blockID ? year.blocks.findIndex((b) => b.id === wish.blockID) : -1;
    const rotation = wish.rotationID ? year.rotations.get(wish.rotationID) : undefined;
    const option = wish.offsiteOptionID ? year.options.get(wish.offsiteOptionID) : undefined;
    const when = block >= 0 ? ` in ${year.blocks[block]!.title}` : "";
    const has = (line ?? []).some((c) => (block < 0 || c.block === block) && c.parts.some((p) => (option ? p.option === option : p.rotation === rotation)));
    const avoid = wish.kind === "AVOID_IN_BLOCK";
    return { wish, granted: !!line && (avoid ? !has : has), text: `${avoid ? "Not " : ""}${option?.title ?? rotation?.title ?? "Something that is gone"}${when}` };
  });
}
