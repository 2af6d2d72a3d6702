import { readOverlay } from '../detect';
import { believed } from '../gate';
import { inQuietMoments } from './quiet';
import { rootsOf } from '../roots';
import { tellerOf } from './tell';
import type { Surroundings } from './around';

/** After a page was opened, the place of the overlay comes late; looked for at these moments, in milliseconds. */
const LOOKS_MS = [0, 1500, 5000, 15_000];

/**
 * Reads the conversations that lie over LinkedIn's pages, as long as the tab is in front. Only the overlay's own
 * place is watched: the pages below it change all the time.
 * @param onGone reading is over.
 */
export function followOverlay(env: Surroundings, onGone: () => void): { look(): void; stop(): void } {
  const controller = new AbortController();
  const { signal } = controller;
  const watched = new WeakSet<Node>();
  const tell = tellerOf(env.send, env.newVisit(), signal);
  const readSoon = inQuietMoments(() => void read(), env.timers, signal);
  let busy = false;

  async function read(): Promise<void> {
    if (busy || signal.aborted) return;
    if (!env.isAlive()) {
      onGone();
      return;
    }
    const url = env.getUrl();
    const { title, documentElement } = env.document;
    const { isRendered } = env;
    const part = readOverlay(rootsOf(env.document), { url, title, lang: documentElement.lang, isRendered });
    if (!part?.page) return;
    const open = believed(part.reading, url);
    if (open.length === 0) return;
    busy = true;
    const told = await tell(part.page.id, open);
    busy = false;
    if (told === 'gone') onGone();
    else if (told === 'later') readSoon();
  }

  /** An open shadow root on pages of the new interface, an element of the document on those of the old one. */
  function watch(): void {
    const [document, ...inner] = rootsOf(env.document);
    const places = [...inner, document?.querySelector('#msg-overlay') ?? null];
    for (const place of places) {
      if (!place || watched.has(place)) continue;
      watched.add(place);
      env.observe(place, readSoon, signal);
      readSoon();
    }
  }

  return {
    look() {
      for (const ms of LOOKS_MS) env.timers.after(ms, watch, signal);
    },
    stop: () => controller.abort(),
  };
}
