import type { SkipReason } from '../reading';

/** The links of Reactions.csv and Comments.csv: `https://www.linkedin.com/feed/update/urn%3Ali%3A…`. */

/** The number of a post in a group stands behind that of the group: `groupPost:8702844-6496601618866335744`. */
const POST = /\burn:li:(?:activity|ugcPost|share|groupPost:\d+(?=-)|groupPost)[:-](\d{15,20})(?!\d)/i;

/**
 * @param link with the urn percent-encoded or not.
 * @returns the digits of the post's id, or why there is none. An articleSegment or a lyndaCourse is no post.
 */
export function postInLink(link: string): { postId: string } | { reason: SkipReason } {
  const [path = '', query = ''] = link.slice(0, 3000).replace(/%3A/gi, ':').split('?', 2);
  if (/(?:^|&)(?:dash)?commentUrn=/i.test(query)) return { reason: 'skippedOnComment' };
  const postId = POST.exec(path)?.[1];
  return postId === undefined ? { reason: 'skippedNotAPost' } : { postId };
}
