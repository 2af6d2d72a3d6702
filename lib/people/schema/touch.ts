import type { ContactId, Day, Via } from './facts';

/** One dated contact with somebody, what it gave, and what a list needs to know of all of them. */

export const CHANNELS = [
  'message',
  'invitation',
  'mail',
  'call',
  'meeting',
  'comment',
  'reaction',
  'endorsement',
  'recommendation',
  'other',
] as const;
export type Channel = (typeof CHANNELS)[number];
export type Direction = 'out' | 'in' | 'both';

/** What a touch gave, got or asked (essay: give before you ask). */
export const EXCHANGE_KINDS = [
  'opportunity',
  'introduction',
  'reference',
  'collaboration',
  'resource',
  'expertise',
] as const;
export type ExchangeKind = (typeof EXCHANGE_KINDS)[number];
export const EXCHANGE_DIRECTIONS = ['gave', 'got', 'asked'] as const;
export type ExchangeDirection = (typeof EXCHANGE_DIRECTIONS)[number];

export interface Exchange {
  kind: ExchangeKind;
  direction: ExchangeDirection;
}

/** One dated contact between the user and a person: one per contact, channel, direction and day. */
export interface Touch {
  contactId: ContactId;
  on: Day;
  channel: Channel;
  direction: Direction;
  /** The last moment of that day's contact, where known. */
  at?: number;
  /** See `keeping/touchWeights.ts`. Below 1 no clock resets. */
  weight: number;
  /** How many messages this day holds (an import may find several). */
  count: number;
  via: Via;
  batchId?: string;
  /** Set when it was made from a draft: the day of that. */
  draftedOn?: Day;
  /** What the touch was about, when it was made from a draft. */
  occasionId?: string;
  phraseIds?: string[];
  /** What was given, got or asked; several on one day. */
  exchanges?: Exchange[];
  /** A difficulty of the user's own was shared, in a draft. */
  sharedDifficulty?: 1;
}

/** What a list needs to know of a contact's touches; kept by the transaction that changes them. */
export interface TouchSummary {
  /** Messages the user wrote, and messages they wrote, over all touches. */
  out: number;
  in: number;
  firstOn?: Day;
  /** Last touch of each direction that resets the clock. */
  lastOutOn?: Day;
  lastInOn?: Day;
  /** Messages out since their last word, on separate days. Two mean: the ball is with them. */
  unanswered: number;
  /** How many touches reset the clock; absent in rows of old where it was not counted. */
  count?: number;
  /** Exchanges by direction, and the last day of each; absent where there are none. */
  exchanges?: Partial<Record<ExchangeDirection, { count: number; lastOn: Day }>>;
  /** Median days between the last touches, where there are at least four gaps to judge by. */
  rhythmDays?: number;
  /** Endorsements and recommendations, given or got; absent where there are none. */
  endorsements?: number;
  recommendations?: number;
  /** Those of the recommendations that they wrote; absent where there are none, and in rows of old. */
  recommendedYou?: number;
}
