import { completed, isSameOccasion } from '../keeping/occasions';
import type { Contact, Occasion } from '../people/schema';
import { questionId } from './ask';
import type { Log } from './db';
import { pairId } from './pairs';
import type { CommandContext } from './change';

/** What hangs on a contact and moves over to another, part of a merge. */

/** Who was missing from the connections under one address and there under the other has not left them. */
export async function removeFalseLeavings(
  db: Log,
  { record }: CommandContext,
  one: Contact,
  other: Contact,
): Promise<void> {
  for (const [contact, there] of [
    [one, other],
    [other, one],
  ] as const) {
    if (there.connected !== 'yes') continue;
    const known = await db.occasions.where('contactId').equals(contact.id).toArray();
    const wrong = known.filter(
      ({ type, on }) => type === 'leftConnections' && on <= (there.connectedSeenOn ?? ''),
    );
    for (const { id } of wrong) await record.remove('occasions', id);
  }
}

/** The same occasion of both is one, and what became of either counts. */
export async function moveOccasions(
  db: Log,
  { record }: CommandContext,
  keep: string,
  gone: string,
): Promise<void> {
  const own = await db.occasions.where('contactId').equals(keep).toArray();
  for (const { batchId: _batch, ...occasion } of own) await record.occasion(occasion);
  for (const { batchId: _batch, ...occasion } of await db.occasions
    .where('contactId')
    .equals(gone)
    .toArray()) {
    const same = own.find((one) => isSameOccasion(one, occasion));
    if (!same) {
      await record.occasion({ ...occasion, contactId: keep });
      continue;
    }
    const { batchId: _own, ...known } = completed(same, occasion);
    await record.occasion({ ...known, state: settled(same, occasion) });
    await record.remove('occasions', occasion.id);
  }
}

function settled(one: Occasion, other: Occasion): Occasion['state'] {
  return one.state === 'open' ? other.state : one.state;
}

/** Their ids are made of the contact; what was asked about both was asked. */
export async function moveQuestions(
  db: Log,
  { record }: CommandContext,
  keep: string,
  gone: string,
): Promise<void> {
  for (const question of await db.questions.where('contactId').equals(gone).toArray()) {
    const id = questionId(keep, question.matter);
    await record.remove('questions', question.id);
    if (!(await db.questions.get(id))) await record.question({ ...question, id, contactId: keep });
  }
}

/** Pairs with a third person go on with the one who stays; that two are not the same is not forgotten. */
export async function movePairs(
  db: Log,
  { record }: CommandContext,
  keep: string,
  gone: string,
): Promise<void> {
  const theirs = await db.pairs.where('a').equals(gone).or('b').equals(gone).toArray();
  for (const pair of theirs) {
    await record.remove('pairs', pair.id);
    const third = pair.a === gone ? pair.b : pair.a;
    if (third === keep) continue;
    const id = pairId(keep, third);
    const known = await db.pairs.get(id);
    if (known && !(known.open && pair.notSame)) continue;
    const [a = keep, b = third] = [keep, third].toSorted();
    await record.pair({ ...pair, id, a, b });
  }
}

export async function movePledges(
  db: Log,
  { record }: CommandContext,
  keep: string,
  gone: string,
): Promise<void> {
  for (const pledge of await db.pledges.where('contactId').equals(gone).toArray())
    await record.pledge({ ...pledge, contactId: keep });
}
