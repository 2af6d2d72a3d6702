import type { Clock } from '../clock';
import type { PageId } from '../linkedin/page';
import type { Day, Occasion } from '../people/schema';
import type { Log } from './db';
import type { Recorder } from './recorder';

/** What became of a sighting. */
export type SightingFate = Stored | { stored: false; why: 'stranger' | 'self' | 'conflict' };

/** The sighting is of somebody who is in the log, by now at least. */
export interface Stored {
  stored: true;
  contactId: string;
  /** As the log knows them. */
  name: string;
  /** They have a ring. */
  kept: boolean;
  /** The day of the post, event or message, where the page told it. */
  on?: Day;
  /** The occasion that it is about, new or known. */
  occasion?: Occasion;
  /** The open question that it led to. */
  question?: string;
}

/** What each sighting of a reading is taken in with. */
export interface Intake {
  db: Log;
  record: Recorder;
  page: PageId;
  visit: string;
  clock: Pick<Clock, 'today' | 'now' | 'zone'>;
}
