import type { Generation, PageKind } from '../linkedin/page';
import type { Unread } from '../linkedin/sighting';
import { addDays, daysBetween } from '../people/days';
import type { Day } from '../people/schema';
import type { HealthRow, Log } from './db';

/** What became of one visit of a page. */
export type Outcome =
  | { accepted: true; generation: Generation; ways: Record<string, number> }
  | { accepted: false; reason?: Unread };

/** How a kind of page does, over the days that are kept. */
export interface PageHealth {
  page: PageKind;
  broken: boolean;
  accepted: number;
  failed: number;
  /** The last day on which it was read, of those that are kept. */
  readOn?: Day;
}

const DAYS_KEPT = 14;
/** So many failures in a row, and a page counts as changed. */
const BROKEN_AFTER = 10;
/** Sooner, where it was readable within the days kept: so many failures in a row of the last days. */
const BROKEN_SOON = { failures: 3, days: 2 };
/** What a page says about itself, rightly: no failure of ours. */
const NOT_OURS: readonly Unread[] = ['empty', 'signedOut', 'errorPage', 'wrongPage'];

/** Counts one visit of a page; to be called once a visit. Days beyond the last fourteen go. */
export async function countReading(db: Log, page: PageKind, outcome: Outcome, today: Day): Promise<void> {
  if (!outcome.accepted && isNotOurs(page, outcome.reason)) return;
  await db.transaction('rw', db.health, async () => {
    const known = await db.health.get([page, today]);
    const row: HealthRow = known ?? { page, on: today, accepted: 0, failed: 0, inARow: 0, ways: {} };
    await db.health.put(outcome.accepted ? withAccepted(row, outcome) : withFailed(row));
    const oldest = addDays(today, -DAYS_KEPT);
    if (!known) await db.health.filter(({ on }) => on < oldest).delete();
  });
}

/** A feed without a single post is none: its posts are no longer known by what they were known by. */
function isNotOurs(page: PageKind, reason: Unread | undefined): boolean {
  if (reason === undefined || (reason === 'empty' && page === 'feed')) return false;
  return NOT_OURS.includes(reason);
}

function withAccepted(row: HealthRow, { generation, ways }: Extract<Outcome, { accepted: true }>): HealthRow {
  const sum = { ...row.ways };
  for (const [way, times] of Object.entries(ways)) sum[way] = (sum[way] ?? 0) + times;
  return { ...row, generation, accepted: row.accepted + 1, inARow: 0, ways: sum };
}

function withFailed(row: HealthRow): HealthRow {
  return { ...row, failed: row.failed + 1, inARow: row.inARow + 1 };
}

/**
 * How each kind of page does that was counted within fourteen days. Broken: the last ten visits failed; or it was
 * read within these days, and since then three visits failed on the last two days. It heals with the next
 * accepted reading, since broken pages are read all the same.
 */
export async function pageHealth(db: Log, today: Day): Promise<PageHealth[]> {
  const rows = (await db.health.toArray()).filter(({ on }) => daysBetween(on, today) <= DAYS_KEPT);
  const pages = new Map<PageKind, HealthRow[]>();
  for (const row of rows) pages.set(row.page, [...(pages.get(row.page) ?? []), row]);
  return [...pages].map(([page, days]) => {
    const accepted = days.reduce((sum, day) => sum + day.accepted, 0);
    const failed = days.reduce((sum, day) => sum + day.failed, 0);
    const readOn = days
      .flatMap((day) => (day.accepted > 0 ? [day.on] : []))
      .sort()
      .at(-1);
    const broken = isBroken(days, accepted, today);
    return { page, broken, accepted, failed, ...(readOn !== undefined && { readOn }) };
  });
}

function isBroken(days: readonly HealthRow[], accepted: number, today: Day): boolean {
  const latestFirst = [...days].sort((a, b) => (a.on < b.on ? 1 : -1));
  const lastRead = latestFirst.findIndex((day) => day.accepted > 0);
  const since = lastRead === -1 ? latestFirst : latestFirst.slice(0, lastRead + 1);
  const failures = (rows: readonly HealthRow[]): number => rows.reduce((sum, day) => sum + day.inARow, 0);
  if (failures(since) >= BROKEN_AFTER) return true;
  const lately = since.filter(({ on }) => daysBetween(on, today) <= BROKEN_SOON.days);
  return accepted > 0 && failures(lately) >= BROKEN_SOON.failures;
}
