import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { ArrowDown, ArrowUp, Check, Minus, Plus, Undo2 } from "lucide-react";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { RankWishesDocument, UpdateWishDocument } from "../api/generated/graphql";
import { sentence } from "../api/trouble";
import { useChange } from "../api/useChange";
import type { Grid, Person, Year } from "../board/model";
import { wishesOf, type WishState } from "../board/wishes";
import { Button } from "../ui/Controls";
import { moved } from "../ui/order";
import type { FellowAccount } from "./useLedger";

interface Props {
  person: Person;
  year: Year;
  grid: Grid | undefined;
  account: FellowAccount | undefined;
  mayAsk: boolean;
  onAdd: () => void;
  onChanged: (words: string) => void;
}

/** A fellow's wishes, the dearest first; put in order by dragging them or with their arrows. */
export function Wishes({ person, year, grid, account, mayAsk, onAdd, onChanged }: Props) {
  const stored = wishesOf(person, year, grid);
  const [order, setOrder] = useState<string[] | null>(null); // while the new order is on its way
  useEffect(() => setOrder(null), [person]);
  const wishes = order ? order.flatMap((id) => stored.find((w) => w.wish.id === id) ?? []) : stored;
  const [ranking, rank] = useChange(RankWishesDocument);
  const [, update] = useChange(UpdateWishDocument);
  const list = useRef<HTMLOListElement>(null);
  const focus = useRef(""); // the button that moved with its wish
  useEffect(() => {
    if (!focus.current) return;
    const buttons = list.current?.querySelectorAll<HTMLButtonElement>(`[data-wish="${focus.current}"] button:not(:disabled)`);
    buttons?.[0]?.focus();
    focus.current = "";
  });
  const put = async (from: number, to: number) => {
    if (ranking || to < 0 || to >= wishes.length || from === to) return;
    const next = moved(wishes, from, to);
    setOrder(next.map((w) => w.wish.id));
    const answer = await rank({ input: { enrollmentID: person.id, wishIDs: next.map((w) => w.wish.id) } });
    if (answer.refusals.length) setOrder(null);
    onChanged(answer.refusals.join(" ") || `${next[to]!.text} is wish ${to + 1} of ${next.length} now. The next run counts it.`);
  };
  const withdraw = async (w: WishState) => {
    const answer = await update({ input: { id: w.wish.id, withdrawnAt: new Date().toISOString() } });
    onChanged(answer.refusals.join(" ") || "The wish is withdrawn.");
  };
  return (
    <section className="block">
      <h2 className="with-action">
        Wishes
        {mayAsk && (
          <Button kind="bare" small onPress={onAdd} aria-label="Add a wish">
            <Plus className="icon" aria-hidden /> Add
          </Button>
        )}
      </h2>
      {wishes.length === 0 && <p className="quiet">None yet.</p>}
      <ol ref={list} aria-label="Wishes, the dearest first">
        {wishes.map((w, i) => (
          <Item key={w.wish.id} index={i} wish={w} movable={mayAsk && wishes.length > 1} put={(from, to) => void put(from, to)}>
            {!grid ? <span /> : w.granted ? <Check className="icon is-good" aria-label="Granted" /> : <Minus className="icon quiet" aria-label="Not granted" />}
            <span>{w.text}</span>
            {mayAsk && (
              <span className="row-buttons">
                {wishes.length > 1 && (
                  <>
                    <Button kind="bare" small square isDisabled={i === 0} aria-label={`Dearer: ${w.text}`} onPress={() => ((focus.current = w.wish.id), void put(i, i - 1))}>
                      <ArrowUp className="icon" aria-hidden />
                    </Button>
                    <Button kind="bare" small square isDisabled={i === wishes.length - 1} aria-label={`Less dear: ${w.text}`} onPress={() => ((focus.current = w.wish.id), void put(i, i + 1))}>
                      <ArrowDown className="icon" aria-hidden />
                    </Button>
                  </>
                )}
                <Button kind="bare" small square aria-label={`Withdraw the wish: ${w.text}`} onPress={() => void withdraw(w)}>
                  <Undo2 className="icon" aria-hidden />
                </Button>
              </span>
            )}
            {w.wish.note && <span className="why">{w.wish.note}</span>}
            {grid && !w.granted && <span className="why">{because(account, w.wish.id)}</span>}
          </Item>
        ))}
      </ol>
    </section>
  );
}

/** One wish, which can be dragged onto another one's place. */
function Item({ index, wish, movable, put, children }: { index: number; wish: WishState; movable: boolean; put: (from: number, to: number) => void; children: ReactNode }) {
  const element = useRef<HTMLLIElement>(null);
  const now = useRef({ index, put });
  now.current = { index, put };
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (!movable) return;
    const own = { element: element.current! };
    const ends = [
      draggable({ ...own, getInitialData: () => ({ wish: now.current.index }) }),
      dropTargetForElements({
        ...own,
        canDrop: ({ source }) => typeof source.data["wish"] === "number",
        onDragEnter: () => setOver(true),
        onDragLeave: () => setOver(false),
        onDrop: ({ source }) => {
          setOver(false);
          now.current.put(source.data["wish"] as number, now.current.index);
        },
      }),
    ];
    return () => ends.forEach((end) => end());
  }, [movable]);
  return (
    <li ref={element} data-wish={wish.wish.id} className={`wish with-row-action ${movable ? "movable" : ""} ${over ? "over" : ""}`}>
      {children}
    </li>
  );
}

/** Why a wish did not come true, when the account of the schedule knows. */
function because(account: FellowAccount | undefined, wish: string): string {
  return sentence(account?.wishes.find((w) => w.wish?.id === wish)?.because ?? "");
}
