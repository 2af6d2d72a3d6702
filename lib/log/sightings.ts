import type { Clock } from '../clock';
import type { PageId } from '../linkedin/page';
import type { PersonRef, Sighting } from '../linkedin/sighting';
import { displayName } from '../people/facts';
import { identityKeys } from '../people/identity';
import type { Contact } from '../people/schema';
import { withdrawOld } from './ask';
import { findContact } from './findContact';
import { forgottenAmong } from './forgotten';
import type { Log } from './db';
import type { Intake, SightingFate, Stored } from './intake';
import { logItem } from './logItem';
import { logPerson } from './logPerson';
import { settleMembers } from './oneMember';
import { Recorder } from './recorder';
import { readYou } from './settings';

/** What one message of a reader brings. */
export interface PageReading {
  page: PageId;
  /** The reader's name for its stay on the page: one stay is one reading, however often it tells. */
  visit: string;
  sightings: readonly Sighting[];
}

/**
 * Takes believed sightings into the log, in one transaction, any number of times with the same result. Only a
 * connection whose own page it is, or somebody already in the log, is stored; everybody else is forgotten. Where
 * address and member id lead to two different contacts that are not certainly one ({@link settleMembers}), nothing is
 * written: a wrong person is worse than none.
 * @param clock in the home zone. @returns what became of each, in their order.
 */
export async function logReading(
  db: Log,
  { page, visit, sightings }: PageReading,
  clock: Pick<Clock, 'today' | 'now' | 'zone'>,
): Promise<SightingFate[]> {
  const forgotten = await forgottenAmong(db, sightings.flatMap(keysOf));
  await settleMembers(db, page, sightings, clock);
  return db.transaction('rw', db.changing, async () => {
    const record = new Recorder(db);
    const intake: Intake = { db, record, page, visit, clock };
    const you = await readYou(db);
    await withdrawOld(db, record, clock.today);
    const fates: SightingFate[] = [];
    for (const sighting of sightings) {
      const isForgotten = keysOf(sighting).some((key) => forgotten.has(key));
      fates.push(isForgotten ? STRANGER : await take(intake, sighting, you?.slug));
    }
    await record.settle();
    return fates;
  });
}

/** Whom the user forgot is nobody the log knows. */
const STRANGER: SightingFate = { stored: false, why: 'stranger' };

function keysOf(sighting: Sighting): string[] {
  return identityKeys(sighting.kind === 'person' ? sighting : sighting.person);
}

async function take(intake: Intake, sighting: Sighting, ownSlug: string | undefined): Promise<SightingFate> {
  const who = sighting.kind === 'person' ? sighting : sighting.person;
  if (who.degree === 'self' || (who.slug !== undefined && who.slug === ownSlug))
    return { stored: false, why: 'self' };
  const found = await findContact(intake.db, who);
  if (found === 'conflict') return { stored: false, why: 'conflict' };
  if (sighting.kind === 'person') {
    if (!found && sighting.degree !== 'first') return { stored: false, why: 'stranger' };
    return logPerson(intake, found, sighting);
  }
  if (!found) return { stored: false, why: 'stranger' };
  return { ...fateOf(found, sighting.person), ...(await logItem(intake, found, sighting)) };
}

function fateOf(contact: Contact, { name }: PersonRef): Stored {
  return {
    stored: true,
    contactId: contact.id,
    name: displayName(contact) || name.value,
    kept: contact.ring !== undefined,
  };
}
