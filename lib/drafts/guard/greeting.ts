import { foldedAlike, type Span } from './find';
import { GREETING } from './words';

/** Whom a message greets. */

/** Titles and stand-ins are no names: "Hi Dr.", "Dear Sir". */
const NO_NAME =
  /^(?:dr|prof|mr|mrs|ms|mx|md|phd|mba|ing|herr|frau|sir|madam|monsieur|madame|senora?|sr|sra|linkedin member|[a-z])\.?$/u;
/** What a template says when it does not know. */
const STAND_IN =
  /^(?:there|first ?name|name|vorname|prenom|nombre|nome|all|everyone|team|friend|connection)$/u;

/** "Hola Ana. Acabo de leer": short words with a point are titles, and go on. */
const NEXT_SENTENCE = /(?<=\p{L}{3})(?<!\bProf)\.\s.*$/su;

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

/** Every word of the greeting is a word of a name, and is not shouted where the name is not. */
function fits(called: string, plain: string, names: readonly string[]): boolean {
  const parts = (text: string) => text.split(/[\s]+/u).filter((part) => part !== '');
  const known = new Set(names.flatMap((name) => parts(foldedAlike(name))));
  if (!parts(plain).every((part) => known.has(part))) return false;
  const shouted = /^\P{Ll}*$/u.test(called) && /\p{Lu}{3}/u.test(called);
  return !shouted || names.some((name) => name.includes(called));
}
