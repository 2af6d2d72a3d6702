import { type Aside, takeAsides } from './asides';
import { plainCase } from './casing';
import { areCredentials, isGeneration, isKnownCredential, takeCredentials } from './credentials';
import { firstPart, undoubled } from './parts';
import { plainText } from './plain';
import { arePronouns, takePronouns } from './pronouns';
import { loosenTitles, takeTitles } from './titles';
import { isNoName, isShouted } from './words';

/** A name without what people add to it, and what that was. */
export interface BareName {
  full: string;
  /** The words of the name; with a comma in it, those in front of the comma. */
  words: string[];
  /** The words behind a comma: "O'Neil, Siobhan". */
  behindComma: string[];
  titles: string[];
  credentials: string[];
  pronouns?: string;
  asides: Aside[];
  /** "DUPONT Jean": some write the family name first, and in capitals. */
  firstInCapitals: boolean;
  /** What was cut away may have been part of the name, or what is left may be none. */
  doubtful: boolean;
}

/** Each pass takes something away, so few are needed; more would be an input made to keep us busy. */
const MOST_PASSES = 20;

/**
 * Strips a name until there is nothing more to strip, so that a name that was stripped once stays as it is.
 */
export function stripName(raw: string): BareName {
  const name: BareName = {
    full: raw,
    words: [],
    behindComma: [],
    titles: [],
    credentials: [],
    asides: [],
    firstInCapitals: false,
    doubtful: false,
  };
  for (let i = 0; i < MOST_PASSES; i++) {
    const before = name.full;
    pass(name);
    if (name.full === before) break;
  }
  return name;
}

function pass(name: BareName): void {
  const beside = takeAsides(plainText(name.full));
  const spoken = takePronouns(beside.text);
  const pronouns = name.pronouns ?? beside.pronouns ?? spoken.pronouns;
  if (pronouns) name.pronouns = pronouns;
  name.asides.push(...beside.asides);
  name.credentials.push(...beside.credentials);

  const { text, cut, doubtful } = firstPart(spoken.text);
  const shouted = text === text.toUpperCase() && text !== text.toLowerCase();
  const [first = '', ...parts] = undoubled(loosenTitles(text))
    .split(/\s*,\s*/u)
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const titled = takeTitles(wordsOf(first));
  const bare = takeCredentials(titled.words, shouted);
  const rest = parts.filter((part) => !isTail(part, shouted, name));
  // One part more may be the first name; several are a place, or who knows what.
  const behind = takeTitles(rest.length === 1 ? rest.flatMap(wordsOf) : []);
  name.titles.push(...titled.titles, ...behind.titles);
  name.credentials.push(...bare.credentials);

  const written = [...bare.words, ...behind.words];
  const cased = plainCase(written);
  const mixed = written.some((word) => word !== word.toUpperCase());
  if (behind.words.length === 0 && mixed && isShouted(written[0] ?? '')) name.firstInCapitals = true;
  // One word alone in capitals or small letters may be an acronym or a user's name for a computer.
  const odd = cased.length === 1 && cased[0] !== written[0];
  const one = cased.length === 1 && (cut || parts.length > 0 || bare.words.length < titled.words.length);
  name.doubtful ||= doubtful || rest.length > 1 || one || odd;
  name.words = cased.slice(0, bare.words.length);
  name.behindComma = cased.slice(bare.words.length);
  name.full = [name.words.join(' '), name.behindComma.join(' ')].filter(Boolean).join(', ');
}

/** The words of a text without punctuation around them; a dot or an apostrophe at the end may belong to one. */
function wordsOf(text: string): string[] {
  return text
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{N}'’&]+|[^\p{L}\p{M}\p{N}.'’ªº&]+$/gu, ''))
    .filter((word) => /[\p{L}\p{N}&]/u.test(word));
}

/** Whether a part behind a comma is no part of the name; what it is instead is kept. */
function isTail(part: string, shouted: boolean, name: BareName): boolean {
  if (arePronouns(part)) {
    name.pronouns ??= part;
    return true;
  }
  const words = wordsOf(part);
  if (isGeneration(part)) return true;
  if (shouted ? words.every((word) => isKnownCredential(word)) : areCredentials(part)) {
    name.credentials.push(part);
    return true;
  }
  // "Jane Doe, Recruiter", "Jane Doe, we are hiring".
  return words.some(isNoName) || /^\p{Ll}+ /u.test(part.replace(/^(?:d[aeiou]|van|von|del?|la)\s/u, ''));
}
