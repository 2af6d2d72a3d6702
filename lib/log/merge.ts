import { displayName } from '../people/facts';
import { mergedContact, type FactChoices } from '../people/merged';
import type { ContactId, Touch } from '../people/schema';
import { ContactGone } from './commands';
import { type Log, touchesOf, touchKey } from './db';
import { moveOccasions, movePairs, movePledges, moveQuestions, removeFalseLeavings } from './mergeRows';
import { change, type CommandContext } from './change';

/** Two entries of the log that are one person. */
export interface Merge {
  /** Stays. */
  keep: ContactId;
  /** Goes, with everything that is theirs moved over. */
  gone: ContactId;
  /** Which value of a fact counts, where the user chose. */
  choices?: FactChoices;
}

/**
 * Makes two contacts one: one undoable command. Nothing is lost: facts that were not chosen are kept beside, touches
 * add up, addresses, occasions and questions move over.
 * @param by `memberId` where a page proved it, else the user. @returns the journal number. @throws ContactGone
 */
export async function merge(
  db: Log,
  { keep, gone, choices = {} }: Merge,
  now: number,
  by: 'user' | 'memberId' = 'user',
): Promise<number | undefined> {
  const named = await db.contacts.bulkGet([keep, gone]);
  const [name = ''] = named.map((one) => (one ? displayName(one) : '')).filter(Boolean);
  const label = {
    command: 'merge' as const,
    values: { name, by },
    about: [keep, gone],
  };
  const { seq } = await change(db, label, now, async (context) => {
    const [one, other] = await db.contacts.bulkGet([keep, gone]);
    if (!one || !other || keep === gone) throw new ContactGone();
    const decided = by === 'user' ? 'both' : 'either';
    await context.record.contact(mergedContact(one, other, choices, now, decided));
    await removeFalseLeavings(db, context, one, other);
    await moveIdentities(db, context, keep, gone);
    await moveTouches(db, context, keep, gone);
    await moveOccasions(db, context, keep, gone);
    await moveQuestions(db, context, keep, gone);
    await movePairs(db, context, keep, gone);
    await movePledges(db, context, keep, gone);
    await context.record.remove('contacts', gone);
  });
  return seq;
}

/** Without the import that brought them: taking it back must not take half a person. */
async function moveIdentities(
  db: Log,
  { record }: CommandContext,
  keep: string,
  gone: string,
): Promise<void> {
  const rows = await db.identities.where('contactId').anyOf([keep, gone]).toArray();
  for (const { batchId: _batch, ...row } of rows) await record.identity({ ...row, contactId: keep });
}

async function moveTouches(db: Log, { record }: CommandContext, keep: string, gone: string): Promise<void> {
  const own = new Map((await touchesOf(db, keep)).map((touch) => [sameTouch(touch), touch]));
  for (const touch of await touchesOf(db, gone)) {
    const known = own.get(sameTouch(touch));
    await record.remove('touches', touchKey(touch));
    own.set(sameTouch(touch), known ? together(known, touch) : { ...touch, contactId: keep });
  }
  for (const { batchId: _batch, ...touch } of own.values()) await record.touch(touch);
}

const sameTouch = ({ on, channel, direction }: Touch): string => [on, channel, direction].join('|');

function together(one: Touch, other: Touch): Touch {
  const at = Math.max(one.at ?? 0, other.at ?? 0);
  const exchanges = [...(one.exchanges ?? []), ...(other.exchanges ?? [])];
  const phraseIds = [...(one.phraseIds ?? []), ...(other.phraseIds ?? [])];
  return {
    ...other,
    ...one,
    count: one.count + other.count,
    weight: Math.max(one.weight, other.weight),
    via: one.via === 'user' || other.via === 'user' ? 'user' : one.via,
    ...(at > 0 && { at }),
    ...(exchanges.length > 0 && { exchanges }),
    ...(phraseIds.length > 0 && { phraseIds }),
  };
}
