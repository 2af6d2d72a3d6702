import { isAnybodys, isStillToCome } from '../people/achievements';
import { daysBetween } from '../people/days';
import { namesOwnMaster, namesSideRole } from '../people/headline';
import { soundsLikeHardship } from '../people/hardship';
import { foldOrganisation, isNoEmployer, sameOrganisation } from '../people/organisation';
import { titleNews } from '../people/seniority';
import type { Contact, Day, OccasionFacts, OccasionType } from '../people/schema';
import { newJob } from './cardNews';
import { ANNIVERSARY_YEARS, EVENT_DAYS, type Found } from './occasions';

/** An event as a page told it, on its day. */
export interface Told extends Pick<OccasionFacts, 'company' | 'title' | 'school' | 'years'> {
  type: Exclude<OccasionType, 'post' | 'newRole' | 'roleEnded' | 'relocation'>;
  on: Day;
  /** The page's own words, in which a difficulty may be heard. */
  raw: string;
  /** How sure the page is: it names the type itself, or we read it out of a sentence. */
  by: 'type' | 'words';
}

/** What follows from an event: stored at once, or asked. */
export interface EventNews {
  found: Found;
  ask: boolean;
}

/** Words of many meanings: of these only the page's own name for the type counts. */
const ACHIEVEMENTS: readonly OccasionType[] = ['degree', 'award', 'certification', 'launch'];
export const isAchievement = (type: OccasionType): boolean => ACHIEVEMENTS.includes(type);

/** A page must have shown the company within so many days before its anniversary or news is believed (evidence 4.3). */
const SEEN_AT_WORK_DAYS = 90;

/**
 * What an event means for somebody in the log, by the gates of evidence 4.3.
 * @returns null where nothing follows: an unknown type, an old event, a year that nobody marks, a degree
 *   to come, a badge, a difficulty in the words of a celebration.
 */
export function eventNews(
  contact: Pick<Contact, 'facts' | 'awaiting'>,
  event: Told,
  today: Day,
): EventNews | null {
  if (event.type === 'other' || event.on > today || daysBetween(event.on, today) > EVENT_DAYS) return null;
  if (event.type === 'openToWork')
    return sure({ type: 'openToWork', on: event.on, facts: {}, organisation: '' });
  if (soundsLikeHardship(event.title) || soundsLikeHardship(event.raw)) return null;
  const byWords = event.by === 'words';
  const facts = factsOf(event);
  const organisation = foldOrganisation(event.company ?? event.school ?? '');
  const plain: Found = { type: event.type, on: event.on, facts, organisation };
  switch (event.type) {
    case 'birthday':
      return { found: { ...plain, facts: {}, organisation: '' }, ask: byWords };
    case 'workAnniversary':
      if (!ANNIVERSARY_YEARS.includes(event.years ?? 0)) return null;
      return { found: plain, ask: byWords || !isStillThere(contact, event.company, today) };
    case 'newJob':
      return { found: newJobOf(contact, event), ask: byWords || isDoubtfulJob(event) };
    case 'launch':
      // Of a firm that they may have left it is no news of theirs.
      return { found: plain, ask: byWords || !isStillThere(contact, event.company, today) };
    case 'degree':
      if (isStillToCome(event.title) || isStillToCome(event.raw)) return null;
      return { found: plain, ask: byWords };
    case 'award':
    case 'certification':
      if (isAnybodys(event.title) || isAnybodys(event.raw)) return null;
      return { found: plain, ask: byWords };
    default:
      return { found: plain, ask: byWords };
  }
}

const sure = (found: Found): EventNews => ({ found, ask: false });

function factsOf({ company, title, school, years }: Told): OccasionFacts {
  return {
    ...(company !== undefined && { company }),
    ...(title !== undefined && { title }),
    ...(school !== undefined && { school }),
    ...(years !== undefined && { years }),
  };
}

/**
 * The event and a first reading of the profile confirm each other, where they do not disagree. Where the log has
 * them at that company already, it may be a step within the house: nobody is congratulated on joining.
 */
function newJobOf(contact: Pick<Contact, 'facts' | 'awaiting'>, event: Told): Found {
  const company = event.company ?? awaitedCompany(contact, event);
  const known = contact.facts.company;
  const { company: _told, ...rest } = factsOf(event);
  const facts = { ...rest, ...(company !== undefined && { company }) };
  // What the log saw after that day is not what was before it.
  const found = newJob(facts, known && known.seenOn > event.on ? {} : contact.facts, event.on);
  const within = known !== undefined && company !== undefined && sameOrganisation(known.value, company);
  return within ? { ...found, type: 'newRole' } : found;
}

/** @returns the company that one reading of the profile showed, where an event of a new job fits it. */
export function awaitedCompany(
  { awaiting }: Pick<Contact, 'awaiting'>,
  { type, company, on }: Pick<Told, 'type' | 'company' | 'on'>,
): string | undefined {
  if (type !== 'newJob' || !awaiting?.company || !isOfOneTime(awaiting.on, on)) return undefined;
  return sameOrganisation(company ?? '', awaiting.company) ? awaiting.company : undefined;
}

/** The title that one reading of the profile showed, where an event of a promotion fits it. */
export function awaitedTitle(
  { awaiting, facts }: Pick<Contact, 'awaiting' | 'facts'>,
  { type, company, title, on }: Pick<Told, 'type' | 'company' | 'title' | 'on'>,
): string | undefined {
  if (type !== 'promotion' || !awaiting?.title || !isOfOneTime(awaiting.on, on)) return undefined;
  const sameTitle = title === undefined || titleNews(awaiting.title, title) === null;
  return sameTitle && sameOrganisation(company ?? '', facts.company?.value ?? '')
    ? awaiting.title
    : undefined;
}

/** A reading that waited for longer was of something else, or wrong. */
function isOfOneTime(one: Day, other: Day): boolean {
  return Math.abs(daysBetween(one, other)) <= EVENT_DAYS;
}

function isStillThere({ facts }: Pick<Contact, 'facts'>, company: string | undefined, today: Day): boolean {
  const shown = facts.company;
  return (
    company !== undefined &&
    shown?.via === 'page' &&
    daysBetween(shown.seenOn, today) <= SEEN_AT_WORK_DAYS &&
    sameOrganisation(shown.value, company)
  );
}

/** A seat on a board may be beside the job, and work on one's own account may be in place of one. */
function isDoubtfulJob({ company, title }: Told): boolean {
  if (namesSideRole(title)) return true;
  if (company !== undefined) return isNoEmployer(company) || soundsLikeHardship(company);
  return namesOwnMaster(title);
}
