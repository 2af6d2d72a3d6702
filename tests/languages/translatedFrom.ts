import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * From which English text each translation was made. An English text that is changed makes its translations stale, and
 * nothing else would say so: they are still there, and still name the same values.
 */

const LOCALES = 'public/_locales';
const FOLDER = 'tests/languages/translatedFrom';

type Texts = Readonly<Record<string, { message: string }>>;
/** By key, a short hash of the English text. */
export type Origins = Readonly<Record<string, string>>;

/** @returns every language with a file, English apart. */
export function translations(): string[] {
  return readdirSync(LOCALES).filter((language) => language !== 'en');
}

/** @returns the texts of a language, in the order of the file. */
export function textsOf(language: string): Texts {
  return JSON.parse(readFileSync(`${LOCALES}/${language}/messages.json`, 'utf8')) as Texts;
}

/** @returns what the English texts are today. */
export function originsToday(english: Texts = textsOf('en')): Origins {
  return Object.fromEntries(
    Object.entries(english).map(([key, { message }]) => [
      key,
      createHash('sha256').update(message).digest('hex').slice(0, 8),
    ]),
  );
}

/** @returns from what a language was translated; empty where nobody has said so yet. */
export function originsOf(language: string): Origins {
  try {
    return JSON.parse(readFileSync(`${FOLDER}/${language}.json`, 'utf8')) as Origins;
  } catch {
    return {};
  }
}

/** @returns the keys whose English text is another than the one that was translated, or that nobody has vouched for. */
export function stale(texts: Texts, from: Origins, today: Origins): string[] {
  return Object.keys(texts).filter((key) => key in today && from[key] !== today[key]);
}

/**
 * Writes down that translations were looked at and say what the English says today.
 * @param keys which; keys that are gone from the English file are dropped in any case.
 * @throws a sentence where there is no such key or language.
 */
export function vouch(language: string, keys: readonly string[]): void {
  if (!translations().includes(language))
    throw new Error(`There is no ${LOCALES}/${language}. There are: ${translations().join(', ')}`);
  const [texts, today, from] = [textsOf(language), originsToday(), originsOf(language)];
  const unknown = keys.filter((key) => !(key in texts) || !(key in today));
  if (unknown.length > 0) throw new Error(`No such text in ${language} and English: ${unknown.join(', ')}`);
  const next = Object.keys(today).flatMap((key) => {
    const origin = keys.includes(key) ? today[key] : from[key];
    return origin === undefined ? [] : [[key, origin] as const];
  });
  writeFileSync(`${FOLDER}/${language}.json`, `${JSON.stringify(Object.fromEntries(next), null, 2)}\n`);
}
