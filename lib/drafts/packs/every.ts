import type { Language } from '../facts';
import type { Pack } from '../pack';
import { DE } from './de';
import { EN } from './en';
import { ES } from './es';
import { FR } from './fr';
import { PT } from './pt';

/** For the background: a service worker may not load a chunk later, so that the lines of all languages come with it. */
export const EVERY_PACK: Readonly<Record<Language, Pack>> = { en: EN, de: DE, fr: FR, es: ES, pt: PT };
