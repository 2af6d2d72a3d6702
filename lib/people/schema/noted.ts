import type { Day } from './facts';
import type { Channel } from './touch';

/** What the user writes down about somebody, or says of them: kinds, notes, ground rules. */

/**
 * The six kinds of peers (essay "Types of Peer Relationships"). A person may be of several; a kind is theirs only once
 * the user said so.
 */
export const PEER_KINDS = [
  'industry',
  'functional',
  'cohort',
  'geographic',
  'interest',
  'crossFunctional',
] as const;
export type PeerKind = (typeof PEER_KINDS)[number];

/** What of a person may be remembered for drafts. */
export const REMEMBRANCES = ['memory', 'contribution', 'goal'] as const;
export type Remembrance = (typeof REMEMBRANCES)[number];

/** A note on somebody, in the user's words. */
export interface Note {
  id: string;
  text: string;
  on: Day;
}

/** The ways of getting in touch that somebody may like best. */
export const PREFERRED_CHANNELS = [
  'message',
  'mail',
  'call',
  'meeting',
] as const satisfies readonly Channel[];
export type PreferredChannel = (typeof PREFERRED_CHANNELS)[number];

/** Ground rules that are lists of words: what they would rather not read, what the user can and cannot do for them. */
export const RULE_LISTS = ['offLimits', 'canOffer', 'cannotOffer'] as const;
export type RuleList = (typeof RULE_LISTS)[number];

/** A note told in confidence. */
export interface Confidence {
  id: string;
  text: string;
  on: Day;
}
