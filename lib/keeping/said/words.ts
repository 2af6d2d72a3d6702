import type { Channel, Direction, ExchangeDirection, ExchangeKind } from '../../people/schema';

/**
 * The words in which people of one language say that they were in touch; a further language is a further table. All
 * stand as `plain` makes them (small letters without accents, no punctuation, "e-mail" is "e mail"), alternatives
 * divided by `|`, and mean whole words.
 */
export interface SaidWords {
  /** The first that fits says how; which way, the one that stands first in the sentence. */
  ways: readonly Way[];
  /** What says that a message came from them. */
  fromThem: string;
  /** Whether a name in front of the verb is always who did it. */
  nameFirst?: true;
  exchanges: Readonly<Record<ExchangeDirection, string>>;
  kinds: Readonly<Record<ExchangeKind, string>>;
  /** Small words around a name. */
  fillers: string;
  /** "and": between two names it says that there are two people. */
  and: string;
  days: DayWords;
}

export interface Way {
  words: string;
  channel: Channel;
  direction: Direction;
  /** Which way it is where the name stands in front ("Ana wrote"), if that is another. */
  them?: Direction;
}

export type Unit = 'day' | 'week' | 'month' | 'year';

export interface DayWords {
  /** Words for a day, and how many days it is back. */
  back: readonly (readonly [string, number])[];
  /** Parts of a day, and hours: they say nothing of the day. */
  part: string;
  /** Those which do only behind a day: "morgen" alone is tomorrow. */
  partBehind: string;
  numbers: Readonly<Record<string, number>>;
  units: Readonly<Record<Unit, string>>;
  /** "3 days ago", with `{n}` and `{unit}`. */
  ago: readonly string[];
  /** "last week", with `{unit}`. */
  last: readonly string[];
  /** The weekend that was: two days, so it is asked. */
  weekend: string;
  /** From Sunday on. */
  weekdays: readonly string[];
  /** Short forms, from Sunday on, which only count behind one of `on`. */
  shortWeekdays?: readonly string[];
  /** What may stand in front of a weekday or a date, and behind a weekday. */
  on: string;
  past?: string;
  /** "this", which in front of a weekday means that of this week, gone or to come. */
  thisOne: string;
  /** What must not stand before a weekday, since then it is a name. */
  notBefore?: string;
  /** "of last week", behind a weekday or in front of it. */
  ofLastWeek: string;
  months: readonly string[];
  /** Between day, month and year. */
  of?: string;
  /** Behind a number, and numbers in words, where they tell a day of the month. */
  ordinal: string;
  ordinals: Readonly<Record<string, number>>;
  /** In front of a day without its month ("on the 3rd"). */
  onThe: string;
  /** Whether 3/4 is a day in April; elsewhere it may be one in March as well. */
  dayFirst: boolean;
  /** Days that tell nothing exact, and days to come. */
  vague: string;
  toCome: string;
  /** "in 3 days", with `{n}` and `{unit}`. */
  ahead: string;
  /** The same with a weekday or another word in it ("next Tuesday"). */
  next: string;
}
