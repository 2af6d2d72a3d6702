import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie';
import type { Generation, PageKind } from '../linkedin/page';
import type { ImportedMail, ImportedRecommendation, ImportedTouch } from '../people/imported';
import type { Contact, Day, Identity, Occasion, Pair, Pledge, Question, Touch } from '../people/schema';
import { type SearchText, searchTextsOf } from '../search/texts';
import type { Change, JournalEntry, JournalPart } from './journal';

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

/** Somebody whom the user forgot: only a keyed hash of an address, so that they are not brought back unasked. */
export interface Forgotten {
  hash: string;
  on: Day;
}

/** What an import may tell of somebody whom the log does not know (yet). */
export interface Said {
  touch: ImportedTouch;
  recommendation: ImportedRecommendation;
  mail: ImportedMail;
}

/**
 * Something that an import told of nobody in the log. It waits until the list of connections and the messages of its
 * day have both come, whatever the order of the files, and goes then: taken up, or of no use.
 */
export type Waiting = {
  /** Made of all that tells it from others: kind, whose, days. */
  id: string;
  /** `slug:…`, or `name:…` (folded) where no address is told. */
  whose: string;
  /** The day up to which its file speaks. */
  seenOn: Day;
  batchId?: string;
} & { [K in keyof Said]: { kind: K; said: Said[K] } }[keyof Said];

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
  journalParts!: Table<JournalPart, [seq: number, side: string, part: number]>;
  pairs!: EntityTable<Pair, 'id'>;
  pledges!: EntityTable<Pledge, 'id'>;
  forgotten!: EntityTable<Forgotten, 'hash'>;
  settings!: EntityTable<Setting, 'key'>;
  waiting!: EntityTable<Waiting, 'id'>;
  searchTexts!: Table<SearchText, number>;

  /** An upgrade threw: everything is as it was before it. */
  upgradeFailed = false;

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
    this.version(3)
      .stores({
        contacts: 'id, ring, dueOn, candidateRank, batchId, archivedOn',
        journalParts: '[seq+side+part]',
        undone: null,
        pairs: 'id, a, b, open',
        forgotten: 'hash',
      })
      .upgrade((tx) => this.upgrading(() => partChanges(tx)));
    this.version(4).stores({ pledges: 'id, contactId, open' });
    this.version(5).stores({ waiting: 'id, whose, batchId' });
    this.version(6).stores({ searchTexts: 'row' });
    // Written by version 6 first, in another form.
    this.version(7)
      .stores({})
      .upgrade((tx) => this.upgrading(() => writeSearchTexts(tx)));
  }

  private async upgrading(upgrade: () => Promise<void>): Promise<void> {
    try {
      await upgrade();
    } catch (error) {
      this.upgradeFailed = true;
      throw error;
    }
  }

  /** The tables that commands may change; a change of any of them is journaled. How well pages read is no part of it. */
  get changeable(): Table[] {
    const { contacts, identities, touches, occasions, questions, pairs, pledges, settings, waiting } = this;
    return [contacts, identities, touches, occasions, questions, pairs, pledges, settings, waiting];
  }

  /** What a transaction spans that changes any of them: with what is derived from them. */
  get changing(): Table[] {
    return [...this.changeable, this.searchTexts];
  }

  /** What a command's transaction spans. */
  get journaled(): Table[] {
    return [...this.changing, this.journal, this.journalParts];
  }
}

/** Version 3: the changes of an entry lie in parts of their own; version 2 had them in it, and in `undone`. */
async function partChanges(tx: Transaction): Promise<void> {
  const parts = tx.table<JournalPart>('journalParts');
  const entries = tx.table<JournalEntry & { changes?: Change[] }>('journal');
  for (const { changes = [], ...entry } of await entries.toArray()) {
    const size = JSON.stringify(changes).length;
    if (changes.length > 0) await parts.put({ seq: entry.seq, side: 'done', part: 0, changes });
    await entries.put({ ...entry, size });
  }
  for (const { seq, changes } of await tx.table<{ seq: number; changes: Change[] }>('undone').toArray())
    await parts.put({ seq, side: 'undone', part: 0, changes });
}

/** The search text of everybody, anew; the last version that changes how a line is written does it. */
async function writeSearchTexts(tx: Transaction): Promise<void> {
  const contacts = await tx.table<Contact>('contacts').toArray();
  const texts = tx.table<SearchText>('searchTexts');
  await texts.clear();
  await texts.bulkPut(searchTextsOf(contacts));
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
