import { awaitedCompany, awaitedTitle, eventNews, isAchievement, type Told } from '../keeping/eventNews';
import type { EventSeen } from '../linkedin/sighting';
import { resolveWhen } from '../linkedin/when';
import { chooseFacts, type Offer } from '../people/facts';
import type { Contact, FactName } from '../people/schema';
import { storeOccasion } from './occasions';
import { isProven } from './proven';
import { ask } from './ask';
import type { Intake, Stored } from './intake';

/**
 * Takes an event that a page told into the log, or asks about it.
 * @param by `type`: the page's own name for it; `sentence`: its wording on a page of events, enough for all but
 *   achievements; `words`: a text that may mean anything.
 */
export async function noteEvent(
  intake: Intake,
  contact: Contact,
  event: EventSeen,
  by: 'type' | 'sentence' | 'words',
): Promise<Pick<Stored, 'occasion' | 'question'>> {
  const { db, record, page, clock } = intake;
  const told = toldOf(intake, event, by);
  const news = told && eventNews(contact, told, clock.today);
  if (!news) return {};
  if (news.ask || !(await isProven(db, page))) {
    const { type, on, facts, organisation } = news.found;
    const matter = { kind: 'occasion', occasion: { type, on, facts, organisation } } as const;
    const question = await ask(db, record, contact, matter, page, clock.today);
    return question === undefined ? {} : { question };
  }
  const occasion = await storeOccasion(db, record, contact, news.found, page, clock.today);
  if (!occasion) return {};
  await confirmAwaited(intake, contact, told);
  return { occasion };
}

function toldOf({ clock }: Intake, event: EventSeen, by: 'type' | 'sentence' | 'words'): Told | null {
  const { today, now, zone } = clock;
  const on = event.when === undefined ? today : resolveWhen(event.when, { today, now: now(), zone });
  if (on === null) return null;
  const { type, raw, company, title, school, years } = event;
  return {
    type,
    on,
    raw,
    by: by === 'type' || (by === 'sentence' && !isAchievement(type)) ? 'type' : 'words',
    ...(company !== undefined && { company }),
    ...(title !== undefined && { title }),
    ...(school !== undefined && { school }),
    ...(years !== undefined && { years }),
  };
}

/** What one reading of the profile showed and this event confirms need not wait for another visit. */
async function confirmAwaited({ db, record, clock }: Intake, known: Contact, told: Told): Promise<void> {
  const contact = await db.contacts.get(known.id);
  if (!contact?.awaiting) return;
  const offers: Partial<Record<FactName, Offer>> = {};
  const offer = (value: string): Offer => ({ value, seenOn: clock.today, via: 'page' });
  const company = awaitedCompany(contact, told);
  const title = awaitedTitle(contact, told);
  if (company !== undefined) offers.company = offer(company);
  if (title !== undefined) offers.title = offer(title);
  if (company === undefined && title === undefined) return;
  const { awaiting: _awaiting, ...rest } = contact;
  await record.contact({ ...rest, facts: chooseFacts(contact.facts, offers, clock.now(), contact.cleared) });
}
