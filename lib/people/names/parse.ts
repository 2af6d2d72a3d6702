import { stripName } from './bare';
import { greetingOf } from './greeting';
import { isPlaceholder } from './placeholder';
import { type StatedName, statedGreeting } from './stated';
import { isNoName } from './words';

/** A name as far as its letters tell it, and how sure that is. */
export interface ParsedName {
  /** Bare full name, as its owner writes it; empty where none is left. */
  full: string;
  given?: string;
  family?: string;
  /** The name to greet by, only when sure. */
  calledBy?: string;
  /** In front of the name, as written: "Dr.", "Prof.". */
  titles: string[];
  /** Behind it: "PhD", "MBA". */
  credentials: string[];
  /** As stated: "she/her". */
  pronouns?: string;
  /**
   * `sure`: greet by `calledBy`. `ask`: use the full name, or ask once, offering `choices`. `none`: nobody to
   * greet ("LinkedIn Member", only an emoji, a name made of signs).
   */
  confidence: 'sure' | 'ask' | 'none';
  /** For `ask`: the plausible forms, the full name last; never empty then. */
  choices: string[];
}

/** No name in daily use is longer, and no letter begins with it. */
const LONGEST_NAME = 100;

/**
 * Takes a name apart. Where the letters do not tell what somebody goes by, it says so and does not guess: a wrong
 * first name is worse than none.
 * @param raw the name as the page or the file shows it.
 * @param stated LinkedIn's own fields, where an export gave them.
 */
export function parseName(raw: string, stated?: StatedName): ParsedName {
  let name = stripName(raw);
  if (name.full === '' && stated)
    name = stripName([stated.givenName, stated.familyName].filter(Boolean).join(' '));
  const { full, titles, credentials, pronouns } = name;
  const found = {
    full,
    titles: [...new Set(titles)],
    credentials: [...new Set(credentials)],
    ...(pronouns !== undefined && { pronouns }),
  };
  if (isPlaceholder(full)) return { ...found, full: '', confidence: 'none', choices: [] };
  if (!isGreetable(full)) return { ...found, confidence: 'none', choices: [] };

  const { choices, ...greeting } = (stated && statedGreeting(name, stated)) ?? greetingOf(name);
  if (greeting.calledBy !== undefined) return { ...found, ...greeting, confidence: 'sure', choices: [] };
  const forms = new Set([...choices.filter((choice) => choice !== full), full]);
  return { ...found, ...greeting, confidence: 'ask', choices: [...forms] };
}

/** Digits, signs and slogans alone are no name; two letters at least are, one ideograph is. */
function isGreetable(full: string): boolean {
  if (full.length > LONGEST_NAME || /\p{N}/u.test(full)) return false;
  if (full.split(/[\s,]+/u).every(isNoName)) return false;
  return /\p{L}[\p{L}\p{M}]|\p{Script=Han}|\p{Script=Hangul}/u.test(full);
}

/**
 * Strips what people add to their name: emoji, pronouns, taglines, titles and credentials; doubled text and
 * decorated letters are brought back to plain ones.
 * @returns the bare full name, or an empty string where none is left.
 */
export function bareName(raw: string): string {
  return parseName(raw).full;
}
