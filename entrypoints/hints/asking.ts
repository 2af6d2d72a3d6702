import type { Hint } from '../../lib/bridge/hint';

/** What asking needs of the world around it. */
export interface AskingSurroundings {
  getUrl: () => string;
  isHidden: () => boolean;
  /** @returns what there is to say, null where that is nothing, undefined where nobody could answer now. */
  ask: () => Promise<Hint | null | undefined>;
  /** @param place stays the same while the tab stays with one person or on one page. */
  show: (hint: Hint | null, place: string) => void;
}

/** @returns which person or page an address means. */
export type PlaceOf = (url: string) => string;

/**
 * Asks what there is to say about the page, one question at a time, whenever that may be another thing now. What
 * was said of one page never stands on another: it goes as soon as the address does, and an answer that comes late
 * is dropped.
 * @param stop aborted when hints are to end.
 */
export function askFor(env: AskingSurroundings, placeOf: PlaceOf, stop: AbortSignal) {
  let place = placeOf(env.getUrl());
  let asking = false;
  let askedAgain = false;

  async function again(): Promise<void> {
    askedAgain = true;
    if (asking) return;
    asking = true;
    // Calls that come while one is under way become one more question.
    while (askedAgain && !env.isHidden() && !stop.aborted) {
      askedAgain = false;
      await askOnce();
    }
    asking = false;
  }

  async function askOnce(): Promise<void> {
    moved();
    const asked = place;
    const hint = await env.ask();
    moved();
    if (hint !== undefined && place === asked && !stop.aborted) env.show(hint, place);
  }

  /** Takes back what was said where the tab is at another place now. */
  function moved(): void {
    const now = placeOf(env.getUrl());
    if (now === place) return;
    place = now;
    if (!stop.aborted) env.show(null, place);
  }

  return { again, moved };
}
