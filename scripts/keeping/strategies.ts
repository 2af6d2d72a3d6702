import { choose, lastSlowCard, poolOf } from '../../lib/keeping/choose';
import { isHardship, nearHardship } from '../../lib/keeping/occasions';
import { peerMapOf } from '../../lib/keeping/peerMap';
import { daysBetween } from '../../lib/people/days';
import type { Contact, Day, Occasion } from '../../lib/people/schema';
import type { State, Strategy } from './simulate';

/** What Peerkeep does. */
export const peerkeep: Strategy = ({ people, occasionsOf }, today) => {
  const map = peerMapOf(people, today);
  const pool = poolOf(people, ({ id }) => ({ occasions: occasionsOf(id), map }), today);
  const slowShownOn = lastSlowCard(people, today);
  const picks = choose(pool, { taken: [], ...(slowShownOn !== undefined && { slowShownOn }) }, today);
  return picks.map(({ prompt }) => ({ contact: prompt.contact, occasion: prompt.occasion }));
};

/** Three a day, whoever was silent for longest. */
export const longestSilentFirst: Strategy = (state, today) =>
  state.people
    .toSorted((a, b) => silence(b, today) - silence(a, today) || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map((contact) => ({ contact, occasion: byTheWay(state, contact, today) }));

/** Everybody ninety days after the last touch, as many as there are. */
export const everyNinetyDays: Strategy = (state, today) =>
  state.people
    .filter((contact) => silence(contact, today) >= 90)
    .map((contact) => ({ contact, occasion: byTheWay(state, contact, today) }));

function silence({ lastTouchOn }: Contact, today: Day): number {
  return lastTouchOn === undefined ? Infinity : daysBetween(lastTouchOn, today);
}

/** Who writes anyway speaks of what happened within two weeks. */
function byTheWay({ occasionsOf }: State, { id }: Contact, today: Day): Occasion | undefined {
  const all = occasionsOf(id);
  return all.find(
    ({ on, state, type }) =>
      state === 'open' && daysBetween(on, today) <= 14 && (isHardship(type) || !nearHardship(all, on, today)),
  );
}
