import { readPage } from './detect';
import { judge } from './gate';
import type { Root } from './page';
import { inQuietMoments, whenStill } from './quiet';
import type { Timers } from './quiet';
import { rootsOf } from './roots';
import type { ReadEnv, Sighting } from './sighting';

/** What the other side says to a message; null when reading is over: turned off, or nobody there any more. */
export type Answer = { ok: true } | { ok: false; why: 'refused' | 'notNow' } | null;

/** Everything that reading needs of the browser; tests give their own. */
export interface Surroundings {
  /** The address of the top frame, now. */
  getUrl(): string;
  document: Document;
  isHidden(): boolean;
  isRendered: ReadEnv['isRendered'];
  /** Whether the extension is still there; a reader that has outlived it reads nothing more. */
  isAlive(): boolean;
  /** Calls `onChange` whenever something under `root` changes; touches nothing. */
  observe(root: Root, onChange: () => void, signal: AbortSignal): void;
  timers: Timers;
  send: {
    sightings(sightings: Sighting[]): Promise<Answer>;
    left(why: 'moved' | 'unreadable'): Promise<Answer>;
  };
}

/**
 * How a visit ended by itself: `accepted` is a reading that was taken, `unheard` one that was not;
 * `gone` means that reading is over (turned off, or the extension was updated or removed).
 */
export type VisitEnd = 'accepted' | 'unheard' | 'unreadable' | 'gone';

/** How long after the last change of a page we still hope for it. */
const GIVE_UP_MS = 10_000;
/** A sighting that was not acknowledged is sent once more. */
const SENDS = 2;

/**
 * Reads one page as long as it takes: in quiet moments, until one complete reading was believed and
 * taken. Aborting the returned controller ends it without a word.
 * @param onEnd called once, when the visit ends by itself.
 */
export function visitPage(env: Surroundings, onEnd: (end: VisitEnd) => void): AbortController {
  const visit = new AbortController();
  const { signal } = visit;
  const watched = new WeakSet<Root>();
  let taken: string | null = null;
  let sent = { words: '', times: 0 };
  let busy = false;
  let missed = false;

  const end = (how: VisitEnd): void => {
    if (signal.aborted) return;
    visit.abort();
    onEnd(how);
  };
  const giveUp = (): void => {
    if (taken !== null) end('accepted');
    else end(sent.times > 0 ? 'unheard' : 'unreadable');
  };
  const readSoon = inQuietMoments(() => void read(), env.timers, signal);
  const hope = whenStill(GIVE_UP_MS, Infinity, giveUp, env.timers, signal);
  const changed = (): void => {
    hope();
    readSoon();
  };

  /** Frames and shadow roots come late, so they are looked for at every reading. */
  function watch(roots: readonly Root[]): void {
    for (const root of roots.filter((one) => !watched.has(one))) {
      watched.add(root);
      env.observe(root, changed, signal);
    }
  }

  async function read(): Promise<void> {
    missed = busy;
    if (busy || signal.aborted) return;
    if (!env.isAlive()) {
      end('gone');
      return;
    }
    const url = env.getUrl();
    const roots = rootsOf(env.document);
    watch(roots);
    const { title, documentElement } = env.document;
    const reading = readPage(roots, { url, title, lang: documentElement.lang, isRendered: env.isRendered });
    const judgement = judge(reading, url);
    if (judgement === 'discard') end('unreadable');
    // What the page says is about the address as it was read, not as it may be by now.
    if (judgement !== 'believe' || !reading.ok || env.getUrl() !== url) return;
    busy = true;
    await report(reading.sightings);
    busy = false;
    if (missed) readSoon();
  }

  async function report(sightings: Sighting[]): Promise<void> {
    const words = JSON.stringify(sightings);
    if (words !== taken) {
      sent = { words, times: sent.words === words ? sent.times + 1 : 1 };
      if (sent.times > SENDS) return;
      const answer = await env.send.sightings(sightings);
      if (signal.aborted) return;
      if (answer === null) end('gone');
      else if (answer.ok) taken = words;
      else if (answer.why === 'refused') end('unheard');
      else readSoon();
    }
    if (words === taken && sightings.every(({ complete }) => complete)) end('accepted');
  }

  watch([env.document]);
  changed();
  return visit;
}
