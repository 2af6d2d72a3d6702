import { expect, it } from 'vitest';
import { PROMPTS_A_DAY, QUIET_AFTER_CARD, RING_DAYS } from '../../../lib/keeping/weights';
import { makePromise } from '../../../lib/log/promises';
import { noteShown, promptsToday } from '../../../lib/log/today';
import type { Log } from '../../../lib/log/db';
import { addDays } from '../../../lib/people/days';
import type { Ring } from '../../../lib/people/schema';
import { happened } from '../keeping/people';
import { bring, freshLog, keep, message, NOW, person, TODAY } from './support';

const DAYS = 60;

/** So many people of a ring, silent for one and a half of its rhythms. */
async function add(db: Log, ring: Ring, count: number): Promise<string[]> {
  const on = addDays(TODAY, -Math.round(1.5 * RING_DAYS[ring]));
  const slugs = Array.from({ length: count }, (_, n) => `${ring}-${n}`);
  await bring(
    db,
    slugs.map((slug) => person(slug)),
    slugs.flatMap((slug) => [message(slug, addDays(on, -1), 'out'), message(slug, on, 'in')]),
  );
  return Promise.all(slugs.map(async (slug) => (await keep(db, slug, ring)).id));
}

/** Who had a card on each day, where all that anybody does is look, several times a day. */
async function look(db: Log): Promise<string[][]> {
  const days: string[][] = [];
  for (let n = 0; n < DAYS; n++) {
    const today = addDays(TODAY, n);
    const seen = new Set<string>();
    for (let time = 0; time < 3; time++) {
      const picks = await promptsToday(db, today);
      await noteShown(db, picks, today);
      for (const { prompt } of picks) seen.add(prompt.contact.id);
    }
    days.push([...seen]);
  }
  return days;
}

/** The days between two cards of one person, with whose they are. */
function gaps(days: readonly string[][]): { id: string; n: number; gap: number }[] {
  const last = new Map<string, number>();
  return days.flatMap((ids, n) =>
    ids.flatMap((id) => {
      const before = last.get(id);
      last.set(id, n);
      return before === undefined ? [] : { id, n, gap: n - before };
    }),
  );
}

it('whoever ignores every card for sixty days sees three a day, nobody twice a week, and everybody due', async () => {
  const db = freshLog();
  const ids = [
    ...(await add(db, 'inner', 5)),
    ...(await add(db, 'close', 9)),
    ...(await add(db, 'warm', 16)),
  ];
  const days = await look(db);
  expect(Math.max(...days.map((day) => day.length))).toBe(PROMPTS_A_DAY);
  expect(gaps(days).filter(({ gap }) => gap < QUIET_AFTER_CARD)).toEqual([]);
  const seen = new Set(days.flat());
  expect(ids.filter((id) => !seen.has(id))).toEqual([]);
}, 60_000);

it('only something new brings a card back within the week, once', async () => {
  const db = freshLog();
  const ids = await add(db, 'close', 6);
  const [zoe = '', yan = ''] = ids;
  // News of every tenth day, and promises; nothing is ever answered.
  const news = [3, 13, 23, 33, 43].map((n) => happened(zoe, 'award', -n, { id: `award-${n}` }));
  await db.occasions.bulkAdd(news);
  for (const n of [5, 25])
    await makePromise(db, yan, { what: 'a book', dueOn: addDays(TODAY, n) }, TODAY, NOW);
  const days = await look(db);
  expect(Math.max(...days.map((day) => day.length))).toBeLessThanOrEqual(PROMPTS_A_DAY);
  const early = gaps(days).filter(({ gap }) => gap < QUIET_AFTER_CARD);
  expect(early.filter(({ id }) => id !== zoe && id !== yan)).toEqual([]);
  for (const [id, came] of [
    [zoe, [3, 13, 23, 33, 43]],
    [yan, [5, 25]],
  ] as const) {
    const back = early.filter((one) => one.id === id).map(({ n }) => n);
    expect(back.filter((n) => !came.some((day) => day === n))).toEqual([]);
    expect(back.length).toBeGreaterThan(0);
  }
}, 60_000);
