import { draggable, dropTargetForElements } from "@atlaskit/pragmatic-drag-and-drop/element/adapter";
import { useEffect, useRef, type RefObject } from "react";

export interface Place {
  lane: number;
  block: number;
}

/** The cell of a grid that an element is in. */
export function placeOf(element: Element | null): Place | null {
  const cell = element?.closest<HTMLElement>("[data-lane]");
  return cell ? { lane: Number(cell.dataset["lane"]), block: Number(cell.dataset["block"]) } : null;
}

interface Handlers {
  onDrag?: ((from: Place, to: Place | null) => void) | undefined; // nothing: nothing can be dragged
  onDrop?: ((from: Place, to: Place | null) => void) | undefined;
}

/**
 * Cells of a grid that can be dragged, those with data-drag. A cell is made draggable when the pointer comes over it,
 * which is always before it is picked up; to prepare every cell that is drawn took a third of the time to draw it.
 */
export function useDragging(grid: RefObject<HTMLDivElement | null>, { onDrag, onDrop }: Handlers): void {
  const handlers = useRef({ onDrag, onDrop });
  handlers.current = { onDrag, onDrop };
  const editable = !!onDrag;
  useEffect(() => {
    if (!editable) return;
    const element = grid.current!;
    let last = ""; // the place that was told last
    const end = dropTargetForElements({
      element,
      onDrag: ({ source, location }) => {
        const to = under(location.current.input);
        const now = JSON.stringify(to);
        if (now === last) return;
        last = now;
        handlers.current.onDrag?.(source.data as unknown as Place, to);
      },
      onDragLeave: ({ source }) => handlers.current.onDrag?.(source.data as unknown as Place, null),
      onDrop: ({ source, location }) => {
        last = "";
        handlers.current.onDrop?.(source.data as unknown as Place, under(location.current.input));
      },
    });
    let ready: Element | null = null;
    let release = () => {};
    const over = (e: PointerEvent) => {
      const cell = (e.target as Element).closest<HTMLElement>("[data-drag]");
      if (cell === ready) return;
      release();
      ready = cell;
      release = cell ? draggable({ element: cell, getInitialData: () => ({ ...placeOf(cell)! }) }) : () => {};
    };
    element.addEventListener("pointerover", over);
    return () => {
      element.removeEventListener("pointerover", over);
      release();
      end();
    };
  }, [grid, editable]);
}

const under = ({ clientX, clientY }: { clientX: number; clientY: number }): Place | null => placeOf(document.elementFromPoint(clientX, clientY));
