// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { askToday } from '../../../entrypoints/popup/asked';
import { setSetting } from '../../../lib/log/commands';
import { log } from '../../../lib/log/db';
import { useLiveQuery } from '../../../lib/log/live';
import { newContact } from '../../../lib/log/newContact';
import { DRAFTS, OFF_LIMITS } from '../../../lib/log/settings';
import { logTouch } from '../../../lib/log/touchByHand';
import { show } from './stage';

const TODAY = '2026-06-15';
const clock = { today: TODAY, zone: 'UTC', now: () => 0 };

let answers: unknown[] = [];

function Popup() {
  const asked = useLiveQuery(() => askToday(clock), []);
  if (asked && answers.at(-1) !== asked) answers.push(asked);
  return null;
}

describe('an open popup', () => {
  beforeEach(async () => {
    answers = [];
    await Promise.all(log.tables.map((table) => table.clear()));
    const lastTouchOn = '2026-01-01';
    const due = { ring: 'close' as const, keptOn: lastTouchOn, lastTouchOn, dueOn: '2026-03-01' };
    for (const id of ['mira', 'joost', 'ana']) await log.contacts.add({ ...newContact(0), ...due, id });
  });

  it.each([
    ['the words that are off limits', () => setSetting(log, OFF_LIMITS, ['layoffs'], 0)],
    ['how drafts are written', () => setSetting(log, DRAFTS, { tone: 'warm' }, 0)],
    [
      'what happened to somebody on a card',
      () =>
        logTouch(log, { contactId: 'ana', on: '2026-01-01', channel: 'call', direction: 'both' }, TODAY, 0),
    ],
  ])('follows %s', async (_what, change) => {
    show(<Popup />);
    await expect.poll(() => answers.length).toBe(1);
    await change();
    await expect.poll(() => answers.length).toBeGreaterThan(1);
  });
});
