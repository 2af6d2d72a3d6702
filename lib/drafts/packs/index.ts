import type { Language } from '../facts';
import type { Pack } from '../pack';

/** The languages that drafts are written in. One line each. */
export const PACKS: Readonly<Partial<Record<Language, Pack>>> = {};
