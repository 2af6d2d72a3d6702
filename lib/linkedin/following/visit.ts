import type { Surroundings } from './around';
import { changesOf } from './changes';
import { kindAt } from '../addresses';
import { readMain } from '../detect';
import { believed, judge } from '../gate';
import type { PageId, Root } from '../page';
import { inQuietMoments, whenStill } from './quiet';
import { rootsOf } from '../roots';
import { sliceFrom } from './slice';
import type { Growth } from '../growth';
import type { ItemMemory, Reading, Unread } from '../sighting';
import { tellerOf } from './tell';

/**
 * How a visit ended by itself: `accepted` is a reading that was taken, `unheard` one that was not;
 * `gone` means that reading is over (turned off, or the extension was updated or removed).
 */
export type VisitEnd = 'accepted' | 'unheard' | 'unreadable' | 'gone';

/** Without any change for this long, a page will not become readable. */
const GIVE_UP_MS = 10_000;

/**
 * Reads one page as long as it takes, in quiet moments: a person's until one complete reading was believed and
 * taken, a list as long as it is in front, since it grows. Aborting the returned controller ends it without a word.
 * @param visit names this stay, see {@link tellerOf}.
 * @param onEnd called once, when the visit ends by itself.
 */
export function visitPage(env: Surroundings, visit: string, onEnd: (end: VisitEnd) => void): AbortController {
  const controller = new AbortController();
  const { signal } = controller;
  const watched = new WeakSet<Root>();
  const items: ItemMemory = new WeakMap();
  const below: Growth['below'] = new WeakMap();
  const changes = changesOf();
  const tell = tellerOf(env.send, visit, signal);
  let heard: 'nothing' | 'taken' | 'refused' = 'nothing';
  let reason: Unread = 'notReady';
  let said = false;
  let busy = false;
  let missed = false;

  const end = (how: VisitEnd): void => {
    if (signal.aborted) return;
    controller.abort();
    onEnd(how);
  };
  const giveUp = (): void => {
    if (isList(env.getUrl())) {
      // What was slow to come is still read; until then it is said that nothing can be.
      if (heard === 'nothing') void sayUnreadable();
      return;
    }
    if (heard === 'taken') end('accepted');
    else if (heard === 'refused') end('unheard');
    else void sayUnreadable().then(() => end('unreadable'));
  };
  const readSoon = inQuietMoments(() => void read(), env.timers, signal);
  const hope = whenStill(GIVE_UP_MS, Infinity, giveUp, env.timers, signal);
  const changed = (where: Iterable<Node>): void => {
    changes.note(where);
    hope();
    readSoon();
  };

  async function sayUnreadable(): Promise<void> {
    if (said) return;
    said = true;
    const page = kindAt(env.getUrl());
    const answer = await env.send.left({ why: 'unreadable', ...(page && { page }), reason });
    if (answer === null) end('gone');
  }

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
    const { isRendered } = env;
    const slice = sliceFrom(env.timers);
    const growth = { isTouched: changes.take(), mayRead: () => slice.mayRead(), below };
    const { page, reading } = readMain(roots, {
      ...{ url, title, lang: documentElement.lang, isRendered, items, growth },
    });
    if (slice.isCut()) {
      // A list is told when all of it was read.
      env.timers.idle(() => void read(), signal);
      return;
    }
    const judgement = judge(reading, url);
    reason = reading.ok ? 'noIdentity' : reading.why;
    if (judgement === 'discard') {
      await sayUnreadable();
      end('unreadable');
      return;
    }
    // What the page says is about the address as it was read, not as it may be by now.
    if (judgement !== 'believe' || !page || env.getUrl() !== url) return;
    busy = true;
    await report(page.id, reading, url);
    busy = false;
    if (missed) readSoon();
  }

  async function report(page: PageId, reading: Reading, url: string): Promise<void> {
    const sightings = believed(reading, url);
    const told = await tell(page, sightings);
    if (signal.aborted) return;
    const isPerson = sightings.some(({ kind }) => kind === 'person');
    if (told === 'gone') end('gone');
    else if (told === 'later') readSoon();
    else if (told === 'taken') heard = 'taken';
    else if (heard === 'nothing') heard = 'refused';
    if (!isPerson) return;
    if (told === 'refused') end(heard === 'taken' ? 'accepted' : 'unheard');
    if (told === 'taken' && sightings.every((one) => one.kind !== 'person' || one.complete)) end('accepted');
  }

  watch([env.document]);
  changed([]);
  return controller;
}

const isList = (url: string): boolean => {
  const kind = kindAt(url);
  return kind !== null && kind !== 'profile' && kind !== 'experience';
};
