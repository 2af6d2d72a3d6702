import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where a change takes away the button that had the focus, the focus goes to the place around it in place
 * of the top of the page. The place needs `tabIndex={-1}`.
 * @param shown changes whenever something in the place may have gone.
 */
export function useKeepFocus(place: RefObject<HTMLElement | null>, shown: unknown): void {
  const inside = useRef(false);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const came = (): void => {
      inside.current = true;
    };
    const went = ({ target }: FocusEvent): void => {
      // Some browsers tell of it, some do not, when the element itself is taken away.
      queueMicrotask(() => {
        if (target instanceof Node && target.isConnected) {
          inside.current = element.contains(document.activeElement);
        }
      });
    };
    element.addEventListener('focusin', came);
    element.addEventListener('focusout', went);
    return () => {
      element.removeEventListener('focusin', came);
      element.removeEventListener('focusout', went);
    };
  }, []);

  useLayoutEffect(() => {
    if (inside.current && document.activeElement === document.body) place.current?.focus();
  }, [shown]);
}
