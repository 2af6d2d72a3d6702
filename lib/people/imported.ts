import type { Channel, Day, Direction } from './schema';

/** What any import brings, whatever the file was: people with an address, and dated touches with them. */
export interface Imported {
  /** The day up to which the file speaks. */
  seenOn: Day;
  /** The user, where known. */
  you?: You;
  people: ImportedPerson[];
  touches: ImportedTouch[];
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
  /** Of the person on the other side; touches of people who are not in the log are dropped. */
  slug: string;
  on: Day;
  at?: number;
  channel: Channel;
  direction: Direction;
  weight: number;
  count: number;
}
