import { LANGUAGES } from '../../../lib/drafts/facts';
import { loadPacks, packFor } from '../../../lib/drafts/packs';

/** The lines of every language, loaded for whoever imports this. */
await loadPacks();
export const PACKS = LANGUAGES.map(packFor);
