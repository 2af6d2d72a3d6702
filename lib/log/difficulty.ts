import { nearHardship } from '../keeping/occasions';
import type { ContactId, Day } from '../people/schema';
import { doubtsOf } from './asked';
import type { Log } from './db';

/**
 * Those of the contacts near whom nothing is celebrated today: a difficulty of theirs is known, or the user is asked
 * about one and has not answered.
 */
export async function inDifficulty(
  db: Log,
  ids: readonly ContactId[],
  today: Day,
): Promise<ReadonlySet<ContactId>> {
  const [known, doubted] = await Promise.all([
    db.occasions
      .where('contactId')
      .anyOf([...ids])
      .toArray(),
    doubtsOf(db, ids),
  ]);
  const all = [...known, ...doubted];
  return new Set(
    ids.filter((id) =>
      nearHardship(
        all.filter(({ contactId }) => contactId === id),
        today,
        today,
      ),
    ),
  );
}
