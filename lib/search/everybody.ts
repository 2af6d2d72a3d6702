import { folded } from '../people/folded';
import type { PeerKind } from '../people/schema';
import { forgiven, lettersOf, mayBeIn, slips } from './edits';
import { plainLetters } from './letters';
import { type Findable, partsOf, readLine } from './line';

/** How well a typed word fits a text, from 0; a name comes before another text of the same fit. */
const FIT = { whole: 0, begin: 2, inside: 4, almost: 6, almostBegin: 8 } as const;
const NOT_THEIR_NAME = 1;
const NONE = 255;

/** Kept people first, those put away last. */
type Place = 0 | 1 | 2;

/** Which people a list shows: those kept, all but those put away, or those put away. */
export type Shown = 'kept' | 'all' | 'archived';

const PLACES: Readonly<Record<Shown, readonly Place[]>> = { kept: [0], all: [0, 1], archived: [2] };

/** Where fewer fit, slips of the hand are forgiven. */
const FEW = 8;

/** The kinds as the screen calls them. */
type KindNames = Partial<Record<PeerKind, string>>;

/** Some of those found, and how many they are in all. */
export interface Found {
  people: Findable[];
  total: number;
}

/**
 * Everybody, ready to be searched as one types. What many share (an employer, a title, a place) is held once with who
 * has it, so that a key pressed costs a look at the different texts.
 */
export class Everybody {
  private readonly lines: string[] = [];
  private readonly places: Place[] = [];
  private readonly lastOn: string[] = [];
  private readonly names: string[] = [];
  private readonly letters: number[] = [];
  /** Who has it, by their line. */
  private readonly shared = new Map<string, number[]>();
  private readonly kinds = new Map<string, number[]>();

  /** Takes lines of the search text in; in several goes, so that the screen stays free. */
  add(lines: readonly string[]): void {
    for (const line of lines) {
      const at = this.lines.push(line) - 1;
      const { ring, archived, lastTouchOn, kinds, names, others } = partsOf(line);
      this.places.push(archived ? 2 : ring ? 0 : 1);
      this.lastOn.push(lastTouchOn);
      const plain = plainLetters(names);
      this.names.push(plain);
      this.letters.push(lettersOf(plain));
      for (const text of others) hold(this.shared, plainLetters(text), at);
      for (const kind of kinds) hold(this.kinds, kind, at);
    }
  }

  /** How many people there are. */
  get size(): number {
    return this.lines.length;
  }

  /**
   * Finds people of whom every typed word is a part of a word of their name, employer, title, place, topics or kinds,
   * in any order. Where those are few, people follow of whom that is true but for a slip of the hand.
   * @param kindNames the kinds as the screen calls them.
   * @returns the first, and how many they are: kept people, then by how well the words fit, then those in touch last,
   *   then by name.
   */
  find(query: string, limit: number, kindNames: KindNames = {}): Found {
    const words = wordsOf(query);
    return words.length === 0 ? { people: [], total: 0 } : this.search(words, [0, 1, 2], limit, kindNames);
  }

  /** The same of some people only; all of them where nothing is typed. @returns the first, and how many they are. */
  list(query: string, show: Shown, limit: number, kindNames: KindNames = {}): Found {
    return this.search(wordsOf(query), PLACES[show], limit, kindNames);
  }

  private search(
    words: readonly string[],
    places: readonly Place[],
    limit: number,
    kindNames: KindNames,
  ): Found {
    const fits = words.map((word) => this.fitsOf(word, kindNames));
    const { first, total } = this.best(fits, places, limit);
    const found = { first, total };
    if (total < Math.min(FEW, limit) && words.some((word) => forgiven(word) > 0)) {
      for (const [i, word] of words.entries()) this.addAlmost(word, fits[i] ?? new Uint8Array());
      const almost = this.best(fits, places, limit - total, new Set(first));
      found.first = [...first, ...almost.first];
      found.total += almost.total;
    }
    return { people: found.first.map((at) => readLine(this.lines[at] ?? '')), total: found.total };
  }

  /**
   * Whom a name means: those of whom every typed word begins a word of a name they have or had, in any order, and where
   * some have all of them as whole words, only those. Nobody who was put away, and no slip of the hand is forgiven: what
   * is done with the answer is about one person.
   * @param whole whether only whole words count. @returns the first: kept people, then those in touch last.
   */
  named(query: string, limit: number, whole = false): Findable[] {
    const words = wordsOf(query);
    if (words.length === 0) return [];
    const most = whole ? FIT.whole : FIT.begin;
    let fits = new Uint8Array(this.lines.length).fill(NONE);
    for (const [at, names] of this.names.entries()) {
      if (this.places[at] === 2) continue;
      const worst = Math.max(...words.map((word) => fitIn(names, word)));
      if (worst <= most) fits[at] = worst;
    }
    if (fits.includes(FIT.whole)) fits = fits.map((fit) => (fit === FIT.whole ? fit : NONE));
    return this.best([fits], [0, 1], limit).first.map((at) => readLine(this.lines[at] ?? ''));
  }

