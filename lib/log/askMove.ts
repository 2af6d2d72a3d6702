import { moveNews } from '../keeping/moveNews';
import type { PersonSighting } from '../linkedin/sighting';
import type { Contact } from '../people/schema';
import { ask } from './ask';
import { withdraw } from './asked';
import type { Intake, Stored } from './intake';

/**
 * Asks whether somebody who is kept has moved, where their page shows another place than before; part of a transaction.
 * @param contact as the log knew them before this reading.
 */
export async function askMove(
  { db, record, page, clock }: Intake,
  contact: Contact,
  { complete, location }: PersonSighting,
): Promise<Pick<Stored, 'question'>> {
  if (!contact.ring) return {};
  const { today } = clock;
  const asked = await db.questions.where('contactId').equals(contact.id).toArray();
  const place = { complete, ...(location && { location: location.value }) };
  const { ask: found, void: isVoid } = moveNews(contact, asked, place, today);
  for (const question of asked) if (isVoid.includes(question.id)) await withdraw(record, question);
  if (!found) return {};
  const { type, on, facts, organisation } = found;
  const matter = { kind: 'occasion', occasion: { type, on, facts, organisation } } as const;
  const question = await ask(db, record, contact, matter, page, today);
  return question === undefined ? {} : { question };
}
