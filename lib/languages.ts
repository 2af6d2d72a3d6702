/**
 * The languages that screens speak, by their own names. One stands here once its file in `public/_locales` is
 * complete (docs/languages.md); until then its file may lie there and is not offered.
 */
export const LANGUAGE_NAMES: Readonly<Partial<Record<ScreenLanguage, string>>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
  pt: 'Português',
};

export type ScreenLanguage = 'en' | 'de' | 'fr' | 'es' | 'pt';

export const SCREEN_LANGUAGES = Object.keys(LANGUAGE_NAMES) as ScreenLanguage[];

/** Scripts that run from right to left. */
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ps|sd|ug|ur|yi)\b/;

/** @returns the language in a stored setting; undefined (that of the browser) where there is none that we speak. */
export function asScreenLanguage(value: unknown): ScreenLanguage | undefined {
  return SCREEN_LANGUAGES.find((language) => language === value);
}

/** The language to speak: the one chosen, else the browser's, else English. @param browserTag "de-AT". */
export function languageFor(chosen: ScreenLanguage | undefined, browserTag: string): ScreenLanguage {
  return chosen ?? asScreenLanguage(baseOf(browserTag)) ?? 'en';
}

/** @returns the language with the browser's own region, where it has one of this language: "de" in Vienna is "de-AT". */
export function withRegion(language: string, browserTag: string): string {
  return baseOf(browserTag) === language ? browserTag.replaceAll('_', '-') : language;
}

/** The bare language of a tag: "pt" of "pt-BR". */
export function baseOf(tag: string): string {
  return (tag.split(/[-_]/)[0] ?? '').toLowerCase();
}

/** The direction in which a language is written. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.test(tag) ? 'rtl' : 'ltr';
}