  /** How well a word fits each line. */
  private fitsOf(word: string, kindNames: KindNames): Uint8Array {
    const fits = new Uint8Array(this.lines.length);
    for (const [at, names] of this.names.entries()) fits[at] = fitIn(names, word);
    for (const [text, holders] of this.shared) {
      const fit = fitIn(text, word);
      if (fit !== NONE) better(fits, holders, fit + NOT_THEIR_NAME);
    }
    for (const [kind, holders] of this.kinds) {
      const fit = fitIn(plainLetters(folded(kindNames[kind as PeerKind] ?? kind)), word);
      if (fit <= FIT.begin) better(fits, holders, fit + NOT_THEIR_NAME);
    }
    return fits;
  }

  private addAlmost(word: string, fits: Uint8Array): void {
    const most = forgiven(word);
    if (most === 0) return;
    const letters = lettersOf(word);
    for (const [at, names] of this.names.entries())
      if (fits[at] === NONE && mayBeIn(letters, this.letters[at] ?? 0, most))
        fits[at] = almostIn(names, word);
    for (const [text, holders] of this.shared) {
      if (!mayBeIn(letters, lettersOf(text), most)) continue;
      const fit = almostIn(text, word);
      if (fit !== NONE) better(fits, holders, fit + NOT_THEIR_NAME);
    }
  }

  /** The first lines that all words fit, and how many lines these are. */
  private best(
    fits: readonly Uint8Array[],
    places: readonly Place[],
    limit: number,
    without: ReadonlySet<number> = new Set(),
  ): { first: number[]; total: number } {
    let total = 0;
    const first: { at: number; fit: number }[] = [];
    for (let at = 0; at < this.lines.length; at++) {
      let sum = 0;
      for (const fit of fits) sum = fit[at] === NONE ? Infinity : sum + (fit[at] ?? NONE);
      if (sum === Infinity || without.has(at) || !places.includes(this.places[at] ?? 1)) continue;
      total++;
      const one = { at, fit: sum };
      const last = first.at(-1);
      if (first.length === limit && last && !this.isBefore(one, last)) continue;
      let place = first.length;
      while (place > 0 && this.isBefore(one, first[place - 1] ?? one)) place--;
      first.splice(place, 0, one);
      if (first.length > limit) first.pop();
    }
    return { first: first.map(({ at }) => at), total };
  }

  private isBefore(one: { at: number; fit: number }, other: { at: number; fit: number }): boolean {
    const [a, b] = [this.places[one.at] ?? 1, this.places[other.at] ?? 1];
    if (a !== b) return a < b;
    if (one.fit !== other.fit) return one.fit < other.fit;
    const [last, otherLast] = [this.lastOn[one.at] ?? '', this.lastOn[other.at] ?? ''];
    if (last !== otherLast) return last > otherLast;
    return (this.names[one.at] ?? '') < (this.names[other.at] ?? '');
  }
}

function wordsOf(query: string): string[] {
  return plainLetters(folded(query)).split(' ').filter(Boolean);
}

function hold(holders: Map<string, number[]>, text: string, who: number): void {
  const known = holders.get(text);
  if (known) known.push(who);
  else holders.set(text, [who]);
}

function better(fits: Uint8Array, holders: readonly number[], fit: number): void {
  for (const at of holders) if (fit < (fits[at] ?? NONE)) fits[at] = fit;
}

/** How well a typed word fits the best of a text's words. */
function fitIn(text: string, word: string): number {
  let best: number = NONE;
  for (let at = text.indexOf(word); at >= 0 && best !== FIT.whole; at = text.indexOf(word, at + 1)) {
    const begins = at === 0 || text[at - 1] === ' ';
    const ends = at + word.length === text.length || text[at + word.length] === ' ';
    best = Math.min(best, begins ? (ends ? FIT.whole : FIT.begin) : FIT.inside);
  }
  return best;
}

/** The same for a word typed with slips. */
function almostIn(text: string, typed: string): number {
  const most = forgiven(typed);
  let best: number = NONE;
  for (const word of text.split(' ')) {
    const { begin, whole } = slips(typed, word, most);
    if (whole <= most) return FIT.almost;
    if (begin <= most) best = FIT.almostBegin;
  }
  return best;
}
