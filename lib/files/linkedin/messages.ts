import type { Columns } from '../csvColumns';
import type { MessageDay, SkipReason } from '../reading';
import { addressesIn, slugIn } from './cells';
import type { Names } from './cells';
import type { DayReader, TakenDay } from './days';
import type { Tally } from './tally';

/**
 * messages.csv: one row a message, `CONVERSATION ID … FROM, SENDER PROFILE URL, TO, RECIPIENT PROFILE URLS,
 * DATE … FOLDER`, since 2026 with `IS MESSAGE DRAFT`. What counts is a message in a conversation of exactly
 * two people; its text is looked at only to know sponsored mail, and is not kept.
 */

const FOLDERS = new Set(['', 'INBOX', 'ARCHIVE']);

/** Everybody whom any row of a conversation names. */
interface Conversation {
  people: Set<string>;
  /** Others than people: a company, a number, a damaged address. */
  others: boolean;
  seen: Set<string>;
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
    };
    return (cells) => {
      const sender = cell.sender(cells);
      const recipients = addressesIn(cell.recipients(cells));
      const from = slugIn(sender);
      const conversation = this.conversationOf(cell.conversation(cells), sender, recipients);
      const day = this.days.take(cell.date(cells));
      const reason = reasonAgainst({
        draft: cell.draft(cells),
        folder: cell.folder(cells),
        content: cell.content(cells),
        from,
      });
      if (reason !== null || from === null || typeof day === 'string') {
        tally.skip(reason ?? (typeof day === 'string' ? day : 'skippedNoSender'));
        return;
      }
      this.names.learn(from, cell.from(cells), day.at);
      const [only, ...more] = recipients.map(slugIn);
      if (only && more.length === 0) this.names.learn(only, cell.to(cells), day.at);
      this.sent.set(from, (this.sent.get(from) ?? 0) + 1);
      this.pending.push({ conversation, from, day, tally });
    };
  }

  /** Counts what counts, once all rows of all files are known. Call it once. */
  inPairs(): MessageDay[] {
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

  private conversationOf(id: string, sender: string, recipients: string[]): Conversation {
    const addresses = [sender, ...recipients].filter((address) => address !== '');
    // Without an id a row speaks only for itself and for rows between the very same people.
    const key = id === '' ? `\n${addresses.toSorted().join('\n')}` : id;
    let conversation = this.conversations.get(key);
    if (!conversation) {
      conversation = { people: new Set(), others: false, seen: new Set() };
      this.conversations.set(key, conversation);
    }
    for (const address of addresses) {
      const slug = slugIn(address);
      if (slug === null) conversation.others = true;
      else conversation.people.add(slug);
    }
    return conversation;
  }
}

function reasonAgainst(row: {
  draft: string;
  folder: string;
  content: string;
  from: string | null;
}): SkipReason | null {
  if (/^(true|yes|1)$/i.test(row.draft)) return 'skippedDraft';
  if (!FOLDERS.has(row.folder.toUpperCase())) return 'skippedSpam';
  if (/spinmail/i.test(row.content)) return 'skippedSponsored';
  return row.from === null ? 'skippedNoSender' : null;
}

function notOfTwo({ people, others }: Conversation): SkipReason | null {
  if (people.size === 2 && !others) return null;
  return people.size < 2 ? 'skippedOneParty' : 'skippedGroup';
}

/** The same message twice: in two parts of an export, or written twice by LinkedIn (it happens). */
function repeated(conversation: Conversation, from: string, at: number): SkipReason | null {
  const key = `${at} ${from}`;
  if (conversation.seen.has(key)) return 'skippedDuplicate';
  conversation.seen.add(key);
  return null;
}
