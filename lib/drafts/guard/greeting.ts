import { parseName } from '../../people/names';
import { foldedAlike, type Span } from './find';
import { GREETING } from './words';

/** Whom a message greets. */

/** Titles and stand-ins are no names: "Hi Dr.", "Dear Sir". */
const NO_NAME =
  /^(?:dr|prof|mr|mrs|ms|mx|md|phd|mba|ing|herr|frau|sir|madam|monsieur|madame|senora?|sr|sra|linkedin member|[a-z])\.?$/u;
/** How one addresses somebody by the family name: "Frau Example", "Mr Example", "Tanaka-san". Only the user knows. */
const ADDRESSED =
  /^(?:frau|herrn?|mr|mrs|ms|mx|miss|madame|monsieur|mme|mlle|m|senora?|senorita|sra?|srta|don|dona|senhora?)\.?\s+(?=\S)|-(?:san|sama|sensei|ssi|nim)$/u;
/** What a template says when it does not know. */
const STAND_IN =
  /^(?:there|first ?name|name|vorname|prenom|nombre|nome|all|everyone|team|friend|connection)$/u;

/** "Hola Ana. Acabo de leer": short words with a point are titles, and go on. */
const NEXT_SENTENCE = /(?<=\p{L}{3})(?<!\b(?:Profa?|Sra|Srta|Mrs|Mme|Mlle))\.\s.*$/su;

export type GreetingFault = 'placeholder' | 'wrongName';

/**
 * Judges the name behind a greeting.
 * @param names what the person is called: first name, full name, the user's own word for them.
 * @returns what is wrong and where, or null; a greeting without a name is right.
 */
export function greetingFault(
  text: string,
  names: readonly string[] | undefined,
): { kind: GreetingFault; where: Span } | null {
  const folded = foldedAlike(text);
  const greeting = GREETING.exec(folded);
  if (!greeting) return null;
  const start = greeting[0].length;
  const line = /^[^,!:;\n?…–]{1,60}/u.exec(text.slice(start))?.[0] ?? '';
  const called = line.replace(NEXT_SENTENCE, '').replace(/[.\s\p{Extended_Pictographic}\uFE0F]*$/u, '');
  const where = { start, end: start + called.length };
  const plain = foldedAlike(called).trim();
  if (STAND_IN.test(plain)) return { kind: 'placeholder', where };
  // "Hi I just read": no name, and no comma either.
  if (called === '' || !/^\p{Lu}|^[^\p{L}]/u.test(called) || /^I\b/.test(called)) return null;
  // "Hello, Lantern 2 is out": the greeting was over.
  if (/,\s*$/u.test(greeting[0]) && !standsAlone(called, text.charAt(start + called.length))) return null;
  if (NO_NAME.test(plain)) return { kind: 'wrongName', where };
  if (names === undefined) return null;
  return fits(called, plain, names) ? null : { kind: 'wrongName', where };
}

/** "Hello, Ana, …": one to three words with capitals, set off from what follows. */
function standsAlone(called: string, next: string): boolean {
  const parts = called.split(/\s+/u);
  return parts.length <= 3 && parts.every((part) => /^\p{Lu}/u.test(part)) && /^[,!\n]?$/u.test(next);
}

/**
 * Every word of the greeting is a word of a name, and is not shouted where the name is not. The family name alone is
 * barked at nobody.
 */
function fits(called: string, plain: string, names: readonly string[]): boolean {
  const known = new Set(names.flatMap((name) => wordsOf(foldedAlike(name))));
  const bare = plain.replace(ADDRESSED, '');
  const parts = wordsOf(bare);
  if (!parts.every((part) => known.has(part))) return false;
  if (bare === plain && isFamilyAlone(plain, parts, names)) return false;
  const shouted = /^\P{Ll}*$/u.test(called) && /\p{Lu}{3}/u.test(called);
  return !shouted || names.some((name) => name.includes(called));
}

/** Of a name with a comma, too: "Dr. Jane Doe, PhD". */
const wordsOf = (text: string): string[] => text.split(/[\s,]+/u).filter((part) => part !== '');

/** Only where it is certain which of the names that is: often the family name comes first. */
function isFamilyAlone(plain: string, parts: readonly string[], names: readonly string[]): boolean {
  if (names.some((name) => foldedAlike(name).trim() === plain)) return false;
  return names.some((name) => {
    const { family = '', given = '', calledBy } = parseName(name);
    // "Ma Long": so short a name in front may be that of the family.
    if (calledBy === undefined || calledBy.length < 3) return false;
    const [families, own] = [wordsOf(foldedAlike(family)), wordsOf(foldedAlike(given))];
    return parts.every((part) => families.includes(part) && !own.includes(part));
  });
}
