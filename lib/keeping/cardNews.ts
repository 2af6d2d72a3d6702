import { namesOwnMaster, namesSideRole, titleAt } from '../people/headline';
import { soundsLikeHardship } from '../people/hardship';
import { foldOrganisation, isNoEmployer, sameOrganisation } from '../people/organisation';
import type { Contact, Day, Occasion, OccasionFacts } from '../people/schema';
import { type Card, type CardNews, toldLately } from './card';
import { type Found, isJobNews } from './occasions';
import { isOtherTitle, NONE, roleNews, still, vanished } from './roleNews';

/**
 * Compares a top card with what the log knows. Another company or title is news only when a second visit says
 * the same, or when an event told of it: one reading may be wrong. A company that is gone from two whole cards is
 * an ended role. Never against the user's own word.
 * @param occasions all of this contact.
 */
export function cardNews(
  contact: Pick<Contact, 'facts' | 'awaiting'>,
  occasions: readonly Occasion[],
  card: Card,
  today: Day,
): CardNews {
  const known = contact.facts.company;
  const title = titleAt(card.headline, card.company);
  const base = { ...(title !== undefined && { title }) };
  const take: CardNews = { ...base, holdBack: { company: false, title: false } };
  if (!known) return take;
  const same = card.company !== undefined && sameOrganisation(known.value, card.company);
  // Where the company stays what it is, a title elsewhere is not theirs.
  if (known.via === 'user' || known.seenOn > today)
    return { ...base, holdBack: { company: false, title: !same } };
  if (card.degree === 'other') return take;
  if (same && card.complete && card.degree === 'first')
    return { ...base, ...roleNews(contact, occasions, card, title, today) };
  // A title that half a card tells waits for the whole one: taken now, it would be no news then.
  if (same)
    return {
      ...base,
      holdBack: { company: false, title: isOtherTitle(contact.facts, title) },
      ...still(contact),
    };
  if (card.company === undefined)
    return { ...take, ...(card.complete ? vanished(contact, occasions, card, today) : still(contact)) };
  if (!card.complete || card.degree !== 'first')
    return { ...base, holdBack: { company: true, title: true }, ...still(contact) };
  return { ...base, ...companyNews(contact, occasions, card, title, today) };
}

function companyNews(
  contact: Pick<Contact, 'facts' | 'awaiting'>,
  occasions: readonly Occasion[],
  card: Card,
  title: string | undefined,
  today: Day,
): Omit<CardNews, 'title'> {
  const company = card.company ?? '';
  const { awaiting, facts } = contact;
  const told = toldLately(occasions, today).find(
    ({ type, organisation }) => type === 'newJob' && sameOrganisation(organisation, company),
  );
  const awaited =
    awaiting?.company !== undefined &&
    awaiting.company !== NONE &&
    sameOrganisation(awaiting.company, company);
  if (!told && !(awaited && awaiting.visit !== card.visit)) {
    return {
      awaiting: awaited ? awaiting : { company, on: today, visit: card.visit },
      holdBack: { company: true, title: true },
    };
  }
  const holdBack = { company: false, title: false };
  if (soundsLikeHardship(card.headline) || soundsLikeHardship(company)) return { holdBack };
  if (!told && toldSince(occasions, company, facts.company?.seenOn ?? '')) return { holdBack };
  const found = newJob({ company, ...(title !== undefined && { title }) }, facts, told?.on ?? today);
  const unsure =
    isNoEmployer(company) || namesSideRole(title) || (title === undefined && namesOwnMaster(card.headline));
  return { holdBack, found, ...(unsure && { ask: true }) };
}

/** Whether this very change was told before, however long ago: since then the log has only not seen it. */
function toldSince(occasions: readonly Occasion[], company: string, knownOn: Day): boolean {
  return occasions.some(
    ({ type, organisation, on }) =>
      isJobNews(type) && organisation !== '' && sameOrganisation(organisation, company) && on >= knownOn,
  );
}

/** A new job, with what the log knew before. */
export function newJob(now: OccasionFacts, facts: Contact['facts'], on: Day): Found {
  const former = facts.company;
  const elsewhere = former && now.company !== undefined && !sameOrganisation(former.value, now.company);
  return {
    type: 'newJob',
    on,
    ...(elsewhere && former.seenOn <= on && { after: former.seenOn }),
    facts: { ...now, ...(elsewhere && { formerCompany: former.value }) },
    organisation: now.company === undefined ? '' : foldOrganisation(now.company),
  };
}
