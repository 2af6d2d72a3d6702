/** Branches as far as it makes two people neighbours: coarser than LinkedIn's four hundred. */
export const INDUSTRIES = [
  'software',
  'finance',
  'insurance',
  'health',
  'pharma',
  'education',
  'media',
  'marketing',
  'retail',
  'food',
  'energy',
  'automotive',
  'aerospace',
  'logistics',
  'construction',
  'realEstate',
  'telecom',
  'government',
  'nonprofit',
  'consulting',
  'legal',
  'staffing',
  'travel',
  'agriculture',
  'games',
  'fashion',
  'chemicals',
  'machinery',
] as const;
export type Industry = (typeof INDUSTRIES)[number];

/** By what a branch is known: lists of words, joined by commas. */
export interface IndustryWords {
  /** LinkedIn's own names (Profile.csv "Industry"), of today's list and of the one before, with translations. */
  named: string;
  /** Folded words that tell it in a company's name. */
  company?: string;
  /** Those that tell it in a headline too: no word of a job title among them. */
  anywhere?: string;
}
