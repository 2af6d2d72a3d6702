import type { IndexableType } from 'dexie';

/** The tables whose changes are recorded. */
export type ChangedTable = 'contacts' | 'identities' | 'touches' | 'occasions' | 'questions' | 'settings';

/** One recorded change of one row. A field such as `facts.company` is one field of the contact. */
export type Change = { table: ChangedTable; key: IndexableType } & (
  | { kind: 'created'; after: object }
  | { kind: 'removed'; before: object }
  | { kind: 'changed'; fields: Record<string, { before: unknown; after: unknown }> }
);

/** What the user did, in the words of a screen text and its values. */
export interface EntryLabel {
  command: CommandName;
  values?: Record<string, string | number>;
}

export type CommandName =
  | 'import'
  | 'setRing'
  | 'leaveOut'
  | 'keepPerson'
  | 'addConnections'
  | 'logTouch'
  | 'snooze'
  | 'notNow'
  | 'answerQuestion';

export interface JournalEntry extends EntryLabel {
  seq: number;
  /** Epoch milliseconds. */
  at: number;
  changes: Change[];
  /** An import: its new rows carry this id and are not repeated here. */
  batchId?: string;
  /** Set while undone. */
  undone?: 1;
}

/** What undoing an entry changed, which redo takes back; apart, since an import's is large and lists need it not. */
export interface UndoneChanges {
  seq: number;
  changes: Change[];
}
