import { type Language, LANGUAGES } from '../facts';
import type { Pack } from '../pack';

/**
 * The languages that drafts are written in, a file each, one line each here. Each is loaded when it is wanted: nobody
 * waits for five to read one.
 */
const FILES: Readonly<Record<Language, () => Promise<Pack>>> = {
  en: async () => (await import('./en')).EN,
  de: async () => (await import('./de')).DE,
  fr: async () => (await import('./fr')).FR,
  es: async () => (await import('./es')).ES,
  pt: async () => (await import('./pt')).PT,
};

const loaded = new Map<Language, Pack>();

/** Keeps lines that are here already, so that `loadPacks` need not load them. */
export function keepPacks(packs: Readonly<Record<Language, Pack>>): void {
  for (const language of LANGUAGES) loaded.set(language, packs[language]);
}

/** Brings the lines of these languages; of all where none is named. To be awaited before `packFor`. */
export async function loadPacks(languages: readonly Language[] = LANGUAGES): Promise<void> {
  const missing = [...new Set(languages)].filter((language) => !loaded.has(language));
  await Promise.all(missing.map(async (language) => loaded.set(language, await FILES[language]())));
}

/** @returns whether the lines of a language are here. */
export function hasPack(language: Language): boolean {
  return loaded.has(language);
}

/** @returns the lines of a language. @throws where `loadPacks` has not brought them. */
export function packFor(language: Language): Pack {
  const pack = loaded.get(language);
  if (!pack) throw new Error(`The lines in ${language} are not loaded`);
  return pack;
}
