import { isNoTitle } from './headline';
import { withoutBoss } from './service';
import { FILLERS, NOT_YET, RANKS } from './work/beside';
import { DE } from './work/de';
import { EN } from './work/en';
import { ES } from './work/es';
import { FR } from './work/fr';
import { IT } from './work/it';
import { NL } from './work/nl';
import { PT } from './work/pt';
import type { WorkFunction } from './work/words';

/**
 * What somebody does, from their title. No title tells its language, so all seven are tried; a title that names two
 * functions, or none that is known, tells nothing.
 */

/** "And" between two things, and what stands for it. */
const AND = '+';
const ANDS = new Set(['and', 'und', 'et', 'e', 'ed', 'y', AND]);
/** Weaker than the function beside them: an "HR Consultant" is of people. */
const WEAK: ReadonlySet<WorkFunction> = new Set(['consulting', 'project', 'general']);
/** A company after the title, and things side by side, the main one first. */
const COMPANY = /\s+(?:at(?!\s+large)|bei|chez|presso|bij)\s.*$|\s*@\s*.*$/iu;
const SIDE_BY_SIDE = /\s*[|·•‖]\s*|\s+[-–—]\s+/u;

type Meaning = WorkFunction | 'unsure';
interface Phrase {
  words: readonly string[];
  meaning: Meaning;
}

interface Lexicon {
  /** By the first letters of the first word; longer phrases first. */
  phrases: Map<string, Phrase[]>;
  /** What counts where nothing else is said. */
  only: Map<string, Meaning>;
}

let built: Lexicon | undefined;

/**
 * @param title as a page, an export or the user wrote it; a company behind it ("at Example") is left out.
 * @returns undefined where it is not certain.
 */
export function functionOf(title: string | undefined): WorkFunction | undefined {
  if (title === undefined) return undefined;
  for (const part of title.normalize('NFC').split(SIDE_BY_SIDE)) {
    if (isNoTitle(part)) continue;
    const own = withoutBoss(part);
    const tokens = tokensOf(own.replace(COMPANY, ''));
    if (NOT_YET.test(tokens.join(' '))) return undefined;
    const meanings = meaningsOf(tokens);
    if (meanings.size > 0 || own !== part) return onlyOne(meanings);
  }
  return undefined;
}

function onlyOne(meanings: ReadonlySet<Meaning>): WorkFunction | undefined {
  const [one, ...more] = meanings;
  return more.length > 0 || one === 'unsure' ? undefined : one;
}

/** Part by part, as "and" divides them: a phrase that holds an "and" belongs to the part that it begins in. */
function meaningsOf(tokens: readonly string[]): Set<Meaning> {
  const { only } = (built ??= build());
  const found = new Set<Meaning>();
  let heard = new Set<Meaning>();
  let rest: string[] = [];
  const endPart = (): void => {
    const alone = heard.size === 0 ? only.get(rest.filter((word) => !RANKS(word)).join(' ')) : undefined;
    if (alone) heard.add(alone);
    const strong = [...heard].filter((each) => each === 'unsure' || !WEAK.has(each));
    for (const meaning of strong.length > 0 ? strong : heard) found.add(meaning);
    heard = new Set();
    rest = [];
  };
  for (let at = 0; at < tokens.length;) {
    const phrase = longestAt(tokens, at);
    const word = tokens[at] ?? '';
    if (phrase) heard.add(phrase.meaning);
    else if (word === AND) endPart();
    else rest.push(word);
    at += phrase?.words.length ?? 1;
  }
  endPart();
  return found;
}

function longestAt(tokens: readonly string[], at: number): Phrase | undefined {
  const { phrases } = (built ??= build());
  const first = tokens[at] ?? '';
  return phrases
    .get(first.slice(0, 2))
    ?.find(({ words }) => words.every((word, i) => fits(word, tokens[at + i] ?? '')));
}

function fits(word: string, token: string): boolean {
  return word.endsWith('*') ? token.startsWith(word.slice(0, -1)) : token === word;
}

/** @returns the words that count, folded; `+` between two things. */
function tokensOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/ß/g, 'ss')
      // "R&D" is one word.
      .replace(/\b(\p{L}{1,2}) ?& ?(\p{L})\b/gu, '$1n$2')
      .replace(/[&+,;/()[\]]/g, ` ${AND} `)
      .split(/[^\p{L}\p{N}+*]+/u)
      .map((word) => word.replace(/\*(?=.)/g, ''))
      .filter((word) => word !== '' && !FILLERS.has(word))
      .map((word) => (ANDS.has(word) ? AND : word))
  );
}

function build(): Lexicon {
  const lexicon: Lexicon = { phrases: new Map(), only: new Map() };
  for (const language of [EN, DE, FR, ES, PT, IT, NL]) {
    for (const [meaning, list] of Object.entries(language) as [Meaning, string][]) {
      for (const each of list.split(',').map((one) => one.trim())) {
        if (each.startsWith('=')) lexicon.only.set(each.slice(1), meaning);
        else add(lexicon.phrases, { words: each.split(' '), meaning });
      }
    }
  }
  for (const some of lexicon.phrases.values())
    some.sort((a, b) => b.words.length - a.words.length || length(b) - length(a));
  return lexicon;
}

function add(phrases: Map<string, Phrase[]>, phrase: Phrase): void {
  const key = (phrase.words[0] ?? '').slice(0, 2);
  const known = phrases.get(key);
  if (known) known.push(phrase);
  else phrases.set(key, [phrase]);
}

const length = ({ words }: Phrase): number => words.join(' ').length;
