import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookDaily } from '../../../lib/daily';
import { setSetting } from '../../../lib/log/commands';
import type { Log } from '../../../lib/log/db';
import { DAILY_LOOK } from '../../../lib/log/settings';
import { bring, freshLog, keep, message, NOW, person } from './support';

const DAY = 86_400_000;

/** Somebody long due, and the wish for notifications. */
async function logWithAda(people: readonly string[] = ['ada'], notify = true): Promise<Log> {
  const db = freshLog();
  await bring(
    db,
    people.map((slug) => person(slug)),
    people.flatMap((slug) => [message(slug, '2026-01-02', 'out'), message(slug, '2026-01-10', 'in')]),
  );
  for (const slug of people) await keep(db, slug);
  await setSetting(db, DAILY_LOOK, { hour: 9, notify }, NOW);
  return db;
}

/** Moments by the clock on the wall. */
const at = (day: number, hour: number): number => new Date(2026, 5, day, hour, 30).getTime();

async function notes(): Promise<string[]> {
  return Object.keys(await fakeBrowser.notifications.getAll());
}

describe('the daily look', () => {
  const titles: string[] = [];
  const badges: string[] = [];

  beforeEach(() => {
    fakeBrowser.reset();
    titles.length = 0;
    badges.length = 0;
    vi.useFakeTimers({ toFake: ['Date'] });
    const { action } = fakeBrowser;
    vi.spyOn(action, 'setTitle').mockImplementation((details) => {
      titles.push(String(details.title));
      return Promise.resolve();
    });
    vi.spyOn(action, 'setBadgeText').mockImplementation((details) => {
      badges.push(String(details.text));
      return Promise.resolve();
    });
    vi.spyOn(action, 'setBadgeBackgroundColor').mockResolvedValue();
    vi.spyOn(action, 'setBadgeTextColor').mockResolvedValue();
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('shows the number and says the same in words, and sets the alarm for the next day', async () => {
    vi.setSystemTime(at(15, 9));
    await lookDaily(await logWithAda(['ada', 'bo']));
    expect([badges.at(-1), titles.at(-1)]).toEqual(['2', 'Peerkeep: 2 people to write to today']);
    expect((await fakeBrowser.alarms.get('daily'))?.scheduledTime).toBe(new Date(2026, 5, 16, 9).getTime());
    expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
  });

  it('shows nothing where there is nobody', async () => {
    vi.setSystemTime(at(15, 9));
    await lookDaily(await logWithAda([]));
    expect([badges.at(-1), titles.at(-1)]).toEqual(['', 'Peerkeep']);
    expect(await notes()).toEqual([]);
  });

  it('notifies once a day, in daytime, without a name, and only where that was wished', async () => {
    const db = await logWithAda();
    vi.setSystemTime(at(15, 3));
    await lookDaily(db);
    expect(await notes()).toEqual([]);
    vi.setSystemTime(at(15, 9));
    await lookDaily(db);
    expect(await notes()).toEqual(['today']);
    await fakeBrowser.notifications.clear('today');
    vi.setSystemTime(at(15, 18));
    await lookDaily(db);
    expect(await notes()).toEqual([]);
    vi.setSystemTime(at(15, 9) + DAY);
    await lookDaily(db);
    expect(await notes()).toEqual(['today']);

    fakeBrowser.reset();
    await lookDaily(await logWithAda(['ada'], false));
    expect(await notes()).toEqual([]);
  });

  it('names nobody', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    vi.setSystemTime(at(15, 9));
    await lookDaily(await logWithAda());
    expect(create).toHaveBeenCalledOnce();
    expect(JSON.stringify(create.mock.calls)).not.toMatch(/ada/i);
  });
});
