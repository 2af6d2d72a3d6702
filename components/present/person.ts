import type { Contact, Fact, FactName, Via } from '../../lib/people/schema';
import { sayDay, words, type WordKey } from '../../lib/words';
import { profileAddress } from '../../lib/people/identity';
import { sayLastTouch } from '../design/ago';
import { isolate } from '../design/Name';
import type { PersonHeadView } from '../person/Person';
import { PERSON_FIELDS, type PersonValues } from '../person/PersonForm';
import { sayExchanged } from './exchanged';
import { sayName } from './name';
import { sayRole } from './prompt';
import { sayRecommendations } from './recommendations';

/** The head of somebody's page. @param addresses as identities write them. */
export function presentHead(contact: Contact, addresses: readonly string[], today: string): PersonHeadView {
  const role = sayRole(contact);
  // As everywhere, the last of several.
  const slug = addresses.findLast((key) => key.startsWith('slug:'));
  const { ring, cadenceDays, otherFacts = [], facts } = contact;
  const told = [facts.mail, facts.location, facts.school].flatMap((fact) =>
    fact ? [isolate(fact.value)] : [],
  );
  return {
    name: sayName(contact),
    archived: contact.archivedOn !== undefined,
    lastTouch: sayLastTouch(contact.lastTouchOn, today),
    numbers: numbersOf(contact),
    addresses: addresses.filter((key) => !key.startsWith('member:')).map(sayAddress),
    others: otherFacts.map(({ value }) => isolate(value)),
    ...(slug !== undefined && { profile: profileAddress(slug.slice('slug:'.length)) }),
    ...(role !== undefined && { role }),
    ...(ring && { ring }),
    ...(cadenceDays !== undefined && { cadenceDays }),
    ...(told.length > 0 && { facts: told.join(' · ') }),
  };
}

/** Balance in plain words: numbers beside each other, and nothing made of them. */
function numbersOf({ touches }: Contact): string[] {
  const lines: string[] = [];
  if (touches.firstOn !== undefined) lines.push(words('firstTouch', { day: sayDay(touches.firstOn) }));
  if (touches.out + touches.in > 0) lines.push(words('wroteEach', { out: touches.out, in: touches.in }));
  const recommended = sayRecommendations(touches);
  if (recommended !== undefined) lines.push(recommended);
  const exchanged = sayExchanged(touches);
  if (exchanged !== undefined) lines.push(exchanged);
  return lines;
}

/** The values of the form; names of the export count as the name. */
export function presentValues(contact: Contact): PersonValues {
  const values: PersonValues = { name: sayName(contact) };
  for (const field of PERSON_FIELDS) {
    const value = field === 'address' || field === 'name' ? undefined : contact.facts[field]?.value;
    if (value !== undefined) values[field] = value;
  }
  return values;
}

const FROM: Readonly<Record<Via, WordKey>> = { user: 'fromUser', page: 'fromPage', export: 'fromExport' };

/** Where each value of the form comes from. */
export function presentOrigins(contact: Contact): PersonValues {
  const origins: PersonValues = {};
  for (const field of PERSON_FIELDS) {
    const fact = factOf(contact, field);
    if (fact) origins[field] = words(FROM[fact.via], { day: sayDay(fact.seenOn) });
  }
  return origins;
}

function factOf({ facts }: Contact, field: string): Fact | undefined {
  if (field === 'name') return facts.name ?? facts.givenName;
  return field === 'address' ? undefined : facts[field as FactName];
}

function sayAddress(key: string): string {
  return key.startsWith('slug:') ? `linkedin.com/in/${key.slice(5)}` : key.slice(key.indexOf(':') + 1);
}
