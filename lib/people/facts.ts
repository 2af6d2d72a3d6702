import type { Contact, Fact, FactName, Facts, Via } from './schema';

/** A value on offer for a fact. */
export interface Offer {
  value: string;
  seenOn: string;
  via: Via;
}

/**
 * Decides between what the log knows and what was seen (DESIGN: "fact"). The user's own edit always wins
 * over pages and exports, then the newer `seenOn`; empty never overwrites; the same value seen again only
 * moves `seenOn` on.
 * @param now the moment of writing, epoch milliseconds.
 * @returns the fact to keep: `known` itself where nothing changes.
 */
export function chooseFact(known: Fact | undefined, offer: Offer, now: number): Fact | undefined {
  const value = offer.value.trim();
  if (value === '') return known;
  if (!known) return { value, seenOn: offer.seenOn, via: offer.via, changedAt: now };
  if (known.via === 'user' && offer.via !== 'user') return known;
  if (!isNewer(offer, known)) return known;
  if (known.value === value)
    return known.seenOn === offer.seenOn ? known : { ...known, seenOn: offer.seenOn };
  return { value, seenOn: offer.seenOn, via: offer.via, changedAt: now };
}

/** On one day a page tells more than an export, which speaks up to that day, and a later look more than an earlier. */
const WEIGHT: Readonly<Record<Via, number>> = { export: 0, page: 1, user: 2 };

function isNewer(offer: Offer, known: Fact): boolean {
  if (offer.seenOn !== known.seenOn) return offer.seenOn > known.seenOn;
  return WEIGHT[offer.via] > WEIGHT[known.via] || (offer.via === known.via && offer.via !== 'export');
}

/**
 * @param cleared facts that the user emptied, with the day: what was seen up to then does not fill them again.
 * @returns the facts with every offer decided; the same object where nothing changes.
 */
export function chooseFacts(
  known: Facts,
  offers: Partial<Record<FactName, Offer>>,
  now: number,
  cleared: Contact['cleared'] = {},
): Facts {
  let facts = known;
  for (const [name, offer] of Object.entries(offers) as [FactName, Offer][]) {
    if (offer.via !== 'user' && offer.seenOn <= (cleared[name] ?? '')) continue;
    const chosen = chooseFact(facts[name], offer, now);
    if (chosen && chosen !== facts[name]) facts = { ...facts, [name]: chosen };
  }
  return facts;
}

/** @returns the name to show for a contact; empty only where no name is known. */
export function displayName(contact: Pick<Contact, 'facts'>): string {
  const { name, givenName, familyName } = contact.facts;
  if (name) return name.value;
  return [givenName?.value, familyName?.value].filter(Boolean).join(' ');
}

/**
 * What somebody does, as last known. A title older than a change of company belongs to the job before and
 * is left out.
 * @param join puts "title at company" into the language of the screen.
 */
export function roleOf(
  contact: Pick<Contact, 'facts'>,
  join: (title: string, company: string) => string,
): string | undefined {
  const { title, company, headline } = contact.facts;
  const titleFits = title && company && title.changedAt >= company.changedAt;
  if (titleFits) return join(title.value, company.value);
  return headline?.value ?? company?.value ?? title?.value;
}
