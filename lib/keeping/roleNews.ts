import { soundsLikeHardship } from '../people/hardship';
import { foldOrganisation, isNoEmployer, sameOrganisation } from '../people/organisation';
import type { Contact, Day, Occasion } from '../people/schema';
import { titleNews } from '../people/seniority';
import { type Card, type CardNews, toldLately } from './card';

/** In {@link Contact.awaiting}: a whole card showed no company. */
export const NONE = '';

/** @returns what `awaiting` stays. */
export const still = ({ awaiting }: Pick<Contact, 'awaiting'>): Pick<CardNews, 'awaiting'> =>
  awaiting ? { awaiting } : {};

/** Whether a title may be news at the known company: one that the log knows otherwise, and not from the user. */
export function isOtherTitle(
  { title: known, company }: Contact['facts'],
  title: string | undefined,
): boolean {
  if (title === undefined || !known || known.via === 'user') return false;
  // A title older than a change of company belongs to the job before.
  if (company && known.changedAt < company.changedAt) return false;
  return titleNews(known.value, title) !== null;
}

/** Another title at the known company. @param title that the headline tells for it. */
export function roleNews(
  contact: Pick<Contact, 'facts' | 'awaiting'>,
  occasions: readonly Occasion[],
  card: Card,
  title: string | undefined,
  today: Day,
): Omit<CardNews, 'title'> {
  const nothing = { holdBack: { company: false, title: false } };
  const { title: known } = contact.facts;
  if (title === undefined || !known || !isOtherTitle(contact.facts, title)) return nothing;
  const type = titleNews(known.value, title);
  if (type === null) return nothing;
  const company = card.company ?? '';
  const told = toldLately(occasions, today).find(({ organisation }) =>
    sameOrganisation(organisation, company),
  );
  const { awaiting } = contact;
  const awaited = awaiting?.title !== undefined && titleNews(awaiting.title, title) === null;
  if (!told && !(awaited && awaiting.visit !== card.visit)) {
    return {
      awaiting: awaited ? awaiting : { title, on: today, visit: card.visit },
      holdBack: { company: false, title: true },
    };
  }
  if (soundsLikeHardship(card.headline)) return nothing;
  const facts = { company, title, formerTitle: known.value };
  return {
    ...nothing,
    found: {
      type,
      on: told?.on ?? today,
      after: known.seenOn,
      facts,
      organisation: foldOrganisation(company),
    },
  };
}

/** The known company is not there any more. */
export function vanished(
  contact: Pick<Contact, 'facts' | 'awaiting'>,
  occasions: readonly Occasion[],
  card: Card,
  today: Day,
): Partial<CardNews> {
  const known = contact.facts.company;
  if (!known || card.degree !== 'first' || isNoEmployer(known.value)) return still(contact);
  const noted = occasions.some(({ type, on }) => type === 'roleEnded' && on >= known.seenOn);
  if (noted) return {};
  const { awaiting } = contact;
  if (awaiting?.company !== NONE) return { awaiting: { company: NONE, on: today, visit: card.visit } };
  if (awaiting.visit === card.visit) return { awaiting };
  const organisation = foldOrganisation(known.value);
  const facts = { formerCompany: known.value };
  return { found: { type: 'roleEnded', on: today, after: known.seenOn, facts, organisation } };
}
