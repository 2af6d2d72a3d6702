import { anniversaryOf } from '../keeping/anniversary';
import type { PersonSighting, Unproven } from '../linkedin/sighting';
import { chooseFacts } from '../people/facts';
import { sameOrganisation } from '../people/organisation';
import type { Contact, FactName } from '../people/schema';
import { storeOccasion } from './occasions';
import { isProven } from './proven';
import { ask } from './ask';
import type { Intake } from './intake';

/**
 * Parts of a profile that nobody has captured: they count as pages of their own, and are asked about, or stored
 * once those are proven. Only for people who are kept, and never against the user's own word.
 */
export async function logUnproven(intake: Intake, contact: Contact, parts: Unproven): Promise<void> {
  if (!contact.ring) return;
  const { birthday, mail, connectedOn, roles } = parts;
  await noteFact(intake, contact.id, 'birthday', birthday?.value);
  await noteFact(intake, contact.id, 'mail', mail?.value);
  // An export knows the day of the connection better than a page's wording of it.
  if (!contact.facts.connectedOn && connectedOn && connectedOn.value <= intake.clock.today)
    await noteFact(intake, contact.id, 'connectedOn', connectedOn.value);
  if (roles) await noteAnniversary(intake, contact, roles);
}

async function noteFact(
  { db, record, page, clock }: Intake,
  contactId: string,
  name: FactName,
  value: string | undefined,
): Promise<void> {
  if (value === undefined) return;
  const contact = await db.contacts.get(contactId);
  const known = contact?.facts[name];
  if (!contact || known?.via === 'user' || known?.value.toLowerCase() === value.toLowerCase()) return;
  const part = partOf('contactInfo', page);
  if (await isProven(db, part)) {
    const offer = { value, seenOn: clock.today, via: 'page' as const };
    await record.contact({
      ...contact,
      facts: chooseFacts(contact.facts, { [name]: offer }, clock.now(), contact.cleared),
    });
  } else {
    await ask(db, record, contact, { kind: 'fact', name, value }, part, clock.today);
  }
}

async function noteAnniversary(
  { db, record, page, clock }: Intake,
  contact: Contact,
  roles: NonNullable<Unproven['roles']>,
): Promise<void> {
  const found = anniversaryOf(roles, contact.facts.company?.value, clock.today);
  if (!found) return;
  const part = partOf('experience', page);
  if (await isProven(db, part)) {
    await storeOccasion(db, record, contact, found, part, clock.today);
  } else {
    const { type, on, facts, organisation } = found;
    const matter = { kind: 'occasion', occasion: { type, on, facts, organisation } } as const;
    await ask(db, record, contact, matter, part, clock.today);
  }
}

/** Asks about what an unproven page of a person says otherwise than the log; few things, since each is a question. */
export async function askFacts(
  { db, record, page, clock }: Intake,
  contact: Contact,
  seen: PersonSighting,
): Promise<void> {
  for (const name of ['company', 'headline'] as const) {
    const value = seen[name]?.value;
    const known = contact.facts[name];
    if (value === undefined || known?.via === 'user') continue;
    const same = name === 'company' ? known && sameOrganisation(known.value, value) : known?.value === value;
    if (!same) await ask(db, record, contact, { kind: 'fact', name, value }, page, clock.today);
  }
}

/** `contactInfo/sdui` beside `profile/sdui`. */
function partOf(part: string, page: string): string {
  return `${part}/${page.slice(page.indexOf('/') + 1)}`;
}
