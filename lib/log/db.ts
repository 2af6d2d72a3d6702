import { Dexie, type EntityTable, type Table } from 'dexie';
import type { Generation, PageKind } from '../linkedin/page';
import type { Contact, Day, Identity, Occasion, Question, Touch } from '../people/schema';
import type { JournalEntry, UndoneChanges } from './journal';

/** A setting of the user; backed up and undoable like any other row. */
export interface Setting {
  key: string;
  value: unknown;
}

/** How well a kind of page could be read on one day. It stays on this device and holds nobody's data. */
export interface HealthRow {
  page: PageKind;
  on: Day;
  /** The generation of the last accepted reading. */
  generation?: Generation;
  accepted: number;
  failed: number;
  /** Failures of that day since the last accepted reading. */
  inARow: number;
  /** How often each way answered for each field: `name:headingLink`. */
  ways: Record<string, number>;
}

/** The key of a touch: one per contact, day, channel and direction. In day order for each contact. */
export type TouchKey = [contactId: string, on: string, channel: string, direction: string];

export const DB_NAME = 'peerkeep';

/**
 * The log. Only what is queried is indexed; booleans and null cannot be, so absent means no.
 * `draftedOn` finds what was written from drafts: today's, and the phrases used lately. A version stays as it
 * was shipped; what comes later is a version of its own.
 */
export class Log extends Dexie {
  contacts!: EntityTable<Contact, 'id'>;
  identities!: EntityTable<Identity, 'key'>;
  touches!: Table<Touch, TouchKey>;
  occasions!: EntityTable<Occasion, 'id'>;
  questions!: EntityTable<Question, 'id'>;
  health!: Table<HealthRow, [page: string, on: string]>;
  journal!: EntityTable<JournalEntry, 'seq'>;
  undone!: EntityTable<UndoneChanges, 'seq'>;
  settings!: EntityTable<Setting, 'key'>;

  constructor(name = DB_NAME) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      contacts: 'id, ring, dueOn, candidateRank, batchId',
      identities: 'key, contactId, batchId',
      touches: '[contactId+on+channel+direction], batchId, draftedOn',
      occasions: 'id, contactId, state, batchId',
      journal: '++seq',
      undone: 'seq',
      settings: 'key',
    });
    this.version(2).stores({
      // By type: difficulties count whatever became of them.
      occasions: 'id, contactId, state, type, batchId',
      questions: 'id, contactId, open',
      health: '[page+on]',
    });
  }

  /** The tables that commands may change; a change of any of them is journaled. How well pages read is no part of it. */
  get changeable(): Table[] {
    return [this.contacts, this.identities, this.touches, this.occasions, this.questions, this.settings];
  }
}

/** The one log of this browser profile; opened at first use, in every page and in the background. */
export const log = new Log();

/** @returns the primary key of a touch. */
export function touchKey(touch: Touch): TouchKey {
  return [touch.contactId, touch.on, touch.channel, touch.direction];
}

/** @returns all touches of one contact, oldest first. */
export function touchesOf(db: Log, contactId: string): Promise<Touch[]> {
  return db.touches.where('[contactId+on+channel+direction]').between([contactId], [contactId, []]).toArray();
}
