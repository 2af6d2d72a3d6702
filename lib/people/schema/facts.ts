/** What is known of somebody, with where it came from: the days, ids and facts that every row is made of. */

/** A calendar day, `YYYY-MM-DD`, in the user's home zone. */
export type Day = string;

/** Which hand brought a fact: the user's own edit, a page they opened, or their LinkedIn export. */
export type Via = 'user' | 'page' | 'export';

/** Random, never derived from a person's data. */
export type ContactId = string;

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
