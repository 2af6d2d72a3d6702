import { folded } from './folded';
import type { KindEvidence } from './kindEvidence';
import type { Contact } from './schema';

/** What people care about, in the user's own words. */

/** How many there may be, and how long each. */
interface Bounds {
  most: number;
  longest: number;
}

/** More would be no interests any more. */
const TOPICS: Bounds = { most: 20, longest: 60 };
/** Of what the user lays down about somebody nothing is cut that its field takes. */
export const RULES: Bounds = { most: 500, longest: 1000 };

/** @returns the topics of a field with commas between, each once. */
export function topicsOf(text: string, { most, longest } = TOPICS): string[] {
  const topics = new Map<string, string>();
  for (const each of text.split(/[,;\n]/)) {
    const topic = each.trim().replace(/\s+/g, ' ').slice(0, longest);
    const key = folded(topic);
    if (key !== '' && !topics.has(key)) topics.set(key, topic);
  }
  return [...topics.values()].slice(0, most);
}

/** @returns two lists as one, each topic once, as it was written first. */
export function joinTopics(one: readonly string[], other: readonly string[], bounds = TOPICS): string[] {
  return topicsOf([...one, ...other].join(','), bounds);
}

/**
 * @param yours the user's own topics.
 * @returns those that both care about, or that the headline names as whole words.
 */
export function sharedTopics(
  yours: readonly string[],
  { topics = [], facts }: Pick<Contact, 'topics' | 'facts'>,
): Extract<KindEvidence, { kind: 'interest' }> | undefined {
  const theirs = new Set(topics.map(folded));
  const shared = yours.filter((topic) => theirs.has(folded(topic)));
  if (shared.length > 0) return { kind: 'interest', topics: shared, heard: false };
  const headline = ` ${folded(facts.headline?.value ?? '')} `;
  const heard = yours.filter((topic) => folded(topic) !== '' && headline.includes(` ${folded(topic)} `));
  return heard.length > 0 ? { kind: 'interest', topics: heard, heard: true } : undefined;
}
