import { folded } from './folded';

/** In which languages LinkedIn's pages write a country here; those of the readers. */
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl'];
const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');

let known: ReadonlyMap<string, string> | undefined;

/**
 * @param name of a country in a language of LinkedIn's pages, folded.
 * @returns one name for it in all these languages; undefined where no such country is known.
 */
export function countryName(name: string): string | undefined {
  known ??= allNames();
  return known.get(name);
}

/** Made at the first question: several thousand names. */
function allNames(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const english = namesIn('en');
  const pairs = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));
  for (const language of LANGUAGES) {
    const names = namesIn(language);
    for (const pair of pairs) {
      // Countries of the past have codes of their own, and the names of those of today.
      const name = names.of(pair);
      if (name !== undefined) found.set(folded(name), english.of(pair) ?? name);
    }
  }
  return found;
}

const namesIn = (language: string): Intl.DisplayNames =>
  new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
