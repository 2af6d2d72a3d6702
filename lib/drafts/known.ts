import { greetingName, parseName, type ParsedName } from '../people/names';
import type { OccasionType } from '../people/schema';
import { BLANK, type Address, type Facts, type FactsFor, type Silence } from './facts';
import { isStale } from './gates';
import { type Blank, BLANKS, type EventFacts, type Intent, NEEDS } from './intents';
import type { Pack } from './pack';
import type { DraftRequest } from './request';

/** What a draft may speak of: short, fresh and stated facts. */

/** A name longer than this is a whole sentence, and no part of one. */
const LONGEST_FACT = 70;
/** What was, stays: of everything else an old note says nothing about today. */
const LASTING: readonly Blank[] = ['memory', 'contribution', 'detail', 'favour', 'outcome', 'promised'];

/** @returns the facts of the event, as far as they may be used. */
export function eventFacts({ occasion, today }: DraftRequest): Partial<EventFacts> {
  if (!occasion) return {};
  if (occasion.on !== undefined && today !== undefined && isStale(occasion.on, today)) return {};
  const { company, title, school, years, city } = occasion.facts;
  const all: Partial<Record<keyof EventFacts, string | number>> = {
    ...(company !== undefined && { company }),
    ...(title !== undefined && { [titleIs(occasion.type)]: title }),
    ...(school !== undefined && { school }),
    ...(years !== undefined && { years }),
    ...(city !== undefined && { city }),
    ...occasion.more,
  };
  const usable = Object.entries(all).filter(([, value]) => isUsable(value));
  return Object.fromEntries(
    usable.map(([name, value]) => [name, typeof value === 'string' ? inSentence(value) : value]),
  );
}

/** Without marks that would end the sentence around it: "Yahoo!" at the end of a question. */
function inSentence(fact: string): string {
  return fact
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<=\p{L})[!?;:,]+$/u, '');
}

/** People end a note with a full stop; "Inc." and "S.A." keep theirs. */
function withoutStop(note: string): string {
  return note.replace(/(?<=[^.\s]{4})(?:\.|\.\.\.|…)$/u, '');
}

/** What the log calls the title of an occasion is the title of a role only where it is about one. */
function titleIs(type: OccasionType): 'award' | 'product' | 'degree' | 'title' {
  if (type === 'award' || type === 'certification') return 'award';
  if (type === 'launch') return 'product';
  return type === 'degree' ? 'degree' : 'title';
}

/** @returns all that lines may use. */
export function factsOf(request: DraftRequest, event: Partial<EventFacts>, address: Address): Facts {
  const { name, givenName, familyName, calledBy, me, silentDays, together } = request;
  const stated = {
    ...(givenName !== undefined && { givenName }),
    ...(familyName !== undefined && { familyName }),
  };
  const parsed = parseName(name, stated);
  const called = greetingName({ name, ...stated, ...(calledBy !== undefined && { calledBy }) });
  const said = called === parsed.full ? inOrder(parsed) : called;
  const first = said !== null && (calledBy?.trim() || canGreet(parsed)) ? said : null;
  const silence = silentDays === undefined ? undefined : silenceOf(silentDays);
  const goal = remembered(request, 'goal');
  return {
    ...event,
    name: first,
    fullName: first === null ? null : inFull(parsed, first),
    ...(me !== undefined && { me }),
    ...(silence && { silence }),
    ...(goal !== undefined && { goal }),
    ...(isUsable(together) && { together: inSentence(together) }),
    you: (familiar, polite) => (address === 'familiar' ? familiar : polite),
  };
}

/** A company has no first name. */
const COMPANY = /\s(?:gmbh|inc|ltd|llc|corp|sarl|ltda|lda|plc|s\.a)\.?$/iu;
/** Scripts in which one word may be the whole name. */
const WHOLE_IN_ONE =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** "Prof. Müller", "Smith, MBA", "PhD": one word that is not surely a first name greets nobody. No name is safer. */
function canGreet({ full, calledBy }: ParsedName): boolean {
  if (calledBy !== undefined) return true;
  return !COMPANY.test(full) && (full.includes(' ') || WHOLE_IN_ONE.test(full));
}

/** "O'Neil, Siobhan" is greeted as Siobhan O'Neil, where it is certain that one is the family name. */
function inOrder({ full, given, family }: ParsedName): string {
  return full.includes(',') && given !== undefined && family !== undefined ? `${given} ${family}` : full;
}

/** Of `"Ana" Lima` and "Prof. Müller" the letters hold the family name alone: the name that they go by comes before it. */
function inFull(parsed: ParsedName, first: string): string {
  const { given } = parsed;
  const full = inOrder(parsed);
  if (full === '' || first.includes(full)) return first;
  const isFamilyAlone = !full.includes(' ') && given === undefined && !WHOLE_IN_ONE.test(full);
  return isFamilyAlone ? `${first} ${full}` : full;
}

/**
 * @param favours the language's words for what somebody did; the user's own come first.
 * @returns what can stand in each blank: what the log knows and is not too old.
 */
export function filledBlanks(
  request: DraftRequest,
  facts: Facts,
  favours: Pack['favours'],
): Partial<Record<Blank, string>> {
  const { favour } = request;
  const filled: Partial<Record<Blank, string>> = favour ? { favour: favours[favour](facts) } : {};
  for (const blank of BLANKS) {
    const known = remembered(request, blank);
    if (known !== undefined) filled[blank] = known;
  }
  return filled;
}

function remembered({ log, today }: DraftRequest, blank: Blank): string | undefined {
  const known = log?.[blank];
  if (!known || !isUsable(known.value)) return undefined;
  const old = today !== undefined && !LASTING.includes(blank) && isStale(known.seenOn, today);
  return old ? undefined : withoutStop(inSentence(known.value));
}

/** Narrows facts to those of an intent whose gate they pass. */
export function passes<I extends Intent>(intent: I, facts: Facts): facts is FactsFor<I> {
  return NEEDS[intent].every((fact) => facts[fact] !== undefined);
}

function silenceOf(days: number): Silence | undefined {
  if (days < 14) return undefined;
  if (days < 50) return { n: Math.round(days / 7), unit: 'weeks' };
  if (days < 350) return { n: Math.round(days / 30.4), unit: 'months' };
  return { n: Math.max(1, Math.round(days / 365.25)), unit: 'years' };
}

function isUsable<T extends string | number>(fact: T | undefined): fact is T {
  if (typeof fact === 'number') return Number.isInteger(fact) && fact > 0;
  if (fact === undefined || fact.trim() === '') return false;
  return fact.length <= LONGEST_FACT && !fact.includes(BLANK) && !/[\n{}[\]]|%%/.test(fact);
}
