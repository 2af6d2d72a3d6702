import type { ContactId, Day, Via } from './facts';

/** Whose an address is, and who may be one and the same. */

/** One address of a contact (`slug:`, `member:`, `mail:`), former ones included. */
export interface Identity {
  key: string;
  contactId: ContactId;
  seenOn: Day;
  via: Via;
  batchId?: string;
}

/** Two contacts who may be one person, for the user to settle. `id` is both ids in order, joined by `|`. */
export interface Pair {
  id: string;
  /** The contact ids, in order. */
  a: ContactId;
  b: ContactId;
  /** Why they match, in order of weight. */
  reasons: PairReason[];
  /** 1 while to be settled; absent once the user said "not the same" (that is remembered). */
  open?: 1;
  notSame?: 1;
  on: Day;
  batchId?: string;
}

/** What two contacts share. Never the name alone: every pair has at least one more. */
export interface PairReason {
  kind: 'mail' | 'memberId' | 'name' | 'company' | 'title' | 'school' | 'location' | 'noAddress';
  /** As shown to the user; absent where there is nothing to show. */
  value?: string;
}
