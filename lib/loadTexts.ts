import type { LoadTexts } from './speak';
import type { Texts } from './words';

/** A language is a file; each becomes a chunk of its own. */
const FILES = import.meta.glob<Texts>('../public/_locales/*/messages.json', { import: 'default' });

/** For pages: only the language spoken is loaded. */
export const loadTexts: LoadTexts = async (language) =>
  (await FILES[`../public/_locales/${language}/messages.json`]?.()) ?? {};
