import type { Contact, Day, Occasion, Pledge } from '../people/schema';
import { withBirthday } from './birthday';
import { type Calling, type Gate, shownLately, shutGates } from './gates';
import { callsForAWord, news } from './news';
import { isHardship, isJobNews } from './occasions';
import { type Reason, reasonsFor } from './reasons';
import { restedSince } from './rested';
import { type Addend, addendsOf, isEnough, type Known, sumOf } from './score';
import { type Standing, standingOf } from './standing';

/** A contact to write to, with the reasons; the draft is made of it. */
export interface Prompt {
  contact: Contact;
  occasion?: Occasion;
  /** As in what was weighed. */
  besides?: Occasion;
  /** The sum of the parts. */
  score: number;
  addends: Addend[];
  /** At least one. */
  reasons: Reason[];
  standing: Standing;
  /** Ids of all that calls for a word by itself, spoken of or not. */
  calling: string[];
}

/** All that speaks for and against writing to a contact today. */
export interface Weighed {
  standing: Standing | null;
  /** What may be spoken of, if anything happened. */
  occasion?: Occasion;
  /** Something else that calls for a word: said, and not counted. */
  besides?: Occasion;
  addends: Addend[];
  /** Ids of all that calls for a word by itself, spoken of or not. */
  calling: string[];
  /** Not empty: no card, whatever the sum. */
  gates: Gate[];
  /** There is reason enough for a card. */
  enough: boolean;
}

/**
 * Weighs one contact. A post alone makes nobody due; within 60 days of a difficulty there is no congratulation.
 * @param known what the log knows beside the row.
 */
export function weigh(contact: Contact, known: Known, today: Day): Weighed {
  const standing = standingOf(contact, today);
  const open = news(withBirthday(contact, known.occasions, today), today);
  const due = (known.promises ?? []).filter((one) => one.open === 1 && one.dueOn <= today);
  const callers: Calling[] = [
    ...open.filter((one) => callsForAWord(one, today)),
    ...due.map(({ id, dueOn }) => ({ id, on: dueOn, promise: true as const })),
  ];
  const calling = callers.map(({ id }) => id);
  const gates = shutGates(contact, standing, callers, today);
  if (!standing) return { standing, addends: [], calling, gates, enough: false };
  const said = sayable(contact, { occasions: open, promises: due }, calling, today);
  const { occasion, besides } = speakableOf(contact, said.occasions, today);
  const addends = addendsOf(contact, standing, { ...known, promises: said.promises }, occasion, today);
  const enough = isEnough(addends, today);
  return {
    standing,
    addends,
    calling,
    gates,
    enough,
    ...(occasion && { occasion }),
    ...(besides && { besides }),
  };
}

interface Open {
  occasions: Occasion[];
  promises: Pledge[];
}

/** All that is open; on a second card within the week only what it came for: the first one said the rest. */
function sayable(contact: Contact, open: Open, calling: readonly string[], today: Day): Open {
  const before = shownLately(contact, today)?.ids;
  const fresh = before && calling.filter((id) => !before.includes(id));
  if (!fresh || fresh.length === 0) return open;
  const isFresh = ({ id }: { id: string }): boolean => fresh.includes(id);
  return { occasions: open.occasions.filter(isFresh), promises: open.promises.filter(isFresh) };
}

/**
 * The occasion to speak of: the weightiest that is newer than what was put off with "not this time". Beside it another one
 * that calls for a word, so that nobody is congratulated on their new job on a birthday of which nothing was said.
 * A difficulty stands alone, and of news about one job the weightiest.
 */
function speakableOf(
  { restingUntil }: Contact,
  open: readonly Occasion[],
  today: Day,
): Pick<Weighed, 'occasion' | 'besides'> {
  const resting = restingUntil !== undefined && restingUntil > today;
  const fresh = resting ? open.filter(({ on }) => on > restedSince(restingUntil)) : open;
  const calling = fresh.filter((one) => callsForAWord(one, today));
  const occasion = calling[0] ?? fresh[0];
  if (!occasion) return {};
  const besides = calling.find(
    ({ type }) => type !== occasion.type && !(isJobNews(type) && isJobNews(occasion.type)),
  );
  return { occasion, ...(besides && !isHardship(occasion.type) && { besides }) };
}

/** The prompt for one contact; null where there is no reason, a gate stands before it, or the tie has lapsed. */
export function promptFor(contact: Contact, known: Known, today: Day): Prompt | null {
  return promptOf(contact, weigh(contact, known, today), today);
}

/** @returns what was weighed as a prompt; null where there is none. */
export function promptOf(
  contact: Contact,
  { standing, occasion, besides, addends, calling, gates, enough }: Weighed,
  today: Day,
): Prompt | null {
  if (!standing || gates.length > 0 || !enough) return null;
  const reasons = reasonsFor(contact, addends, besides, today);
  return {
    contact,
    standing,
    addends,
    reasons,
    calling,
    score: sumOf(addends),
    ...(occasion && { occasion }),
    ...(besides && { besides }),
  };
}
