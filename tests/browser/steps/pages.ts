import { idForMoment } from '../../linkedin/postKey';
import type { SampleWorld } from '../../linkedin/world';
import { CATCH_UP_TABS } from '../../linkedin/catchUpPage';
import { threadPath } from '../../linkedin/worldPages';

/** Every kind of page of the invented LinkedIn that Peerkeep reads, by its path. */
export function everyPage(world: SampleWorld): string[] {
  const [first, second] = world.relations.connected;
  if (!first || !second) throw new Error('too few people');
  const profile = `/in/${encodeURIComponent(first.slug)}/`;
  const postId = idForMoment(Date.parse(`${world.today}T12:00:00Z`) - 20 * 3_600_000, 0);
  return [
    profile,
    `${profile}overlay/contact-info/`,
    `${profile}details/experience/`,
    '/feed/',
    `/feed/update/urn:li:share:${postId}/`,
    ...Object.keys(CATCH_UP_TABS).map((tab) => `/mynetwork/catch-up/${tab}/`),
    '/mynetwork/invite-connect/connections/',
    '/notifications/',
    threadPath(second.slug),
  ];
}
