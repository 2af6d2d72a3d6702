// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Asked, askToday, useShown } from '../../../entrypoints/popup/asked';
import { TODAY_KEY } from '../../../lib/clock';
import { log } from '../../../lib/log/db';
import { newContact } from '../../../lib/log/newContact';
import { addDays } from '../../../lib/people/days';
import { show } from './stage';

const TODAY = '2026-06-15';
const clock = { today: TODAY, zone: 'UTC', now: () => 0 };

function Popup({ asked }: { asked: Asked }) {
  useShown(asked);
  return null;
}

let sight: DocumentVisibilityState = 'visible';

async function comeIntoSight(state: DocumentVisibilityState): Promise<void> {
  sight = state;
  await act(async () => {
    document.dispatchEvent(new Event('visibilitychange'));
    await rest();
  });
}

/** Whatever is noted is noted by then. */
const rest = (): Promise<unknown> => new Promise((done) => setTimeout(done, 100));

const shownOn = async (): Promise<string | undefined> => (await log.contacts.get('mira'))?.shownOn;

describe('whoever is on a card', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    for (const name of ['setTitle', 'setBadgeText', 'setBadgeBackgroundColor', 'setBadgeTextColor'] as const)
      vi.spyOn(fakeBrowser.action, name).mockResolvedValue();
    vi.spyOn(document, 'visibilityState', 'get').mockImplementation(() => sight);
    await fakeBrowser.storage.session.set({ [TODAY_KEY]: TODAY });
    await log.contacts.clear();
    await log.settings.clear();
    const lastTouchOn = '2026-01-01';
    const due = { ring: 'close' as const, keptOn: lastTouchOn, lastTouchOn, dueOn: '2026-03-01' };
    await log.contacts.add({ ...newContact(0), ...due, id: 'mira' });
  });

  it('was shown when somebody could see it, and not before', async () => {
    sight = 'hidden';
    show(<Popup asked={await askToday(clock)} />);
    await rest();
    expect(await shownOn()).toBeUndefined();
    await comeIntoSight('visible');
    expect(await shownOn()).toBe(TODAY);
  });

  it('was not shown on another day, where the page comes into sight only then', async () => {
    sight = 'hidden';
    show(<Popup asked={await askToday(clock)} />);
    await fakeBrowser.storage.session.set({ [TODAY_KEY]: addDays(TODAY, 1) });
    await comeIntoSight('visible');
    expect(await shownOn()).toBeUndefined();
    show(<Popup asked={await askToday({ ...clock, today: addDays(TODAY, 1) })} />);
    await rest();
    expect(await shownOn()).toBe(addDays(TODAY, 1));
  });
});
