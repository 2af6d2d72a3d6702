import type { Card, CardNews } from '../keeping/card';
import { cardNews } from '../keeping/cardNews';
import { saysOpenToWork } from '../keeping/openToWork';
import type { PersonSighting } from '../linkedin/sighting';
import { chooseFacts, displayName, type Offer } from '../people/facts';
import { sameOrganisation } from '../people/organisation';
import type { Contact, Day, FactName, Facts } from '../people/schema';
import { sameRow } from './fields';
import { askFacts, logUnproven } from './logUnproven';
import { newContact, noteAddresses } from './newContact';
import { occasionsOf, storeOccasion } from './occasions';
import { isProven } from './proven';
import { ask } from './ask';
import { askMove } from './askMove';
import type { Intake, SightingFate, Stored } from './intake';

/**
 * Takes the page of a person into the log: facts, addresses, and what has changed since the last time. From a page
 * that is not proven nothing is taken; those who are kept are asked about.
 */
export async function logPerson(
  intake: Intake,
  found: Contact | undefined,
  seen: PersonSighting,
): Promise<SightingFate> {
  if (await isProven(intake.db, intake.page)) return storePerson(intake, found, seen);
  if (!found) return { stored: false, why: 'stranger' };
  await askFacts(intake, found, seen);
  if (seen.unproven) await logUnproven(intake, found, seen.unproven);
  const { id: contactId, ring } = found;
  return { stored: true, contactId, name: displayName(found), kept: ring !== undefined };
}

async function storePerson(
  intake: Intake,
  found: Contact | undefined,
  seen: PersonSighting,
): Promise<Stored> {
  const { db, record, clock } = intake;
  const { today } = clock;
  const now = clock.now();
  const contact = found ?? newContact(now);
  await noteAddresses(db, record, seen, contact.id, today);
  if (saysOpenToWork(seen.headline?.value)) await noteOpenToWork(intake, contact);

  const news = cardNews(contact, await occasionsOf(db, contact.id), cardOf(intake, seen), today);
  const offered = chooseFacts(contact.facts, offersOf(seen, news, today), now, contact.cleared);
  const facts = shownAtWork(ofOneJob(contact.facts, offered, news), seen, today);
  const connected = seen.degree === 'first' ? 'yes' : seen.degree === 'other' ? 'no' : contact.connected;
  const { awaiting: _awaiting, ...rest } = contact;
  const next: Contact = {
    ...rest,
    facts,
    connected,
    ...(news.awaiting && { awaiting: news.awaiting }),
    ...(connected !== contact.connected && { connectedSeenOn: today }),
  };
  if (!found || facts !== contact.facts || !sameRow(contact, next)) await record.contact(next);
  const told = { ...(await askMove(intake, contact, seen)), ...(await tell(intake, next, news)) };
  if (seen.unproven) await logUnproven(intake, next, seen.unproven);
  return {
    stored: true,
    contactId: contact.id,
    name: displayName(next),
    kept: next.ring !== undefined,
    ...told,
  };
}

/** An export's company that a page shows too is one that a page showed: anniversaries hang on it. */
function shownAtWork(facts: Facts, { company: shown }: PersonSighting, today: Day): Facts {
  const { company } = facts;
  if (company?.via !== 'export' || company.seenOn > today || company.value !== shown?.value.trim())
    return facts;
  return { ...facts, company: { ...company, seenOn: today, via: 'page' } };
}

/**
 * A title older than its company counts as one of the job before (roleOf). Another spelling is no change of company,
 * and a title on the card of a new one belongs to it, though it is the same words.
 */
function ofOneJob(known: Facts, facts: Facts, { title: shown, holdBack }: CardNews): Facts {
  const { company: before } = known;
  let { company, title } = facts;
  if (before && company && before !== company && sameOrganisation(before.value, company.value))
    company = { ...company, changedAt: before.changedAt };
  const isOfCard = title !== undefined && !holdBack.title && title.value === shown;
  if (title && company && isOfCard && title.changedAt < company.changedAt)
    title = { ...title, changedAt: company.changedAt };
  if (company === facts.company && title === facts.title) return facts;
  return { ...facts, ...(company && { company }), ...(title && { title }) };
}

async function noteOpenToWork({ db, record, page, clock }: Intake, contact: Contact): Promise<void> {
  const found = { type: 'openToWork', on: clock.today, facts: {}, organisation: '' } as const;
  await storeOccasion(db, record, contact, found, page, clock.today);
}

function cardOf({ visit }: Intake, seen: PersonSighting): Card {
  return {
    complete: seen.complete,
    degree: seen.degree === 'self' ? 'unknown' : seen.degree,
    visit,
    ...(seen.company && { company: seen.company.value }),
    ...(seen.headline && { headline: seen.headline.value }),
  };
}

async function tell(
  { db, record, page, clock }: Intake,
  contact: Contact,
  { found, ask: unsure }: CardNews,
): Promise<Pick<Stored, 'occasion' | 'question'>> {
  if (!found) return {};
  if (!unsure) {
    const occasion = await storeOccasion(db, record, contact, found, page, clock.today);
    return occasion ? { occasion } : {};
  }
  const { type, on, facts, organisation } = found;
  const matter = { kind: 'occasion', occasion: { type, on, facts, organisation } } as const;
  const question = await ask(db, record, contact, matter, page, clock.today);
  return question === undefined ? {} : { question };
}

function offersOf(
  seen: PersonSighting,
  { title, holdBack }: CardNews,
  today: Day,
): Partial<Record<FactName, Offer>> {
  const offers: Partial<Record<FactName, Offer>> = {};
  for (const name of ['name', 'headline', 'company', 'school', 'location'] as const) {
    const value = seen[name]?.value;
    if (value === undefined || (name === 'company' && holdBack.company)) continue;
    offers[name] = { value, seenOn: today, via: 'page' };
  }
  if (title !== undefined && !holdBack.title) offers.title = { value: title, seenOn: today, via: 'page' };
  return offers;
}
