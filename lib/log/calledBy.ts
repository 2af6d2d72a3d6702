import { displayName } from '../people/facts';
import { parseName } from '../people/names';
import type { Contact, Day } from '../people/schema';
import { NAME_PAGE, questionId } from './ask';
import type { Log } from './db';
import type { Recorder } from './recorder';

/**
 * Asks once how somebody is called whom the user keeps, where the name does not tell (evidence 4.4). Part of the
 * command that keeps them, so that undoing it takes the question along.
 */
export async function askCalledBy(db: Log, record: Recorder, contact: Contact, today: Day): Promise<void> {
  if (!contact.ring || contact.facts.calledBy) return;
  const { givenName, familyName } = contact.facts;
  const stated = {
    ...(givenName && { givenName: givenName.value }),
    ...(familyName && { familyName: familyName.value }),
  };
  const { confidence, choices } = parseName(displayName(contact), stated);
  if (confidence !== 'ask' || choices.length === 0) return;
  const id = questionId(contact.id, { kind: 'calledBy', choices });
  if (await db.questions.get(id)) return;
  await record.question({
    id,
    contactId: contact.id,
    page: NAME_PAGE,
    on: today,
    open: 1,
    matter: { kind: 'calledBy', choices },
  });
}
