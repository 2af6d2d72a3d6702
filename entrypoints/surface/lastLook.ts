import { browser } from '../../lib/browser';
import { type Clock, readClock } from '../../lib/clock';
import { onLogChange } from '../../lib/log/heard';
import type { Day } from '../../lib/people/schema';
import { spokenTag } from '../../lib/words';

/**
 * What the popup showed last, so that it opens with that at once and asks the log a moment later. In `storage.session`,
 * in memory only, and gone as soon as anything in the log changes: what is shown is what the log would answer.
 */
export const LOOK_KEY = 'lastLook';

interface Look {
  day: Day;
  /** The zone in which that is the day. */
  zone: string;
  /** Its texts are in this language. */
  tag: string;
  /** As JSON: in `storage.session` an object's fields lose their order. */
  shown: string;
}

/** @param shown plain data. */
export async function keepLook(shown: unknown, { today, zone }: Clock): Promise<void> {
  const look: Look = { day: today, zone, tag: spokenTag(), shown: JSON.stringify(shown) };
  await browser.storage.session.set({ [LOOK_KEY]: look });
}

/** @returns what was kept today in the language spoken, and the clock; undefined where there is none. */
export async function readLook(): Promise<{ shown: unknown; clock: Clock } | undefined> {
  const look = (await browser.storage.session.get(LOOK_KEY))[LOOK_KEY] as Look | undefined;
  if (!look || look.tag !== spokenTag()) return undefined;
  const clock = await readClock(look.zone);
  return look.day === clock.today ? { shown: JSON.parse(look.shown), clock } : undefined;
}

export async function forgetLook(): Promise<void> {
  await browser.storage.session.remove(LOOK_KEY);
}

/** Tells when it was forgotten, here or elsewhere. @returns a function that stops it. */
export function onLookForgotten(listener: () => void): () => void {
  const heard = (changes: Partial<Record<string, { newValue?: unknown }>>, area: string): void => {
    if (area === 'session' && changes[LOOK_KEY] && changes[LOOK_KEY].newValue === undefined) listener();
  };
  browser.storage.onChanged.addListener(heard);
  return () => {
    browser.storage.onChanged.removeListener(heard);
  };
}

/** Forgets it at every change of the log, made here, on another page or in a worker. */
export function forgetLookOnChange(): void {
  // Each time: a look of before the second change may be kept while the first one takes it away.
  onLogChange(() => void forgetLook());
}
