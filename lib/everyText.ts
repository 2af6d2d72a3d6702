import type { LoadTexts } from './speak';
import type { Texts } from './words';

const FILES = import.meta.glob<Texts>('../public/_locales/*/messages.json', {
  import: 'default',
  eager: true,
});

/** For the background: a service worker may not load a chunk later, so that all languages come with it. */
export const everyText: LoadTexts = (language) =>
  Promise.resolve(FILES[`../public/_locales/${language}/messages.json`] ?? {});
