import type { DraftChannel, Tone } from './facts';

/** How long a message is: the longer the silence, the more there is to say. */

/** No draft is longer, greeting and sign-off aside; the guard warns above 400, and a note holds 300 in all. */
export const MOST: Readonly<Record<DraftChannel, number>> = {
  message: 340,
  note: 268,
  comment: 280,
  mail: 370,
  spoken: 330,
};

const [SHORTEST, LONGEST] = [150, 400];
/** There never was a word: as after one rhythm. */
const UNKNOWN = 1;

/**
 * Characters that a message should have: 160 + 60 ln(1 + r), r being the silence in rhythms (evidence 3.3).
 * @param cadence days between touches; 0 where there is no rhythm.
 */
export function lengthFor(
  silentDays: number | undefined,
  cadence: number,
  channel: DraftChannel,
  tone: Tone,
): number {
  const ratio = silentDays === undefined || cadence <= 0 ? UNKNOWN : Math.max(0, silentDays) / cadence;
  const full = Math.min(Math.max(160 + 60 * Math.log(1 + ratio), SHORTEST), LONGEST);
  const wished = tone === 'concise' ? Math.min(full, 150) : full;
  return Math.min(wished, MOST[channel] - 30);
}
