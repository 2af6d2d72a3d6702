import type { TouchSummary } from '../../lib/people/schema';
import { words } from '../../lib/words';

/** Who recommended whom, in a line; undefined where nobody did. Rows of old do not know who. */
export function sayRecommendations({
  recommendations = 0,
  recommendedYou,
}: TouchSummary): string | undefined {
  if (recommendations === 0) return undefined;
  if (recommendedYou === undefined) return words('evidenceRecommended', { n: recommendations });
  if (recommendedYou === 0) return words('evidenceRecommendedThem', { n: recommendations });
  return recommendedYou === recommendations
    ? words('evidenceRecommendedYou', { n: recommendations })
    : words('evidenceRecommendedBoth');
}
