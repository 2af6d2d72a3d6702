import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { keyOf } from '../../components/walk/keys';
import { isTyping } from '../surface/isTyping';

/**
 * The keys of the popup, wherever no text is typed: 1 to 3 unfold a card and go to it, up and down walk from card to
 * card, and from the first one to the search; `/` goes there from anywhere. They are heard as soon as a card is there.
 */
export function useWalkCards(search: RefObject<HTMLInputElement | null>): void {
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const key = keyOf(event);
      if (key === undefined || event.defaultPrevented || isOfItsOwn(event)) return;
      if (key === '/') search.current?.focus();
      else if (/^[1-3]$/.test(key)) focusCard(Number(key) - 1, true);
      else if (key === 'ArrowDown') focusCard(cardInFront() + 1);
      else if (key === 'ArrowUp' && cardInFront() > 0) focusCard(cardInFront() - 1);
      else if (key === 'ArrowUp') search.current?.focus();
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, []);
}

const cards = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[data-testid=prompt]')];

/** @returns -1 where the focus is in no card. */
function cardInFront(): number {
  return cards().findIndex((card) => card.contains(document.activeElement));
}

/**
 * Goes to the first thing to be done about the card's person, of a folded card to what unfolds it; a card out of sight
 * comes into it.
 */
export function focusCard(index: number, unfold = false): void {
  const card = cards()[index];
  const opener = card?.querySelector<HTMLElement>('[data-testid=card-open][aria-expanded=false]');
  const go = (): void => {
    (opener && !unfold ? opener : card?.querySelector<HTMLElement>('.prompt-actions button'))?.focus({
      preventScroll: true,
    });
    card?.scrollIntoView({ block: 'nearest' });
  };
  if (!opener || !unfold) {
    go();
    return;
  }
  opener.click();
  // Behind the rendering that the click has just queued.
  queueMicrotask(go);
}

/** Fields, lists of choices and open dialogs have the keys for themselves. */
function isOfItsOwn(event: KeyboardEvent): boolean {
  if (isTyping(event) || document.querySelector('dialog[open]')) return true;
  const { target } = event;
  return target instanceof Element && target.closest('input, summary, [role=menu], .search-results') !== null;
}
