import type { Language } from '../facts';
import type { Pack } from '../pack';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { PT } from './pt';

/** The languages that drafts are written in. One line each. */
export const PACKS: Readonly<Partial<Record<Language, Pack>>> = {
  en: EN,
  de: DE,
  fr: FR,
  es: ES,
  pt: PT,
};

/** @returns the pack of a language; English where there is none yet. */
export function packFor(language: Language): Pack {
  return PACKS[language] ?? EN;
}
