import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus on the current row as rows come and go, and never takes it from elsewhere on the page.
 * Before the browser paints: a fast hand's next key must not fall on a page without focus.
 * @param place the list's section, which takes the focus where there is no row.
 * @param preferred the button of the row that is focused, as a selector.
 * @param atFirst whether a list out of sight scrolls into it when the page opens.
 */
export function useFocusOnCurrent(
  place: RefObject<HTMLElement | null>,
  { currentId, focusTurn }: { currentId: string | undefined; focusTurn: number },
  preferred: string,
  atFirst: 'scroll' | 'stay' = 'scroll',
): void {
  const turnBefore = useRef(-1);
  useLayoutEffect(() => {
    const first = turnBefore.current === -1;
    const asked = turnBefore.current !== focusTurn;
    turnBefore.current = focusTurn;
    const active = document.activeElement;
    const row = place.current?.querySelector<HTMLElement>('[aria-current=true]');
    if (row?.contains(active)) return;
    if (first && atFirst === 'stay' && !isInSight(row)) return;
    if (!asked && active !== document.body && !place.current?.contains(active)) return;
    const to = row?.querySelector<HTMLElement>(preferred) ?? place.current;
    to?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'nearest' });
  }, [place, currentId, focusTurn]);
}

function isInSight(row: HTMLElement | null | undefined): boolean {
  return row ? row.getBoundingClientRect().bottom <= innerHeight : true;
}
