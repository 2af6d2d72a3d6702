import type { Log } from './db';

/** How many there are of each kind of thing. */
export interface StoredCounts {
  people: number;
  kept: number;
  addresses: number;
  touches: number;
  news: number;
  promises: number;
  /** Open ones. */
  questions: number;
  /** Marks of people forgotten: no names, only what tells that they are not to come back unasked. */
  forgotten: number;
  /** Steps that can be undone, or have been. */
  steps: number;
}

/** Counts what the log holds; costs no row to be read. */
export async function storedCounts(db: Log): Promise<StoredCounts> {
  const [people, kept, addresses, touches, news, promises, questions, forgotten, steps] = await Promise.all([
    db.contacts.count(),
    db.contacts.where('ring').notEqual('').count(),
    db.identities.count(),
    db.touches.count(),
    db.occasions.count(),
    db.pledges.count(),
    db.questions.where('open').equals(1).count(),
    db.forgotten.count(),
    db.journal.count(),
  ]);
  return { people, kept, addresses, touches, news, promises, questions, forgotten, steps };
}
