import type { Columns } from '../csvColumns';
import type { MessageDay, SkipReason } from '../reading';
import { addressesIn, isPersonLike, reasonAgainstAddress, slugIn } from './cells';
import type { Names } from './cells';
import { Conversations, learn, notOfTwo, repeated } from './conversations';
import type { Conversation } from './conversations';
import type { DayReader, TakenDay } from './days';
import type { OpenFile, Table, TakeRow } from './table';
import type { Tally } from './tally';
import { textIn } from './texts';

/**
 * messages.csv: one row a message, `CONVERSATION ID … FROM, SENDER PROFILE URL, TO, RECIPIENT PROFILE URLS,
 * DATE … FOLDER`, since 2026 with `IS MESSAGE DRAFT` or `IS CONVERSATION DRAFT`. What counts is a message in
 * a conversation of exactly two people, of whom both have an address; its text is looked at only to know
 * sponsored mail, and is not kept.
 */

const FOLDERS = new Set(['', 'INBOX', 'ARCHIVE']);

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

export class Messages implements Table {
  readonly conversations = new Conversations();
  /** Messages sent, by slug, in conversations of any size. */
  readonly sent = new Map<string, number>();
  private readonly pending: Sent[] = [];
  private readonly unsent: Unsent[] = [];

  static recognises(columns: Columns): boolean {
    const basic = ['from', 'to', 'date'].every((name) => columns.has(name));
    return basic && (columns.has('conversation id') || columns.has('sender profile url'));
  }

  readonly needed = [
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

  open({ columns, tally }: OpenFile): TakeRow {
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
      const conversation = this.conversations.of(cell.conversation(cells), [sender, ...recipients], stranger);
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
      this.names.learn(from, textIn(name, tally), day.at);
      if (only && more.length === 0) this.names.learn(only, textIn(cell.to(cells), tally), day.at);
      this.sent.set(from, (this.sent.get(from) ?? 0) + 1);
      this.pending.push({ conversation, from, day, tally });
    };
  }

  /**
   * Counts what counts, once all rows of all files are known. Call it once.
   * @param former the user's own former addresses, each with the present one.
   */
  inPairs(former: ReadonlyMap<string, string>): MessageDay[] {
    this.conversations.rename(former);
    for (const [old, present] of former) {
      this.sent.set(present, (this.sent.get(present) ?? 0) + (this.sent.get(old) ?? 0));
      this.sent.delete(old);
    }
    for (const { conversation, reason, tally } of this.unsent) {
      tally.skip(notOfTwo(conversation) === 'skippedGroup' ? 'skippedGroup' : reason);
    }
    const byKey = new Map<string, MessageDay>();
    for (const { conversation, from: sender, day, tally } of this.pending) {
      const from = former.get(sender) ?? sender;
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
}

function reasonAgainst(row: { drafts: string[]; folder: string; content: string }): SkipReason | null {
  if (row.drafts.some((draft) => /^(true|yes|1)$/i.test(draft))) return 'skippedDraft';
  if (!FOLDERS.has(row.folder.toUpperCase())) return 'skippedSpam';
  return isSponsored(row.content) ? 'skippedSponsored' : null;
}

function isSponsored(content: string): boolean {
  return /spinmail/i.test(content);
}
