import type { ImportedOnPost } from '../../people/imported';
import type { Columns } from '../csvColumns';
import type { DayReader } from './days';
import { postInLink } from './postLinks';
import type { OpenFile, Table, TakeRow } from './table';

/**
 * Reactions.csv: `Date,Type,Link`. Comments.csv: `Date,Link,Message`, of old `Comment`, with `\"` for a quote.
 * Dates are `2026-06-27 09:05:00`. Nobody is named, only the post; what was written is not read.
 */
export class OnPosts implements Table {
  static recognises(columns: Columns): ImportedOnPost['kind'] | null {
    if (!columns.has('date') || !columns.has('link')) return null;
    if (columns.has('message') || columns.has('comment')) return 'comment';
    return columns.has('type') ? 'reaction' : null;
  }

  readonly needed = ['date', 'link'];
  private readonly byKey = new Map<string, ImportedOnPost>();

  constructor(
    private readonly days: DayReader,
    private readonly kind: ImportedOnPost['kind'],
  ) {}

  open({ columns, tally }: OpenFile): TakeRow {
    const date = columns.cell('date');
    const link = columns.cell('link');
    return (cells) => {
      const post = postInLink(link(cells));
      if ('reason' in post) {
        tally.skip(post.reason);
        return;
      }
      const day = this.days.take(date(cells));
      if (typeof day === 'string') {
        tally.skip(day);
        return;
      }
      const key = `${post.postId} ${day.on} ${day.at}`;
      if (this.byKey.has(key)) {
        tally.skip('skippedDuplicate');
        return;
      }
      if (day.old) tally.note('notedOldDays');
      const row = { postId: post.postId, kind: this.kind, on: day.on };
      this.byKey.set(key, day.exact ? { ...row, at: day.at } : row);
    };
  }

  rows(): ImportedOnPost[] {
    return [...this.byKey.values()];
  }
}
