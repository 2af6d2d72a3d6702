/** What somebody does at work, as far as titles tell it. Wide on purpose: a peer in one's function is near enough. */
export const WORK_FUNCTIONS = [
  'engineering',
  'data',
  'design',
  'product',
  'project',
  'marketing',
  'communications',
  'editorial',
  'sales',
  'support',
  'people',
  'finance',
  'legal',
  'operations',
  'supply',
  'it',
  'research',
  'education',
  'health',
  'consulting',
  'general',
] as const;
export type WorkFunction = (typeof WORK_FUNCTIONS)[number];

/**
 * The words of one language, for each function a list with commas between. All are folded (small letters, no
 * accents), articles and "of" left out, so that "Directrice des Ressources Humaines" holds `ressources humaines`.
 *
 * - `engineer*` any word that begins so;
 * - `people + culture` with "and", `&`, a comma or a slash between;
 * - `=data` only where nothing else stands beside words of rank: "Head of Data", but not "Data Entry Clerk".
 */
export type FunctionWords = Partial<Record<WorkFunction | 'unsure', string>>;
