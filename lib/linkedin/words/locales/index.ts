import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { it } from './it';
import { nl } from './nl';
import type { LocalePack } from './pack';
import { pt } from './pt';

/** The packs of words, by language. */

/** Every pack; English is the one whose sentences others are written after. */
export const PACKS: readonly LocalePack[] = [en, de, fr, es, pt, it, nl];

/** @returns the pack of a page's language, English for one without. @param lang `<html lang>`, any region. */
export function packFor(lang: string): LocalePack {
  // Not by `Intl`, which takes 12 ms to look up its languages, on every page.
  const [base] = lang.trim().toLowerCase().split(/[-_]/);
  return PACKS.find((pack) => pack.lang === base) ?? en;
}

/** @returns the packs to try on a page, in order: that of its language, then English, each once. */
export function packsFor(lang: string): readonly LocalePack[] {
  const own = packFor(lang);
  return own === en ? [en] : [own, en];
}
