import type { SelfCandidate } from '../reading';
import type { Names } from './cells';
import type { Messages } from './messages';

/** Enough to choose from; more would be guessing. */
const MOST = 5;

/**
 * Says who the user may be, most likely first. No file names the user's own address, but the inviter of
 * their outgoing invitations is always themselves. Else it is whoever takes part in most conversations
 * (the user is in all of them), then whoever has the name of Profile.csv, then whoever wrote most.
 * @param inviter as invitations tell it.
 * @returns nobody where the files name no address of the user (2023: numeric ids).
 */
export function selvesIn(
  inviter: string | undefined,
  messages: Messages,
  names: Names,
  ownName: string | undefined,
): SelfCandidate[] {
  const ranked = writers(messages, names, ownName).filter((slug) => slug !== inviter);
  const candidate = (slug: string, because: SelfCandidate['because']): SelfCandidate => ({
    slug,
    name: names.of(slug) ?? slug,
    because,
  });
  const found = ranked.map((slug) => candidate(slug, 'messages'));
  if (inviter !== undefined) found.unshift(candidate(inviter, 'invitations'));
  return found.slice(0, MOST);
}

function writers(messages: Messages, names: Names, ownName: string | undefined): string[] {
  const presence = new Map<string, number>();
  for (const { people } of messages.conversations.all()) {
    for (const slug of people) presence.set(slug, (presence.get(slug) ?? 0) + 1);
  }
  const rank = (slug: string): [number, number, number] => [
    presence.get(slug) ?? 0,
    ownName !== undefined && names.of(slug)?.toLowerCase() === ownName.toLowerCase() ? 1 : 0,
    messages.sent.get(slug) ?? 0,
  ];
  return [...presence.keys()]
    .map((slug) => ({ slug, rank: rank(slug) }))
    .sort((a, b) => b.rank[0] - a.rank[0] || b.rank[1] - a.rank[1] || b.rank[2] - a.rank[2])
    .map(({ slug }) => slug);
}
