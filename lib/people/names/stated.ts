import { type BareName, stripName } from './bare';
import { calledAside, type Greeting } from './calling';
import { capitalised } from './casing';
import { isKnownCredential } from './credentials';
import { isFamilyName } from './known';
import { folded, isInitial, isLatin, standsAlone } from './words';

/** LinkedIn's own fields of the export; people put emoji, degrees and whole names in them too. */
export interface StatedName {
  givenName?: string;
  familyName?: string;
}

/** Scripts of names that are said whole, or with something behind them. */
const SAID_WHOLE = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * The greeting that the stated fields give.
 * @param name what the name itself says; where it is another (newer) name than the fields, they tell nothing.
 * @returns undefined where the fields do not help.
 */
export function statedGreeting(name: BareName, stated: StatedName): Greeting | undefined {
  const givenField = stripName(stated.givenName ?? '');
  const familyField = stripName(stated.familyName ?? '');
  const family = familyField.full;
  // A whole name in the first field, and nothing or a degree in the second.
  const noFamily = family === '' || isKnownCredential(stated.familyName?.trim() ?? '');
  if (stated.familyName !== undefined && noFamily) return undefined;
  if (givenField.behindComma.length > 0 || givenField.words.length === 0) return undefined;
  const known = new Set([...name.words, ...name.behindComma].map(folded));
  if (!givenField.words.every((word) => known.has(folded(word)))) return undefined;

  const aside = calledAside(name) ?? calledAside(givenField);
  const given = givenField.words;
  const fields = { given: given.join(' '), ...(family !== '' && { family }) };
  if (aside?.calledBy !== undefined) return { ...fields, ...aside };
  const whole = family !== '' && given.at(-1) === family && given.length > 1;
  const names = (whole ? given.slice(0, -1) : given).filter((word) => !isInitial(word));
  const first = proper(names[0] ?? '');
  const doubtful = SAID_WHOLE.test(name.full) || isFamilyName(first) || !standsAlone(first);
  const choices = [...(aside?.choices ?? []), first, names.join(' ')];
  if (doubtful) return { ...fields, choices: standsAlone(first) ? choices.slice(0, -1) : [] };
  return names.length === 1 && !aside ? { ...fields, calledBy: first, choices: [] } : { ...fields, choices };
}

/** A field in small letters is a name as well. */
function proper(word: string): string {
  return isLatin(word) && word === word.toLowerCase() ? capitalised(word) : word;
}
