import type { Growth } from './growth';
import type { When } from './when';

/**
 * What one reading of one page said, before it is believed. Plain data: it crosses from the reader to
 * the background, which checks its shape again (lib/bridge).
 */

/** The independent ways a person on a page of their own is named; two that agree make an identity. */
export type Witness = 'address' | 'contactLink' | 'topCardKey' | 'messageLink' | 'title' | 'heading';

/**
 * The independent ways a person in one post, card or thread is named. `profileLink`: the links to them agree
 * on one slug. `messageLink`: a compose link gives one member id. `memberUrn`: an urn in a link does. `nameText`:
 * a text of the card is a name. `label`: the accessible name of a control or picture holds the same name.
 * `secondLink`: another link of the card, apart from the first, leads to the same slug.
 */
export type ItemWitness = 'profileLink' | 'messageLink' | 'memberUrn' | 'nameText' | 'label' | 'secondLink';

/** A field with the rung of the ladder that answered. */
export interface Seen<T = string> {
  value: T;
  via: string;
}

/** `first` is a connection; `unknown` where the ways disagree or none answers. */
export type Degree = 'first' | 'other' | 'self' | 'unknown';

/** A position in an experience list. Months are `YYYY-MM`, or `YYYY` where only the year is shown. */
export interface RoleSeen {
  title: string;
  company: string;
  start?: string;
  /** Absent while `current`, and where it is not shown. */
  end?: string;
  /** An open end is shown. Never concluded from a missing end. */
  current: boolean;
  via: string;
}

export interface EducationSeen {
  school: string;
  degree?: string;
  start?: string;
  end?: string;
  via: string;
}

/** Parts of a profile that nobody has captured yet: what they say is asked, not stored, until proven. */
export interface Unproven {
  /** `MM-DD`. */
  birthday?: Seen;
  /** Since when connected. */
  connectedOn?: Seen;
  mail?: Seen;
  roles?: RoleSeen[];
  education?: EducationSeen[];
}

export interface PersonSighting {
  kind: 'person';
  slug: string;
  memberId?: string;
  /** Who says that this page is about that person. */
  witnesses: Witness[];
  degree: Degree;
  name: Seen;
  headline?: Seen;
  company?: Seen;
  school?: Seen;
  location?: Seen;
  /** At most 3,000 characters; shown, not stored. */
  about?: Seen;
  unproven?: Unproven;
  /** The whole top card was there, so that a missing company means: none shown. */
  complete: boolean;
}

/**
 * A person in a list: the author of a post, the one on a card, the other side of a thread. By slug, member id or
 * both; conversations link to their people by member id alone.
 */
export interface PersonRef {
  slug?: string;
  memberId?: string;
  name: Seen;
  degree: Degree;
  headline?: Seen;
  /** Two at least that are independent of each other (lib/linkedin/gate). */
  witnesses: ItemWitness[];
}

/** What an event is about, as far as a page tells. `other` keeps the page's own word in `raw`. */
export type EventType =
  | 'birthday'
  | 'workAnniversary'
  | 'newJob'
  | 'promotion'
  | 'degree'
  | 'award'
  | 'certification'
  | 'openToWork'
  | 'launch'
  | 'other';

/** An event as a page tells it, with the way that found the type. */
export interface EventSeen {
  type: EventType;
  /** The page's own word (`JOB_CHANGE`), or its sentence where the type is unknown; at most 300 characters. */
  raw: string;
  via: string;
  /** LinkedIn's own id of the event, where it gives one. */
  id?: string;
  when?: When;
  company?: string;
  title?: string;
  school?: string;
  years?: number;
}

/** A post whose author is a person. Somebody who only liked, shared or commented on it is not in it. */
export interface PostSighting {
  kind: 'post';
  person: PersonRef;
  /** Digits of the activity, share or post urn. */
  postId?: Seen;
  when?: Seen<When>;
  /** What the post's own words celebrate; a question at most. */
  event?: EventSeen;
}

export interface CatchUpSighting {
  kind: 'catchUp';
  person: PersonRef;
  event: EventSeen;
}

export interface ConnectionSighting {
  kind: 'connection';
  person: PersonRef;
  connectedOn?: Seen;
}

export interface NotificationSighting {
  kind: 'notification';
  person: PersonRef;
  when?: Seen<When>;
  event?: EventSeen;
}

/** An open conversation with exactly one other person. */
export interface ThreadSighting {
  kind: 'thread';
  person: PersonRef;
  threadId?: string;
  /** Of the last message that was really sent. */
  last?: { when: When; direction: 'out' | 'in' | 'unknown'; via: string };
}

/** A post, card or thread that is not used, and why; with what was read of it all the same. */
export interface PassedSighting {
  kind: 'passed';
  of: ListKind;
  why: 'promoted' | 'organisation' | 'noPerson' | 'severalPeople' | 'group' | 'unsure' | 'self';
  name?: Seen;
  slug?: string;
  memberId?: string;
  postId?: Seen;
  when?: Seen<When>;
}

export type ListSighting =
  PostSighting | CatchUpSighting | ConnectionSighting | NotificationSighting | ThreadSighting;
export type ListKind = ListSighting['kind'];

/** What may leave the page. */
export type Sighting = PersonSighting | ListSighting;

/** Why a page gives nothing. `empty`: the list is there, alive, and has no items (yet). */
export type Unread =
  'wrongPage' | 'notReady' | 'signedOut' | 'errorPage' | 'noIdentity' | 'disagree' | 'empty';

/** The result of a page reader; in page order. */
export type Reading = { ok: true; sightings: (Sighting | PassedSighting)[] } | { ok: false; why: Unread };

/** What a reader may ask of its surroundings; tests give their own. */
export interface ReadEnv {
  /** The address of the top frame. */
  url: string;
  /** `document.title` of the top frame. */
  title: string;
  /** Whether an element is laid out and visible; jsdom and happy-dom have no layout. */
  isRendered: (element: Element) => boolean;
  /** The page's language, `<html lang>`. */
  lang: string;
  /**
   * What was read of the items of this page before, so that a list which grows costs what is new. Readers of
   * lists read each item through {@link readItems}.
   */
  items?: ItemMemory;
  /** Where the page is followed: what need not be looked at again, and how much may be read at once. */
  growth?: Growth;
}

/** Items of a list by their element; kept for one visit of one page. */
export type ItemMemory = WeakMap<Element, { mark: string; found: ListSighting | PassedSighting | null }>;
