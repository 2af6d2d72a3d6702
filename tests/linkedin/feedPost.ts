import { FEED_LABELS } from './feedLabels';
import { LABELS } from './labels';
import type { PageLanguage } from './labels';
import type { Person } from './people';
import { idForMoment } from './postKey';

/** Posts of the invented LinkedIn, whatever interface shows them. */

export interface Organisation {
  name: string;
  /** `company/otterbank`, `school/larkmoor`, as in addresses. */
  path: string;
}

export interface FeedPost {
  author: Person | Organisation;
  /** How the author is connected with the viewer; of persons only. */
  degree?: 'first' | 'second' | 'third' | 'self' | 'following';
  /** Why the feed shows it: somebody commented on it, and so on. `suggested` names nobody. */
  header?: { what: 'commented' | 'likes' | 'reposted' | 'follow'; who: Person } | { what: 'suggested' };
  /** `promoted` stands in place of an age. */
  age?: 'hours' | 'edited' | 'weeks' | 'promoted';
  /** `newJob`: the post's words say that the author has one. Empty: a post without words. */
  words?: 'plain' | 'newJob' | '';
  /** Whose post is shared in this one, inside it. */
  inner?: Person;
  /** Somebody who wrote below it. */
  comment?: Person;
  /** Somebody whom the words name, with a link. */
  mention?: Person;
  /** No photo: the picture is an icon. */
  faceless?: boolean;
  /** Digits; each post of a page has its own by default. */
  postId?: string;
}

export const ORGANISATIONS = {
  company: { name: 'Otterbank® (Group)', path: 'company/otterbank' },
  school: { name: 'Larkmoor University', path: 'school/larkmoor-university' },
} as const satisfies Record<string, Organisation>;

export const isPerson = (author: Person | Organisation): author is Person => 'slug' in author;

/** @returns the address that links to an author have in the new interface. */
export function authorAddress(author: Person | Organisation): string {
  return isPerson(author)
    ? `https://www.linkedin.com/in/${encodeURIComponent(author.slug)}/`
    : `https://www.linkedin.com/${author.path}/posts/`;
}

/** @returns the id of the nth post of a page: they were made an hour apart. */
export function postIdAt(nth: number): string {
  return idForMoment(Date.UTC(2026, 2, 31, 9) - nth * 3_600_000, 4711 + nth);
}

/** @returns what stands behind the dot in an author's line. */
export function degreeWord(post: FeedPost, lang: PageLanguage): string {
  const { first, second, third } = LABELS[lang];
  const { you, following } = FEED_LABELS[lang];
  return { first, second, third: `${third}+`, self: you, following }[post.degree ?? 'first'];
}

/** @returns the post's own words as HTML, without a link that they hold. */
export function wordsOf(post: FeedPost, lang: PageLanguage): string {
  const { author, words = 'plain' } = post;
  if (!isPerson(author)) return 'We are glad to show what we made.';
  if (words === 'newJob') return FEED_LABELS[lang].newJob(author.title, author.company.replace('&', '&amp;'));
  return words === '' ? '' : `A few words about quiet tools, and why they last.<br><br>What do you use?`;
}
