import type { Clock } from '../clock';
import type { Degree, PersonRef, PersonSighting, Sighting } from '../linkedin/sighting';
import type { PageId } from '../linkedin/page';
import { displayName } from '../people/facts';
import { identityKey } from '../people/identity';
import { areOthersNames } from '../people/names';
import type { Contact, Day, Identity } from '../people/schema';
import type { Log } from './db';
import { merge } from './merge';
import { pairId } from './pairs';
import { isProven } from './proven';
import { Recorder } from './recorder';

/**
 * A page shows an address and a member id that lead to two contacts: mostly one person, whose new address came with a
 * newer export. Addresses can pass from one person to another, the member id cannot; so the two become one only where
 * nothing at all speaks against it, and else the user is asked.
 */

/** Somebody whom a page names by both. */
type Both = (PersonSighting | PersonRef) & { slug: string; memberId: string };

/**
 * Makes those contacts one that a page proves to be one member, each as an undoable step of its own, or queues them
 * as a possible duplicate. To be called before the sightings are taken in.
 */
export async function settleMembers(
  db: Log,
  page: PageId,
  sightings: readonly Sighting[],
  clock: Pick<Clock, 'today' | 'now'>,
): Promise<void> {
  for (const sighting of sightings) {
    const who = sighting.kind === 'person' ? sighting : sighting.person;
    if (!isNamedByBoth(who) || !(await leadToTwo(db, who))) continue;
    await db.transaction('rw', db.journaled, async () => {
      const two = await leadToTwo(db, who);
      if (!two || !(await isProven(db, page))) return;
      const says = await verdict(db, two, who);
      if (says === 'leave') return;
      if (says === 'one' && sighting.kind === 'person' && isToldTwice(sighting)) {
        await merge(db, whoStays(two), clock.now(), 'memberId');
      } else {
        await queue(db, two, clock.today);
      }
    });
  }
}

const isNamedByBoth = (who: PersonSighting | PersonRef): who is Both =>
  who.slug !== undefined && who.memberId !== undefined;

/** On the person's own page, and by two independent parts of it. */
function isToldTwice({ witnesses }: PersonSighting): boolean {
  return (['address', 'topCardKey', 'messageLink'] as const).every((one) => witnesses.includes(one));
}

/** The contact at the address, and the contact of the member id. */
interface Two {
  address: Identity;
  atAddress: Contact;
  ofMember: Contact;
}

async function leadToTwo(db: Log, { slug, memberId }: Both): Promise<Two | undefined> {
  const keys = [identityKey.slug(slug), identityKey.member(memberId)];
  const [address, member] = await db.identities.bulkGet(keys);
  if (!address || !member || address.contactId === member.contactId) return undefined;
  const [atAddress, ofMember] = await db.contacts.bulkGet([address.contactId, member.contactId]);
  return atAddress && ofMember && { address, atAddress, ofMember };
}

/** `leave`: certainly two, or asked before. */
async function verdict(db: Log, two: Two, who: Both): Promise<'one' | 'ask' | 'leave'> {
  const { atAddress, ofMember } = two;
  const keys = await keysOf(db, atAddress.id);
  if (keys.some(({ key }) => key.startsWith('member:'))) return 'leave';
  const pair = await db.pairs.get(pairId(atAddress.id, ofMember.id));
  if (pair && (pair.notSame || pair.reasons.some(({ kind }) => kind === 'memberId'))) return 'leave';
  const doubts =
    (await wasTakenBack(db, two)) || (await mayHavePassedOn(db, two)) || areUnlike(two, shownOf(who));
  return doubts ? 'ask' : 'one';
}

const shownOf = ({ name, degree }: Both): { name: string; degree: Degree } => ({ name: name.value, degree });

function areUnlike({ atAddress: a, ofMember: b }: Two, shown: { name: string; degree: Degree }): boolean {
  // Somebody who is no connection stands where a connection was.
  if (a.connected === 'yes' && shown.degree === 'other') return true;
  if (areOthersNames(displayName(a), shown.name) || areOthersNames(displayName(a), displayName(b)))
    return true;
  const [x, y] = [a.facts, b.facts];
  if (x.birthday && y.birthday && x.birthday.value !== y.birthday.value) return true;
  // LinkedIn's own word; days from pages may be a day off.
  const days = [x.connectedOn, y.connectedOn].filter((fact) => fact?.via === 'export');
  return days.length === 2 && days[0]?.value !== days[1]?.value;
}

/**
 * Whether the member was seen at another address no earlier than anybody was at this one: then they were two people
 * that day, and the address has passed on since.
 */
async function mayHavePassedOn(db: Log, { address, atAddress, ofMember }: Two): Promise<boolean> {
  const elsewhere = (await keysOf(db, ofMember.id)).filter(({ key }) => key.startsWith('slug:'));
  if (elsewhere.length === 0) return false;
  const last = (contact: Contact, rows: readonly Identity[]): Day => {
    const exports = Object.values(contact.facts).filter(({ via }) => via === 'export');
    return [...rows, ...exports].reduce((day, { seenOn }) => (seenOn > day ? seenOn : day), '');
  };
  return last(atAddress, [address]) <= last(ofMember, elsewhere);
}

/** Whether the user took this very step back: that is their word against it. */
async function wasTakenBack(db: Log, { atAddress, ofMember }: Two): Promise<boolean> {
  const ids = [atAddress.id, ofMember.id];
  const undone = await db.journal
    .filter(({ command, undone: back, about = [] }) => {
      return command === 'merge' && back !== undefined && ids.every((id) => about.includes(id));
    })
    .count();
  return undone > 0;
}

/** The one who is kept, else the older entry; of two of the same age the one with the member id. */
function whoStays({ atAddress: a, ofMember: b }: Two): { keep: string; gone: string } {
  const aStays = a.ring && !b.ring ? true : b.ring && !a.ring ? false : a.createdAt < b.createdAt;
  return aStays ? { keep: a.id, gone: b.id } : { keep: b.id, gone: a.id };
}

/** Beside what else they were queued for. */
async function queue(db: Log, { atAddress, ofMember }: Two, on: Day): Promise<void> {
  const [a = '', b = ''] = [atAddress.id, ofMember.id].toSorted();
  const id = pairId(a, b);
  const known = await db.pairs.get(id);
  const reasons = [{ kind: 'memberId' as const }, ...(known?.reasons ?? [])];
  await new Recorder(db).pair({ ...known, id, a, b, reasons, open: 1, on: known?.on ?? on });
}

function keysOf(db: Log, contactId: string): Promise<Identity[]> {
  return db.identities.where('contactId').equals(contactId).toArray();
}
