/**
 * What a contact is: the words of the glossary as types. No rules and no storage here.
 *
 * Days are `YYYY-MM-DD` strings in the user's home zone; moments are epoch milliseconds.
 */

/** A calendar day, `YYYY-MM-DD`, in the user's home zone. */
export type Day = string;

/** How close the user keeps someone. A contact without a ring is not kept and never prompted for. */
export type Ring = 'inner' | 'close' | 'warm' | 'yearly';

/** From closest to widest; the order of the number keys 1 to 4. */
export const RINGS = ['inner', 'close', 'warm', 'yearly'] as const satisfies readonly Ring[];

/** Which hand brought a fact: the user's own edit, a page they opened, or their LinkedIn export. */
export type Via = 'user' | 'page' | 'export';

/** One field of a contact with its origin. The user's own edit wins, then the newer `seenOn`. */
export interface Fact {
  value: string;
  /** The day on which this was true: of the export file or of the page. */
  seenOn: Day;
  via: Via;
  /** The moment at which the log took this value, epoch milliseconds. */
  changedAt: number;
}

export const FACT_NAMES = [
  'name',
  'givenName',
  'familyName',
  'company',
  'title',
  'headline',
  'location',
  'school',
  'mail',
  'connectedOn',
  'birthday',
  'calledBy',
  'pronouns',
] as const;
export type FactName = (typeof FACT_NAMES)[number];
export type Facts = Partial<Record<FactName, Fact>>;

/** Random, never derived from a person's data. */
export type ContactId = string;

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

/** Anyone in the log. Kept means: has a ring. */
export interface Contact {
  id: ContactId;
  facts: Facts;
  /** Whether LinkedIn shows them as a connection; `unknown` is a value. */
  connected: 'yes' | 'no' | 'unknown';
  /** The day on which that was seen. */
  connectedSeenOn?: Day;
  ring?: Ring;
  /** The day on which the present ring was given. */
  keptOn?: Day;
  /** The user's own number of days, in place of the ring's. */
  cadenceDays?: number;
  /** Set in triage: not one to keep. */
  leftOutOn?: Day;
  /** Put away by the user: in no list but that of the archived, and never prompted for. */
  archivedOn?: Day;
  /** Facts that the user emptied: nothing seen up to that day fills them again. */
  cleared?: Partial<Record<FactName, Day>>;
  /** What a merge set aside: other values of facts, of the contact that was merged into this one. */
  otherFacts?: (Fact & { name: FactName })[];
  /** Snoozed: not prompted for before this day, whatever happens. */
  snoozedUntil?: Day;
  /** "Not now": the present reasons rest until this day. */
  restingUntil?: Day;
  /** The days of "not now"; those since the last touch tell whether the rhythm suits. */
  skippedOn?: Day[];
  /** Another rhythm was offered on this day, and the present one kept. */
  rhythmKeptOn?: Day;
  /** Paused by the user, until they go on. */
  pausedOn?: Day;
  /** "Never suggest": known, and never prompted for. */
  neverOn?: Day;
  /** The day on which the last pause, or "never", was lifted: until then nobody expected a word. */
  resumedOn?: Day;

  /** Kinds that the user confirmed, and those that they said no to: these are not suggested again. */
  kinds?: PeerKind[];
  notKinds?: PeerKind[];
  /** What this person cares about, in the user's words. */
  topics?: string[];

  /** The language to write to them in, by the user's word: "de". */
  language?: string;
  /** What the user remembers of them and drafts may use, by what it is: `memory`, `contribution`, `goal`. */
  remembered?: Partial<Record<Remembrance, { value: string; on: Day }>>;
  /** Words that they would rather not read. */
  offLimits?: string[];
  /** What the user can do for them, and what they cannot. */
  canOffer?: string[];
  cannotOffer?: string[];
  /** How they would rather be reached. */
  prefers?: PreferredChannel;
  /** The user wants to wish them a happy birthday, each year. */
  birthdays?: 1;
  /** What the user wants to remember of them; in no draft. */
  notes?: Note[];
  /** What they told in confidence; on their own page after a click, and in no draft, hint or list. */
  confidences?: Confidence[];

  /** Written by the screens, not by the user: the last day on which a card of theirs was shown … */
  shownOn?: Day;
  /** … and the ids of all that called for a word then: occasions, promises. In rows of old one id, of an occasion. */
  shownFor?: string | string[];
  /** … and that they had lapsed by then. */
  shownLapsed?: 1;

  /** Another employer or title than known, shown by one whole reading; a second visit has to say the same. */
  awaiting?: { company?: string; title?: string; on: Day; visit: string };

  /** Derived: the days of the ring, where the user set others than those at the start. */
  ringDays?: number;
  /** Derived: day of the last touch that resets the clock. */
  lastTouchOn?: Day;
  /** Derived: the day from which a prompt is due; only on kept contacts. */
  dueOn?: Day;
  /** Derived: `dueOn` rests on the connection day or on nothing, not on a touch. */
  dueEstimated?: 1;
  /** Derived: place in the triage list, higher first; only while neither kept nor left out. */
  candidateRank?: number;
  /** Derived from the touches. */
  touches: TouchSummary;

  /** The import that created this row. */
  batchId?: string;
  createdAt: number;
}

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

/**
 * Something that a page said and that is not certain enough to be kept: the user is asked once. Its id is
 * made of contact, matter and value, so that the same is never asked twice.
 */
export interface Question {
  id: string;
  contactId: ContactId;
  /** The page and generation that said it, for example `thread/ember`. */
  page: string;
  on: Day;
  /** 1 while open; absent once answered (absent rows are not in the index). */
  open?: 1;
  answer?: 'yes' | 'no';
  matter:
    | { kind: 'fact'; name: FactName; value: string }
    | { kind: 'touch'; touch: Pick<Touch, 'on' | 'channel' | 'direction'> }
    | { kind: 'occasion'; occasion: Pick<Occasion, 'type' | 'on' | 'facts' | 'organisation'> }
    /** How to call somebody, where their name does not tell: the forms to choose from. */
    | { kind: 'calledBy'; choices: string[] }
    /** A recommendation of the export, which names nobody's address: is it this contact's? */
    | { kind: 'recommendation'; touch: Touch; stated: { name: string; company: string; title: string } };
}

/** A promise: something that the user said they would do for somebody, with a day. */
export interface Pledge {
  id: string;
  contactId: ContactId;
  /** In the user's words: "the slides". */
  what: string;
  /** The day of the promise, and the day by which it is to be kept. */
  on: Day;
  dueOn: Day;
  /** 1 while open; absent once kept or let go (absent rows are not in the index). */
  open?: 1;
  keptOn?: Day;
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

/** One address of a contact (`slug:`, `member:`, `mail:`), former ones included. */
export interface Identity {
  key: string;
  contactId: ContactId;
  seenOn: Day;
  via: Via;
  batchId?: string;
}
