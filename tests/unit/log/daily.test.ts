import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { redoStep, undoStep } from '../../../entrypoints/surface/steps';
import { alignAlarm, alignBadge, catchUp, lookDaily } from '../../../lib/daily';
import { notNow, setSetting } from '../../../lib/log/commands';
import { type Log, log } from '../../../lib/log/db';
import { homeClock } from '../../../lib/log/homeClock';
import { DAILY_LOOK, NO_PAUSE, PAUSE } from '../../../lib/log/settings';
import { noteShown, promptsToday } from '../../../lib/log/today';
import { asPause, isPaused } from '../../../lib/pause';
import { bring, contactOf, freshLog, keep, message, NOW, person } from './support';

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

  it('says how many are left at that moment', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    vi.setSystemTime(at(15, 10));
    const db = await logWithAda(['ada', 'bo']);
    const { today } = await homeClock(db);
    await noteShown(db, await promptsToday(db, today), today);
    await notNow(db, (await contactOf(db, 'bo')).id, today, NOW);
    await lookDaily(db);
    expect(create).toHaveBeenCalledOnce();
    expect(JSON.stringify(create.mock.calls)).toContain(': 1 person to write to today');
  });

  it('is made up for at the next start where nothing ran at its hour, once', async () => {
    const db = await logWithAda();
    vi.setSystemTime(at(15, 8));
    await catchUp(db);
    expect([await notes(), badges.at(-1)]).toEqual([[], '1']);
    const missed = (await fakeBrowser.alarms.get('daily'))?.scheduledTime;
    expect(missed).toBe(new Date(2026, 5, 15, 9).getTime());
    vi.setSystemTime(at(15, 11));
    await catchUp(db);
    expect(await notes()).toEqual(['today']);
    expect((await fakeBrowser.alarms.get('daily'))?.scheduledTime).toBe(new Date(2026, 5, 16, 9).getTime());
    await fakeBrowser.notifications.clear('today');
    for (const hour of [11, 15, 20]) {
      vi.setSystemTime(at(15, hour));
      await catchUp(db);
    }
    expect(await notes()).toEqual([]);
  });

  it('is not made up for at night, and not taken for done where an alarm of yesterday came late', async () => {
    const db = await logWithAda();
    vi.setSystemTime(at(15, 23));
    await catchUp(db);
    vi.setSystemTime(at(16, 2));
    await lookDaily(db);
    await catchUp(db);
    expect(await notes()).toEqual([]);
    vi.setSystemTime(at(16, 10));
    await catchUp(db);
    expect(await notes()).toEqual(['today']);
  });

  it('does not notify at once of the day on which that was first wished', async () => {
    const db = await logWithAda(['ada'], false);
    vi.setSystemTime(at(15, 10));
    await catchUp(db);
    await setSetting(db, DAILY_LOOK, { hour: 9, notify: true }, NOW);
    await catchUp(db);
    expect(await notes()).toEqual([]);
  });

  it('moves with its hour when a change of that is undone and redone', async () => {
    vi.setSystemTime(at(15, 10));
    const hour = async (): Promise<number | undefined> => {
      const when = (await fakeBrowser.alarms.get('daily'))?.scheduledTime;
      return when === undefined ? undefined : new Date(when).getHours();
    };
    const seq = (await setSetting(log, DAILY_LOOK, { hour: 18, notify: false }, NOW)) ?? -1;
    await alignAlarm(log);
    expect(await hour()).toBe(18);
    await undoStep(seq);
    expect(await hour()).toBe(9);
    await redoStep(seq);
    expect(await hour()).toBe(18);
  });

  it('rests while suggestions are paused, and is back at the end of the pause', async () => {
    const db = await logWithAda();
    vi.setSystemTime(at(15, 9));
    const end = at(15, 9) + 3_600_000;
    await setSetting(db, PAUSE, { until: end }, NOW);
    await lookDaily(db);
    expect([badges.at(-1), await notes()]).toEqual(['', []]);
    expect((await fakeBrowser.alarms.get('pauseOver'))?.scheduledTime).toBe(end);
    vi.setSystemTime(end);
    await alignBadge(db);
    expect(badges.at(-1)).toBe('1');
    await setSetting(db, PAUSE, { until: null }, NOW);
    vi.setSystemTime(end + 90 * DAY);
    await lookDaily(db);
    expect([badges.at(-1), await notes()]).toEqual(['', []]);
    await setSetting(db, PAUSE, NO_PAUSE, NOW);
    await alignBadge(db);
    expect(badges.at(-1)).toBe('1');
  });

  it('takes nothing for a pause that is none', () => {
    const stored = [undefined, null, 7, 'yes', {}, { until: 'later' }, { until: Number.NaN }];
    expect(stored.map((one) => isPaused(asPause(one), 0))).toEqual(stored.map(() => false));
  });

  it('names nobody', async () => {
    const create = vi.spyOn(fakeBrowser.notifications, 'create');
    vi.setSystemTime(at(15, 9));
    await lookDaily(await logWithAda());
    expect(create).toHaveBeenCalledOnce();
    expect(JSON.stringify(create.mock.calls)).not.toMatch(/ada/i);
  });
});
