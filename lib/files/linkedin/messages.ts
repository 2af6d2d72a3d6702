import type { Columns } from '../csvColumns';
import type { MessageDay, SkipReason } from '../reading';
import { addressesIn, isNobody, isPersonLike, reasonAgainstAddress, slugIn } from './cells';
import type { Names } from './cells';
import type { DayReader, TakenDay } from './days';
import type { Tally } from './tally';

/**
 * messages.csv: one row a message, `CONVERSATION ID … FROM, SENDER PROFILE URL, TO, RECIPIENT PROFILE URLS,
 * DATE … FOLDER`, since 2026 with `IS MESSAGE DRAFT` or `IS CONVERSATION DRAFT`. What counts is a message in
 * a conversation of exactly two people, of whom both have an address; its text is looked at only to know
 * sponsored mail, and is not kept.
 */

const FOLDERS = new Set(['', 'INBOX', 'ARCHIVE']);

/** Everybody whom any row of a conversation names. */
interface Conversation {
  people: Set<string>;
  /** Why somebody in it has an address, but none of a person whom we know: a company, a member id, damage. */
  others: SkipReason | null;
  /** Names beside addresses, in lower case. */
  named: Set<string>;
  /** Names of senders without an address, in lower case: closed accounts, mostly. */
  unaddressed: Set<string>;
  seen: Set<string>;
}

/** A message whose sender has no slug; why it does not count depends on the rest of the conversation. */
interface Unsent {
  conversation: Conversation;
  reason: SkipReason;
  tally: Tally;
}

interface Sent {
  conversation: Conversation;
  from: string;
  day: TakenDay;
  tally: Tally;
}

export class Messages {
  readonly conversations = new Map<string, Conversation>();
  /** Messages sent, by slug, in conversations of any size. */
  readonly sent = new Map<string, number>();
  private readonly pending: Sent[] = [];
  private readonly unsent: Unsent[] = [];

  static recognises(columns: Columns): boolean {
    const basic = ['from', 'to', 'date'].every((name) => columns.has(name));
    return basic && (columns.has('conversation id') || columns.has('sender profile url'));
  }

  static readonly needed = [
    'from',
    'sender profile url',
    'recipient profile urls',
    'date',
    'folder',
    'is message draft',
    'is conversation draft',
  ];

  constructor(
    private readonly days: DayReader,
    private readonly names: Names,
  ) {}

  /** @returns takes the rows of one file with these columns. */
  open(columns: Columns, tally: Tally): (cells: readonly string[]) => void {
    const cell = {
      conversation: columns.cell('conversation id'),
      from: columns.cell('from'),
      sender: columns.cell('sender profile url'),
      to: columns.cell('to'),
      recipients: columns.cell('recipient profile urls'),
      date: columns.cell('date'),
      content: columns.raw('content'),
      folder: columns.cell('folder'),
      draft: columns.cell('is message draft'),
      draftOfAll: columns.cell('is conversation draft'),
    };
    return (cells) => {
      const sender = cell.sender(cells);
      const recipients = addressesIn(cell.recipients(cells));
      const from = slugIn(sender);
      const content = cell.content(cells);
      const name = cell.from(cells);
      const stranger = sender === '' && isPersonLike(name) && !isSponsored(content) ? name.toLowerCase() : '';
      const conversation = this.conversationOf(cell.conversation(cells), [sender, ...recipients], stranger);
      if (from !== null) learn(conversation, name);
      const [only, ...more] = recipients.map(slugIn);
      if (only && more.length === 0) learn(conversation, cell.to(cells));
      const day = this.days.take(cell.date(cells));
      const drafts = [cell.draft(cells), cell.draftOfAll(cells)];
      const reason = reasonAgainst({ drafts, folder: cell.folder(cells), content });
      if (reason === null && from === null) {
        const because = sender === '' ? 'skippedNoSender' : reasonAgainstAddress(sender);
        this.unsent.push({ conversation, reason: because, tally });
        return;
      }
      if (reason !== null || from === null || typeof day === 'string') {
        tally.skip(reason ?? (typeof day === 'string' ? day : 'skippedNoSender'));
        return;
      }
      this.names.learn(from, name, day.at);
      if (only && more.length === 0) this.names.learn(only, cell.to(cells), day.at);
      this.sent.set(from, (this.sent.get(from) ?? 0) + 1);
      this.pending.push({ conversation, from, day, tally });
    };
  }

  /** Counts what counts, once all rows of all files are known. Call it once. */
  inPairs(): MessageDay[] {
    for (const { conversation, reason, tally } of this.unsent) {
      tally.skip(notOfTwo(conversation) === 'skippedGroup' ? 'skippedGroup' : reason);
    }
    const byKey = new Map<string, MessageDay>();
    for (const { conversation, from, day, tally } of this.pending) {
      const reason = notOfTwo(conversation) ?? (day.exact ? repeated(conversation, from, day.at) : null);
      if (reason !== null) {
        tally.skip(reason);
        continue;
      }
      if (day.old) tally.note('notedOldDays');
      const to = [...conversation.people].find((slug) => slug !== from) ?? '';
      const key = `${from} ${to} ${day.on}`;
      const known = byKey.get(key);
      if (!known) {
        byKey.set(key, { from, to, on: day.on, at: day.at, count: 1 });
      } else {
        known.count += 1;
        known.at = Math.max(known.at, day.at);
      }
    }
    return [...byKey.values()];
  }

  private conversationOf(id: string, parties: readonly string[], stranger: string): Conversation {
    const addresses = parties.filter((address) => address !== '');
    // Without an id a row speaks only for itself and for rows between the very same people.
    const key = id === '' ? `\n${[...addresses.toSorted(), stranger].join('\n')}` : id;
    let conversation = this.conversations.get(key);
    if (!conversation) {
      conversation = {
        people: new Set(),
        others: null,
        named: new Set(),
        unaddressed: new Set(),
        seen: new Set(),
      };
      this.conversations.set(key, conversation);
    }
    for (const address of addresses) {
      const slug = slugIn(address);
      if (slug === null) conversation.others ??= reasonAgainstAddress(address);
      else conversation.people.add(slug);
    }
    if (stranger !== '') conversation.unaddressed.add(stranger);
    return conversation;
  }
}

function learn({ named }: Conversation, name: string): void {
  if (!isNobody(name)) named.add(name.toLowerCase());
}

function reasonAgainst(row: { drafts: string[]; folder: string; content: string }): SkipReason | null {
  if (row.drafts.some((draft) => /^(true|yes|1)$/i.test(draft))) return 'skippedDraft';
  if (!FOLDERS.has(row.folder.toUpperCase())) return 'skippedSpam';
  return isSponsored(row.content) ? 'skippedSponsored' : null;
}

function isSponsored(content: string): boolean {
  return /spinmail/i.test(content);
}

/**
 * A sender without an address is a further party beside two people who have one, unless it is one of them:
 * somebody of the same name in the same conversation, whose address this row lost.
 */
function notOfTwo({ people, others, named, unaddressed }: Conversation): SkipReason | null {
  if (people.size < 2) return others ?? 'skippedOneParty';
  if (people.size > 2 || others !== null) return 'skippedGroup';
  return [...unaddressed].every((name) => named.has(name)) ? null : 'skippedGroup';
}

/** The same message twice: in two parts of an export, or written twice by LinkedIn (it happens). */
function repeated(conversation: Conversation, from: string, at: number): SkipReason | null {
  const key = `${at} ${from}`;
  if (conversation.seen.has(key)) return 'skippedDuplicate';
  conversation.seen.add(key);
  return null;
}
