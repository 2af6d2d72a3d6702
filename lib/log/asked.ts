import { isHardship, isSameOccasion, nearHardship, type OccasionKey } from '../keeping/occasions';
import type { Day, Occasion, Question } from '../people/schema';
import type { Log } from './db';
import type { Recorder } from './recorder';

/** What the user was asked about before, so that one event is one question, and "no" stays "no". */

type AskedOccasion = Question & { matter: Extract<Question['matter'], { kind: 'occasion' }> };

/**
 * The open questions that may be shown: about people who are kept, and of celebrations none beside one about a
 * difficulty of the same person.
 */
export async function openToShow(db: Log): Promise<Question[]> {
  const open = await openOfKept(db);
  const doubted = new Set((await doubtsOf(db)).map(({ contactId }) => contactId));
  return open.filter(
    ({ contactId, matter }) =>
      matter.kind !== 'occasion' || isHardship(matter.occasion.type) || !doubted.has(contactId),
  );
}

/**
 * The open questions about people who are kept. Those about anybody else wait, and stand in nobody's way; once
 * the person is kept again they are there again.
 */
export async function openOfKept(db: Log): Promise<Question[]> {
  const open = await db.questions.where('open').equals(1).toArray();
  const ids = [...new Set(open.map(({ contactId }) => contactId))];
  const contacts = await db.contacts.bulkGet(ids);
  const kept = new Set(contacts.filter((contact) => contact?.ring).map((contact) => contact?.id));
  return open.filter(({ contactId }) => kept.has(contactId));
}

/**
 * Difficulties that the user is asked about. Until the answer they forbid what a difficulty forbids: in the form of
 * occasions that are not offered.
 * @param of these contacts only; of all where it is missing.
 */
export async function doubtsOf(db: Log, of?: readonly string[]): Promise<Occasion[]> {
  const asked = await (
    of ? db.questions.where('contactId').anyOf([...of]) : db.questions.where('open').equals(1)
  ).toArray();
  return asked.flatMap(({ id, contactId, open, matter }) =>
    open === 1 && matter.kind === 'occasion' && isHardship(matter.occasion.type)
      ? [{ ...matter.occasion, id, contactId, state: 'dismissed' as const, via: 'page' as const }]
      : [],
  );
}

/**
 * The question about the same event, whatever its words: another page may tell more of it, or another day.
 * @returns one of its very type; else an open one that is the same occasion.
 */
export async function askedAbout(
  db: Log,
  contactId: string,
  occasion: OccasionKey,
): Promise<Question | undefined> {
  const same = await sameAsked(db, contactId, occasion);
  return (
    same.find(({ matter }) => matter.occasion.type === occasion.type) ?? same.find(({ open }) => open === 1)
  );
}

/** Whether the user said of this event that it is not so. */
export async function isDenied(db: Log, contactId: string, occasion: OccasionKey): Promise<boolean> {
  const same = await sameAsked(db, contactId, occasion);
  return same.some(({ matter, answer }) => answer === 'no' && matter.occasion.type === occasion.type);
}

/**
 * Withdraws what need not be asked any more, now that an occasion is in the log: about the same event, and about
 * celebrations near a difficulty. Part of a transaction.
 * @param known all occasions of that contact.
 */
export async function withdrawAnswered(
  db: Log,
  record: Recorder,
  stored: Occasion,
  known: readonly Occasion[],
  today: Day,
): Promise<void> {
  for (const question of await askedOf(db, stored.contactId)) {
    const { occasion } = question.matter;
    const unkind =
      isHardship(stored.type) && !isHardship(occasion.type) && nearHardship(known, occasion.on, today);
    if (question.open && (unkind || isSameOccasion(occasion, stored))) await withdraw(record, question);
  }
}

/** It is not open any more, and remembered as asked. */
export async function withdraw(record: Recorder, question: Question): Promise<void> {
  const { open: _open, ...rest } = question;
  await record.question(rest);
}

async function sameAsked(db: Log, contactId: string, occasion: OccasionKey): Promise<AskedOccasion[]> {
  const asked = await askedOf(db, contactId);
  return asked.filter(({ matter }) => isSameOccasion(matter.occasion, occasion));
}

async function askedOf(db: Log, contactId: string): Promise<AskedOccasion[]> {
  const asked = await db.questions.where('contactId').equals(contactId).toArray();
  return asked.filter((question): question is AskedOccasion => question.matter.kind === 'occasion');
}
