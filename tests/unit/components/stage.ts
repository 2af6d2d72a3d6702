import { render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach } from 'vitest';

/** A small stage for components: puts one up, looks at it, plays the user, and clears away afterwards. */

let place: HTMLElement | undefined;

afterEach(() => {
  if (place) render(null, place);
  place?.remove();
  place = undefined;
});

/** Puts a component up, or gives the one that is up new props. */
export function show(node: VNode): HTMLElement {
  if (!place) {
    place = document.createElement('div');
    document.body.append(place);
  }
  const there = place;
  void act(() => render(node, there));
  return there;
}

/** @returns the one element of that test id. */
export function byId(testid: string): HTMLElement {
  const found = allById(testid);
  if (found.length !== 1) throw new Error(`${found.length} elements are called ${testid}`);
  return found[0]!;
}

export function allById(testid: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`[data-testid="${testid}"]`)];
}

export function click(element: Element | null | undefined): void {
  if (!(element instanceof HTMLElement)) throw new Error('Nothing to click on');
  void act(() => element.click());
}

/** Presses a key where the focus is. */
export function press(key: string, more: KeyboardEventInit = {}): void {
  const at = document.activeElement ?? document.body;
  void act(() => {
    at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  });
}

export function type(element: HTMLElement, text: string): void {
  const field = element as HTMLInputElement | HTMLTextAreaElement;
  void act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Lets promises and effects run. */
export async function settle(): Promise<void> {
  await act(async () => {
    await Promise.resolve();
  });
}
