import type { ContactId, Day, Via } from './facts';

/** Things that call for a word. The last two are hardship: no congratulation near them. */
export const OCCASION_TYPES = [
  'newJob',
  'promotion',
  'newRole',
  'workAnniversary',
  'birthday',
  'award',
  'certification',
  'degree',
  'launch',
  'post',
  'relocation',
  'newConnection',
  'leftConnections',
  'other',
  'openToWork',
  'roleEnded',
] as const;
export type OccasionType = (typeof OCCASION_TYPES)[number];

/** What is known of an occasion; which of it is there depends on its type. */
export interface OccasionFacts {
  company?: string;
  title?: string;
  formerCompany?: string;
  formerTitle?: string;
  school?: string;
  years?: number;
  /** Where they live now, and where they lived before: bare names. */
  city?: string;
  formerCity?: string;
  postId?: string;
  /** The page's own sentence, where its type is unknown. */
  sentence?: string;
}

/** A dated reason to write, with its evidence. */
export interface Occasion {
  id: string;
  contactId: ContactId;
  type: OccasionType;
  /** The day of the event where the page told it, else the day on which it was noticed. */
  on: Day;
  /** It happened after this day: the last on which the log knew otherwise. */
  after?: Day;
  facts: OccasionFacts;
  /** The organisation, folded for comparing: one occasion a person, type and organisation in 60 days. */
  organisation: string;
  state: 'open' | 'done' | 'dismissed';
  via: Via;
  /** The page that showed it. */
  page?: string;
  batchId?: string;
}
