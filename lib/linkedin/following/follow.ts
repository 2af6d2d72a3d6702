import { isReadable } from '../addresses';
import { personIn } from '../links';
import { followOverlay } from './overlay';
import { visitPage } from './visit';
import type { Surroundings } from './around';
import type { Follower } from './listen';
import type { VisitEnd } from './visit';

/**
 * Follows one tab from page to page: one visit at a time, none while the tab is hidden, none for what was
 * read already, and a word as soon as a person's page is left.
 * @param stop aborted when the extension is gone, reading is off or another reader takes over; this ends
 *   everything silently. Aborted here too, when the other side is the first to know.
 */
export function followTab(env: Surroundings, stop: AbortController): Follower {
  let visit: AbortController | null = null;
  let overlay: ReturnType<typeof followOverlay> | null = null;
  let person: string | null = null;
  let address = '';
  /** Stays the same while the tab stays with one person or on one list. */
  let stay = env.newVisit();
  let ended: VisitEnd | null = null;

  const leaveVisit = (): void => {
    visit?.abort();
    visit = null;
  };
  const leaveAll = (): void => {
    leaveVisit();
    overlay?.stop();
    overlay = null;
  };
  stop.signal.addEventListener('abort', leaveAll);

  const tellLeft = async (): Promise<void> => {
    if ((await env.send.left({ why: 'moved' })) === null) stop.abort();
  };

  function start(): void {
    if (visit || ended || env.isHidden() || stop.signal.aborted) return;
    visit = visitPage(env, stay, (how) => {
      visit = null;
      ended = how;
      if (how === 'gone') stop.abort();
    });
  }

  function lookForOverlay(): void {
    if (env.isHidden() || stop.signal.aborted) return;
    overlay ??= followOverlay(env, () => stop.abort());
    overlay.look();
  }

  const isOver = (): boolean => {
    if (!env.isAlive()) stop.abort();
    return stop.signal.aborted;
  };

  function moved(): void {
    if (isOver()) return;
    const url = env.getUrl();
    // An overlay over the page is another address of the same person: read again, but nobody was left.
    if (url !== address) {
      leaveVisit();
      ended = null;
      if (personIn(url) === null || personIn(url) !== person) stay = env.newVisit();
    }
    address = url;
    const now = personIn(url);
    if (now !== person) {
      if (person !== null) void tellLeft();
      person = now;
    }
    // Other pages below a profile (all posts, recommendations) are the same person, and not for reading.
    if (isReadable(url)) start();
    else leaveVisit();
    lookForOverlay();
  }

  function look(again: boolean): void {
    if (isOver()) return;
    if (again) ended = null;
    if (env.isHidden()) leaveAll();
    else moved();
  }

  moved();
  return {
    moved,
    visibilityChanged: () => look(ended === 'unreadable'),
    returned: () => look(true),
  };
}
