import { folded } from './folded';
import type { KindEvidence } from './kindEvidence';
import type { Contact } from './schema';

/** What people care about, in the user's own words. */

/** More would be no interests any more. */
const MOST = 20;
const LONGEST = 60;

/** @returns the topics of a field with commas between, each once. */
export function topicsOf(text: string): string[] {
  const topics = new Map<string, string>();
  for (const each of text.split(/[,;\n]/)) {
    const topic = each.trim().replace(/\s+/g, ' ').slice(0, LONGEST);
    const key = folded(topic);
    if (key !== '' && !topics.has(key)) topics.set(key, topic);
  }
  return [...topics.values()].slice(0, MOST);
}

/** @returns two lists as one, each topic once, as it was written first. */
export function joinTopics(one: readonly string[], other: readonly string[]): string[] {
  return topicsOf([...one, ...other].join(','));
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
