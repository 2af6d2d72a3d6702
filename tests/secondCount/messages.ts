import { type Days, slugIn, whyNobody } from './cells';
import type { Row } from './rows';
import type { Sums, Way } from './sums';

/**
 * Messages between the user and one other person. Whoever has an address is a party of the conversation; whoever
 * writes without one is a further party, unless somebody there with an address has that name. Advertisers and
 * LinkedIn itself are nobody.
 */

/** Messages with one person that count. */
export interface Talk {
  slug: string;
  way: Way;
  on: string;
}

interface Parties {
  slugs: Set<string>;
  /** Addresses that are no person's. */
  others: string[];
  names: Set<string>;
  strangers: Set<string>;
}

/** @returns what was said between the user and one other, message by message; all else is in `sums.skipped`. */
export function talksIn(rows: readonly Row[], self: string | null, days: Days, sums: Sums): Talk[] {
  const conversations = partiesIn(rows);
  const seen = new Set<string>();
  const talks: Talk[] = [];
  for (const row of rows) {
    const parties = conversations.get(conversationOf(row));
    const from = slugIn(cell(row, 'sender profile url'));
    const found = parties && countOne(row, parties, from, days);
    if (!found || typeof found === 'string') {
      sums.skip('messages', found ?? 'lost');
      continue;
    }
    const second = `${conversationOf(row)} ${from} ${found.at}`;
    if (seen.has(second)) sums.skip('messages', 'skippedDuplicate');
    else if (self === null) sums.skip('messages', 'skippedSelfUnknown');
    else if (!parties.slugs.has(self)) sums.skip('messages', 'skippedNotYours');
    else {
      const slug = [...parties.slugs].find((one) => one !== self) ?? '';
      talks.push({ slug, way: from === self ? 'out' : 'in', on: found.on });
    }
    if (found.at !== null) seen.add(second);
  }
  return talks;
}

function countOne(row: Row, parties: Parties, from: string | null, days: Days) {
  if (/^(?:yes|true)$/i.test(cell(row, 'is message draft'))) return 'skippedDraft';
  if (!['', 'INBOX', 'ARCHIVE'].includes(cell(row, 'folder').toUpperCase())) return 'skippedSpam';
  if (isAd(row)) return 'skippedSponsored';
  const group = parties.slugs.size + furtherIn(parties) > 2;
  const sender = cell(row, 'sender profile url');
  if (from === null) return group ? 'skippedGroup' : sender === '' ? 'skippedNoSender' : whyNobody(sender);
  const dated = days.read(cell(row, 'date'));
  if (typeof dated === 'string') return dated;
  if (parties.slugs.size < 2)
    return parties.others[0] === undefined ? 'skippedOneParty' : whyNobody(parties.others[0]);
  return group ? 'skippedGroup' : dated;
}

/** How many take part beside two people with addresses. */
function furtherIn({ slugs, others, names, strangers }: Parties): number {
  if (slugs.size < 2) return 0;
  return others.length + [...strangers].filter((name) => !names.has(name)).length;
}

function partiesIn(rows: readonly Row[]): Map<string, Parties> {
  const conversations = new Map<string, Parties>();
  for (const row of rows) {
    const id = conversationOf(row);
    const parties = conversations.get(id) ?? {
      slugs: new Set(),
      others: [],
      names: new Set(),
      strangers: new Set(),
    };
    conversations.set(id, parties);
    const recipients = cell(row, 'recipient profile urls')
      .split(/[,\s]+/)
      .filter(Boolean);
    const sender = cell(row, 'sender profile url');
    const name = cell(row, 'from').toLowerCase();
    for (const address of [sender, ...recipients].filter(Boolean)) {
      const slug = slugIn(address);
      if (slug === null) parties.others.push(address);
      else parties.slugs.add(slug);
    }
    if (slugIn(sender) !== null) parties.names.add(name);
    if (recipients.length === 1 && slugIn(recipients[0] ?? '') !== null)
      parties.names.add(cell(row, 'to').toLowerCase());
    if (sender === '' && !isAd(row) && isSomebody(name)) parties.strangers.add(name);
  }
  return conversations;
}

const cell = (row: Row, column: string): string => (row[column] ?? '').replace(/\s+/g, ' ');
const conversationOf = (row: Row): string => cell(row, 'conversation id');
const isAd = (row: Row): boolean => cell(row, 'content').includes('spinmail');
const isSomebody = (name: string): boolean =>
  name === 'linkedin member' || (name !== '' && !name.startsWith('linkedin '));
