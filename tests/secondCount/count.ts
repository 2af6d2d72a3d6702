import { Days, slugIn, whyNobody } from './cells';
import {
  countContacts,
  countEndorsements,
  countInvitations,
  countOnPosts,
  countRecommendations,
} from './deeds';
import { talksIn } from './messages';
import { rowsIn } from './rows';
import type { Row } from './rows';
import { Sums } from './sums';

/**
 * Counts an export a second time, apart from the importer: nothing of the product is used, the files are unpacked
 * and split here, and the rules are written anew from what is known of real exports.
 */

export interface SecondCount {
  /** The user's slug; null where the files do not tell it. */
  self: string | null;
  /** Slugs of everybody who comes into an empty log. */
  people: Set<string>;
  sums: Sums;
}

/** @param options.today `YYYY-MM-DD`. @param options.zone IANA name of the zone in which days are counted. */
export function countAgain(zip: Uint8Array, { today, zone }: { today: string; zone: string }): SecondCount {
  const files = rowsIn(zip);
  const sums = new Sums();
  const days = new Days(today, zone);
  const self = selfIn(files.invitations, files.messages);
  const connections = connectionsIn(files.connections, sums);
  const talks = talksIn(files.messages, self, days, sums);
  const writers = (way: 'in' | 'out'): Set<string> =>
    new Set(talks.filter((talk) => talk.way === way).map(({ slug }) => slug));
  const [wrote, written] = [writers('in'), writers('out')];
  const people = new Set([...connections, ...[...wrote].filter((slug) => written.has(slug))]);
  if (self !== null) people.delete(self);
  for (const { slug, way, on } of talks) {
    if (people.has(slug)) sums.touch(slug, 'message', way, on, { resets: true });
    else sums.skip('messages', 'skippedOneWay');
  }
  countInvitations(files.invitations, self, people, days, sums);
  countEndorsements(files, people, days, sums);
  countRecommendations(files, days, sums);
  countOnPosts(files, sums);
  countContacts(files.contacts, sums);
  return { self, people, sums };
}

function connectionsIn(rows: readonly Row[], sums: Sums): Set<string> {
  const slugs = new Set<string>();
  for (const row of rows) {
    const address = row['url'] ?? '';
    const slug = slugIn(address);
    const named = `${row['first name']}${row['last name']}` !== '';
    if (address === '') sums.skip('connections', named ? 'skippedNoAddress' : 'skippedOnlyDate');
    else if (slug === null) sums.skip('connections', whyNobody(address));
    else if (slugs.has(slug)) sums.skip('connections', 'skippedDuplicate');
    else slugs.add(slug);
  }
  return slugs;
}

/** Whoever sent all OUTGOING invitations; else whoever wrote most messages. */
function selfIn(invitations: readonly Row[], messages: readonly Row[]): string | null {
  const inviters = new Set(
    invitations
      .filter((row) => row['direction'] === 'OUTGOING')
      .map((row) => slugIn(row['inviterprofileurl'] ?? '')),
  );
  inviters.delete(null);
  if (inviters.size === 1) return [...inviters][0] ?? null;
  const wrote = new Map<string, number>();
  for (const row of messages) {
    const slug = slugIn(row['sender profile url'] ?? '');
    if (slug !== null) wrote.set(slug, (wrote.get(slug) ?? 0) + 1);
  }
  return [...wrote].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
