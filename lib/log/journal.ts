import type { IndexableType } from 'dexie';
import type { ContactId, Day, FactName } from '../people/schema';

/** Tables of the log whose changes are recorded. */
export type ChangedTable =
  | 'contacts'
  | 'identities'
  | 'touches'
  | 'occasions'
  | 'questions'
  | 'pairs'
  | 'pledges'
  | 'settings'
  | 'waiting';

/** One recorded change of one row. A field such as `facts.company` is one field of the contact. */
export type Change = { table: ChangedTable; key: IndexableType } & (
  | { kind: 'created'; after: object }
  | { kind: 'removed'; before: object }
  | { kind: 'changed'; fields: Record<string, { before: unknown; after: unknown }> }
  /** Facts of a contact that were only seen again: the day before and the day after. */
  | { kind: 'seenAgain'; days: Partial<Record<FactName, readonly [before: Day, after: Day]>> }
);

/** What the user did, in the words of a screen text and its values. */
export interface EntryLabel {
  command: CommandName;
  values?: Record<string, string | number>;
  /** Whom it is about, so that forgetting somebody finds their name here. */
  about?: ContactId[];
}

/** Everything that a journal entry may stand for. Each but `import` and `restore` is one function of `commands`. */
export const COMMAND_NAMES = [
  'import',
  'restore',
  'setRing',
  'leaveOut',
  'keepPerson',
  'addConnections',
  'logTouch',
  'snooze',
  'notNow',
  'answerQuestion',
  'addPerson',
  'editPerson',
  'archive',
  'unarchive',
  'editTouch',
  'removeTouch',
  'merge',
  'notSame',
  'pause',
  'never',
  'setRhythm',
  'makePromise',
  'settlePromise',
  'setKind',
  'setTopics',
  'setManners',
  'confide',
  'unconfide',
  'note',
  'unnote',
  'setSetting',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** An entry without its changes, which lie in parts: lists of entries stay light. */
export interface JournalEntry extends EntryLabel {
  seq: number;
  /** Epoch milliseconds. */
  at: number;
  /** An import: its new rows carry this id and are not repeated in the changes. */
  batchId?: string;
  /** Set while undone. */
  undone?: 1;
  /** While undone: the latest step at that time. A newer one since, and "redo" does not reach back. */
  undoneAfter?: number;
  /** Roughly how many bytes its parts take. */
  size?: number;
}

/** Some of the changes of an entry: what it did, or, while undone, what undoing it did (redo takes that back). */
export interface JournalPart {
  seq: number;
  side: 'done' | 'undone';
  part: number;
  changes: Change[];
}
