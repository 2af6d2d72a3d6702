import type { RhythmOffer } from '../../lib/keeping/adapt';
import { words } from '../../lib/words';
import { isolate } from '../design/Name';
import type { RhythmView } from '../views';
import { sayEvery, sayEveryDays } from './rhythm';

/** An offered rhythm in words. */
export function presentRhythmOffer({ kind, cadence, offered }: RhythmOffer, name: string): RhythmView {
  // Two rhythms that round to the same words are no choice.
  const say = sayEvery(cadence) === sayEvery(offered) ? sayEveryDays : sayEvery;
  const values = { name: isolate(name), now: say(cadence), offered: say(offered) };
  return { text: words(kind === 'slower' ? 'rhythmSlower' : 'rhythmFaster', values), days: offered };
}
