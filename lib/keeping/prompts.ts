import type { Contact, Day, Occasion } from '../people/schema';
import { type Calling, type Gate, shutGates } from './gates';
import { callsForAWord, news } from './news';
import { type Reason, reasonsFor } from './reasons';
import { restedSince } from './rested';
import { type Addend, addendsOf, isEnough, type Known, sumOf } from './score';
import { type Standing, standingOf } from './standing';

/** A contact to write to, with the reasons; the draft is made of it. */
export interface Prompt {
  contact: Contact;
  occasion?: Occasion;
  /** The sum of the parts. */
  score: number;
  addends: Addend[];
  /** At least one. */
  reasons: Reason[];
  standing: Standing;
}

/** All that speaks for and against writing to a contact today. */
export interface Weighed {
  standing: Standing | null;
  /** What may be spoken of, if anything happened. */
  occasion?: Occasion;
  addends: Addend[];
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
  const calling: Calling[] = news(known.occasions, today).filter((one) => callsForAWord(one, today));
  for (const { id, open, dueOn } of known.promises ?? [])
    if (open === 1 && dueOn <= today) calling.push({ id, on: dueOn });
  const gates = shutGates(contact, standing, calling, today);
  if (!standing) return { standing, addends: [], gates, enough: false };
  const occasion = speakableOf(contact, known, today);
  const addends = addendsOf(contact, standing, known, occasion, today);
  const enough = isEnough(addends, today);
  return { standing, addends, gates, enough, ...(occasion && { occasion }) };
}

/** The occasion to speak of: the weightiest that is newer than what was put off with "not now". */
function speakableOf({ restingUntil }: Contact, known: Known, today: Day): Occasion | undefined {
  const open = news(known.occasions, today);
  const resting = restingUntil !== undefined && restingUntil > today;
  const fresh = resting ? open.filter(({ on }) => on > restedSince(restingUntil)) : open;
  return fresh.find((one) => callsForAWord(one, today)) ?? fresh[0];
}

/** The prompt for one contact; null where there is no reason, a gate stands before it, or the tie has lapsed. */
export function promptFor(contact: Contact, known: Known, today: Day): Prompt | null {
  return promptOf(contact, weigh(contact, known, today), today);
}

/** @returns what was weighed as a prompt; null where there is none. */
export function promptOf(
  contact: Contact,
  { standing, occasion, addends, gates, enough }: Weighed,
  today: Day,
): Prompt | null {
  if (!standing || gates.length > 0 || !enough) return null;
  const reasons = reasonsFor(contact, addends, today);
  return { contact, standing, addends, reasons, score: sumOf(addends), ...(occasion && { occasion }) };
}
