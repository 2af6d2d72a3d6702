import type { Channel, Day, Direction, Exchange } from './schema';

/** What any import brings, whatever the file was: people with an address, and dated touches with them. */
export interface Imported {
  /** The day up to which the file speaks. */
  seenOn: Day;
  /** The user, where known. */
  you?: You;
  people: ImportedPerson[];
  touches: ImportedTouch[];
  /** Touches with people who are neither in these files nor in the log, as far as the files know. */
  strangers?: ImportedTouch[];
  /** Recommendations: the export tells a name, never an address. */
  recommendations?: ImportedRecommendation[];
  /** What the user did on posts whose author only the log may know. */
  onPosts?: ImportedOnPost[];
  /** Mails of the address book; for people whom the address in the row, or name and company together, make sure. */
  mails?: ImportedMail[];
  /** Rows of Connections that hold nothing but a date: members who closed their account. */
  closedAccounts?: number;
  /** The whole list of connections was in the files: nothing cut off, nothing unreadable. Who is missing has left. */
  wholeConnections?: boolean;
  /** The user's own career, for the kinds of peers. */
  career?: Career;
}

/** The user's own positions and schools, as Positions.csv and Education.csv tell them, with Profile.csv's lines. */
export interface Career {
  headline?: string;
  industry?: string;
  location?: string;
  /** Days by their month or year, `2022-11` or `2015`; without an end it goes on. */
  positions: { company: string; title: string; location?: string; from?: string; to?: string }[];
  schools: { school: string; degree?: string; from?: string; to?: string }[];
}

export interface ImportedRecommendation {
  givenName: string;
  familyName: string;
  company: string;
  title: string;
  on: Day;
  /** `out`: the user wrote it (a reference given). */
  direction: 'in' | 'out';
}

export interface ImportedOnPost {
  /** Digits of the id of the post, as in {@link OccasionFacts.postId}. */
  postId: string;
  kind: 'comment' | 'reaction';
  on: Day;
  at?: number;
}

export interface ImportedMail {
  mail: string;
  slug?: string;
  name: string;
  company?: string;
}

/** The user's own address and name, and what told it. */
export interface You {
  slug: string;
  name: string;
  by: 'invitations' | 'messages' | 'user';
}

export interface ImportedPerson {
  slug: string;
  connected: 'yes' | 'no';
  /** The day up to which this row speaks, where it is older than the rest. */
  seenOn?: Day;
  /** Absent where the file does not tell it. */
  name?: string;
  givenName?: string;
  familyName?: string;
  mail?: string;
  company?: string;
  title?: string;
  connectedOn?: Day;
}

export interface ImportedTouch {
  /** Of the person on the other side. */
  slug: string;
  on: Day;
  at?: number;
  channel: Channel;
  direction: Direction;
  weight: number;
  count: number;
  exchanges?: Exchange[];
}
