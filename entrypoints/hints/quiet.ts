/** What happens inside our element and would be heard outside it. */
const INSIDE = [
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['touchstart', 'touchend', 'focusin', 'focusout', 'wheel', 'mouseover', 'mouseout', 'pointerover'],
  ...['pointerout', 'pointermove', 'mousemove', 'copy'],
] as const;
const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps what the user does in our element to ourselves, so that none of LinkedIn's shortcuts fires: keys end at
 * the window, before anybody on the page hears them; the rest ends at our root. Nothing is prevented, so Tab, Enter
 * and Space do what they do everywhere; other keys stay the page's.
 * @param onEscape the key was pressed in our element.
 */
export function keepToOurselves(
  window: Window,
  { element, root }: { element: HTMLElement; root: ShadowRoot },
  onEscape: () => void,
  signal: AbortSignal,
): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.target !== element) return;
    event.stopImmediatePropagation();
    if (event.type === 'keydown' && event.key === 'Escape') onEscape();
  };
  for (const name of KEYS) window.addEventListener(name, onKey, { capture: true, signal });
  for (const name of INSIDE)
    root.addEventListener(name, (event) => event.stopPropagation(), { passive: true, signal });
}
