import { chooseFacts, displayName } from '../people/facts';
import type { Contact, Day, Question } from '../people/schema';
import { openToShow } from './asked';
import { changeContact, ContactGone } from './commands';
import type { Log } from './db';
import { storeOccasion } from './occasions';
import { change, type CommandContext } from './change';
import { storeTouch } from './storeTouch';
import { typedFact } from './typed';

export { MAX_OPEN } from './ask';

/** What pages said and the user is asked about: the open questions, and the answer. Asking is in `ask.ts`. */

/** @returns the open questions that may be shown, of one contact or of all, the latest first. */
export async function openQuestions(
  db: Log,
  { contactId, limit }: { contactId?: string; limit: number },
): Promise<Question[]> {
  const open = await openToShow(db);
  return open
    .filter((question) => contactId === undefined || question.contactId === contactId)
    .sort((a, b) => rank(a) - rank(b) || (a.on === b.on ? (a.id < b.id ? -1 : 1) : a.on < b.on ? 1 : -1))
    .slice(0, limit);
}

/** What a page said grows old; how somebody is called can wait. */
const rank = ({ matter }: Question): number => (matter.kind === 'calledBy' ? 1 : 0);

/**
 * The user's answer: "yes" takes what the page said into the log, "no" remembers that it was wrong. One undoable
 * command. @returns the journal number; undefined where the question is not open. @throws ContactGone
 */
export async function answerQuestion(
  db: Log,
  id: string,
  answer: 'yes' | 'no',
  today: Day,
  now: number,
): Promise<number | undefined> {
  const question = await db.questions.get(id);
  if (!question) return undefined;
  const name = displayName((await db.contacts.get(question.contactId)) ?? { facts: {} });
  const about = [question.contactId];
  const label = { command: 'answerQuestion', values: { name, answer }, about } as const;
  const { seq } = await change(db, label, now, async (context) => {
    const asked = await db.questions.get(id);
    if (!asked?.open) return;
    const contact = await db.contacts.get(asked.contactId);
    if (!contact) throw new ContactGone();
    const { open: _open, ...rest } = asked;
    // From now on its day is that of the answer (see provenBy).
    await context.record.question({ ...rest, on: today, answer });
    if (answer === 'yes') await believe(db, context, contact, asked, today);
  });
  return seq;
}

/**
 * The user's answer to how somebody is called. One undoable command.
 * @param calledBy one of the choices or the user's own word; not empty.
 */
export async function answerCalledBy(
  db: Log,
  id: string,
  calledBy: string,
  today: Day,
  now: number,
): Promise<number | undefined> {
  const question = await db.questions.get(id);
  const value = typedFact('calledBy', calledBy);
  if (question?.matter.kind !== 'calledBy' || value === '') return undefined;
  const { contactId } = question;
  return changeContact(
    db,
    contactId,
    now,
    'answerQuestion',
    async (contact, { record }) => {
      const asked = await db.questions.get(id);
      if (!asked?.open) return contact;
      const { open: _open, ...rest } = asked;
      await record.question({ ...rest, on: today, answer: 'yes' });
      const fact = { value, seenOn: today, via: 'user' as const, changedAt: now };
      return { ...contact, facts: { ...contact.facts, calledBy: fact } };
    },
    { answer: 'yes' },
  );
}

async function believe(
  db: Log,
  { record, now }: CommandContext,
  contact: Contact,
  { matter, page }: Question,
  today: Day,
): Promise<void> {
  switch (matter.kind) {
    case 'fact': {
      const offer = { value: matter.value, seenOn: today, via: 'page' as const };
      await record.contact({ ...contact, facts: chooseFacts(contact.facts, { [matter.name]: offer }, now) });
      return;
    }
    case 'touch':
      await storeTouch(db, record, contact.id, matter.touch);
      return;
    case 'recommendation':
      await record.touch({ ...matter.touch, contactId: contact.id });
      return;
    case 'calledBy':
      // Answered with a form of the name, by `answerCalledBy`; a bare "yes" says nothing.
      return;
    case 'occasion':
      await storeOccasion(db, record, contact, matter.occasion, page, today);
  }
}
