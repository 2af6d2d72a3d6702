import type { PageId } from '../page';
import type { Sighting } from '../sighting';
import type { Surroundings } from './around';

/** What became of a telling. `refused`: what is left was refused or has been tried often enough. */
export type Told = 'taken' | 'later' | 'refused' | 'gone';

/** An unacknowledged sighting is sent once more. */
const SENDS = 2;
/** As many as one message may hold. */
const AT_ONCE = 50;

/**
 * Tells the other side what it does not know yet, each sighting until it was taken. A list of nobody is told too,
 * while nothing else was: that the page was read is worth knowing.
 */
export type Teller = (page: PageId, sightings: readonly Sighting[]) => Promise<Told>;

/**
 * @param visit names this stay on this page, so that two readings of one stay are not taken for two.
 * @param signal ends it; what is under way then counts as gone.
 */
export function tellerOf(send: Surroundings['send'], visit: string, signal: AbortSignal): Teller {
  const settled = new WeakSet<Sighting>();
  const taken = new Set<string>();
  const tried = new Map<string, number>();
  /** Something was taken, or that there is nobody. */
  let toldOf = false;
  /** Of what may be told again and again without being taken. */
  const written = new WeakMap<Sighting, string>();
  const wordsOf = (one: Sighting): string => {
    const words = written.get(one) ?? JSON.stringify(one);
    written.set(one, words);
    return words;
  };

  return async (page, sightings) => {
    let outcome: Told = 'taken';
    if (sightings.length === 0 && !toldOf) {
      const answer = await send.sightings(page, visit, []);
      if (answer === null || signal.aborted) return 'gone';
      toldOf = answer.ok || answer.why === 'refused';
      if (!answer.ok) return answer.why === 'refused' ? 'refused' : 'later';
    }
    const fresh = sightings
      .filter((one) => !settled.has(one))
      .map((one) => ({ one, words: wordsOf(one) }))
      .filter(({ one, words }) => {
        if (taken.has(words)) settled.add(one);
        return !taken.has(words);
      });
    const open = fresh.filter(({ words }) => (tried.get(words) ?? 0) < SENDS);
    if (open.length < fresh.length) outcome = 'refused';
    for (let from = 0; from < open.length; from += AT_ONCE) {
      const part = open.slice(from, from + AT_ONCE);
      for (const { words } of part) tried.set(words, (tried.get(words) ?? 0) + 1);
      const answer = await send.sightings(
        page,
        visit,
        part.map(({ one }) => one),
      );
      if (answer === null || signal.aborted) return 'gone';
      if (answer.ok) {
        toldOf = true;
        for (const { one, words } of part) {
          settled.add(one);
          taken.add(words);
        }
      } else if (answer.why === 'refused') {
        for (const { words } of part) tried.set(words, SENDS);
        outcome = 'refused';
      } else if (outcome === 'taken') outcome = 'later';
    }
    return outcome;
  };
}
