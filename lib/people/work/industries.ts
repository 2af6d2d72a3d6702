import type { Industry, IndustryWords } from './industry';
import { KNOWING } from './industries/knowing';
import { MAKING } from './industries/making';
import { SERVING } from './industries/serving';

/** By what each branch is known; a branch without words does not compile. */
export const INDUSTRY_WORDS: Readonly<Record<Industry, IndustryWords>> = {
  ...KNOWING,
  ...MAKING,
  ...SERVING,
};
