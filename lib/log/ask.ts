import { isHardship, isSameOccasion, nearHardship } from '../keeping/occasions';
import { daysBetween } from '../people/days';
import type { Contact, Day, Occasion, Question } from '../people/schema';
import { askedAbout, doubtsOf, openOfKept, withdraw } from './asked';
import type { Log } from './db';
import { occasionsOf } from './occasions';
import type { Recorder } from './recorder';

/** At most so many questions stand open; what comes later may come again. */
export const MAX_OPEN = 20;
/** Questions that no page of LinkedIn's led to: about names, and about what an export leaves open. They wait. */
export const NAME_PAGE = 'name';
export const EXPORT_PAGE = 'export';
const NOT_OF_PAGES: readonly string[] = [NAME_PAGE, EXPORT_PAGE];
/** A question older than this is withdrawn, and not asked again. */
export const OPEN_DAYS = 60;

/**
 * Asks the user once about something that a page said; part of a transaction. Only about people who are kept,
 * never twice, nothing that the log has, and no celebration near a difficulty.
 * @returns the id of the question while it is open.
 */
export async function ask(
  db: Log,
  record: Recorder,
  contact: Contact,
  matter: Question['matter'],
  page: string,
  today: Day,
): Promise<string | undefined> {
  if (!contact.ring) return undefined;
  const id = questionId(contact.id, matter);
  const known = await db.questions.get(id);
  if (known) return known.open ? id : undefined;
  if (matter.kind === 'occasion') {
    const asked = await askedAbout(db, contact.id, matter.occasion);
    if (asked) return asked.open ? asked.id : undefined;
    const known = [...(await occasionsOf(db, contact.id)), ...(await doubtsOf(db, [contact.id]))];
    if (forbids(known, matter.occasion, today)) return undefined;
  }
  const open = (await openOfKept(db)).filter(({ page }) => !NOT_OF_PAGES.includes(page));
  // Posts come by the dozen: one question at a time is enough to prove their page.
  const isPost = matter.kind === 'occasion' && matter.occasion.type === 'post';
  if (isPost && open.some((one) => one.page === page)) return undefined;
  if (open.length >= MAX_OPEN) return undefined;
  await record.question({ id, contactId: contact.id, page, on: today, open: 1, matter });
  return id;
}

type OccasionAsked = Extract<Question['matter'], { kind: 'occasion' }>['occasion'];

/** Whether the log has this very thing, or a difficulty near it, be it only asked about. */
function forbids(known: readonly Occasion[], asked: OccasionAsked, today: Day): boolean {
  if (known.some((one) => isSameOccasion(one, asked))) return true;
  return !isHardship(asked.type) && nearHardship(known, asked.on, today);
}

/** Contact, kind, matter and value: the same is never asked twice. */
export function questionId(contactId: string, matter: Question['matter']): string {
  switch (matter.kind) {
    case 'fact':
      return [contactId, 'fact', matter.name, matter.value].join('|');
    case 'touch': {
      const { channel, direction, on } = matter.touch;
      return [contactId, 'touch', `${channel} ${direction}`, on].join('|');
    }
    case 'calledBy':
      return [contactId, 'calledBy'].join('|');
    case 'recommendation': {
      const { on, direction } = matter.touch;
      return [contactId, 'recommendation', direction, on].join('|');
    }
    case 'occasion': {
      // Without its day, which may be the day of looking; with its year, since some come again.
      const { type, on, organisation, facts } = matter.occasion;
      const value = [organisation, facts.title, facts.years, on.slice(0, 4)].filter(Boolean).join(' ');
      return [contactId, 'occasion', type, value].join('|');
    }
  }
}

/** Withdraws what has stood open for too long; part of a transaction. It is remembered as asked. */
export async function withdrawOld(db: Log, record: Recorder, today: Day): Promise<void> {
  const open = await db.questions.where('open').equals(1).toArray();
  for (const question of open) {
    if (!NOT_OF_PAGES.includes(question.page) && daysBetween(question.on, today) > OPEN_DAYS)
      await withdraw(record, question);
  }
}
