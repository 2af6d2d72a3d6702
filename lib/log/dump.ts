import type { Contact, Identity, Occasion, Pair, Pledge, Question, Touch } from '../people/schema';
import type { Forgotten, Log, Setting, Waiting } from './db';

/** Everything in the log that a backup holds. */
export interface LogRows {
  contacts: Contact[];
  identities: Identity[];
  touches: Touch[];
  occasions: Occasion[];
  questions: Question[];
  pairs: Pair[];
  pledges: Pledge[];
  settings: Setting[];
  waiting: Waiting[];
  forgotten: Forgotten[];
}

/** Settings that belong to this browser and not to the log. */
export const OF_THIS_BROWSER: readonly string[] = [
  'canary',
  'backedUpOn',
  'backupNudgeAfter',
  'today',
  'lookedOn',
  'notifiedOn',
];

/** @returns all rows, of one moment. */
export function dump(db: Log): Promise<LogRows> {
  return db.transaction('r', [...db.changeable, db.forgotten], async () => {
    const [
      contacts,
      identities,
      touches,
      occasions,
      questions,
      pairs,
      pledges,
      settings,
      waiting,
      forgotten,
    ] = await Promise.all([
      db.contacts.toArray(),
      db.identities.toArray(),
      db.touches.toArray(),
      db.occasions.toArray(),
      db.questions.toArray(),
      db.pairs.toArray(),
      db.pledges.toArray(),
      db.settings.toArray(),
      db.waiting.toArray(),
      db.forgotten.toArray(),
    ]);
    const own = settings.filter(({ key }) => !OF_THIS_BROWSER.includes(key));
    return {
      contacts,
      identities,
      touches,
      occasions,
      questions,
      pairs,
      pledges,
      settings: own,
      waiting,
      forgotten,
    };
  });
}
