import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Protocol } from '../../../lib/bridge/protocol';
import type { Told } from '../../../lib/bridge/schemas';
import { receive } from '../../../lib/bridge/receive';
import { forgetTab, readTab, tabMoved } from '../../../lib/bridge/tabs';
import { giveConsent } from '../../../lib/consent';
import { freshLog } from '../log/support';

const SITE = 'https://www.linkedin.com';
const ADA = `${SITE}/in/ada/`;
const FEED = `${SITE}/feed/`;
const page = (address: string) => ({ tabId: 7, address });
const left = (body: Protocol['left']['send']): Told => ({ name: 'left', body });
const unreadable = left({ why: 'unreadable', page: 'feed', reason: 'notReady' });
const stranger: Told = {
  name: 'sightings',
  body: {
    page: 'profile/sdui',
    visit: 'visit-001',
    sightings: [
      {
        kind: 'person',
        slug: 'ada',
        witnesses: ['address', 'contactLink'],
        degree: 'other',
        name: { value: 'Ada Example', via: 'heading' },
        complete: true,
      },
    ],
  },
};

beforeEach(async () => {
  fakeBrowser.reset();
  await giveConsent({ at: 1, reading: true, hints: 'panel' });
});

describe('a page that cannot be read', () => {
  it('is counted once as long as the tab stays there, however often it says so', async () => {
    const db = freshLog();
    for (let i = 0; i < 12; i++) await receive(db, unreadable, page(FEED));
    expect(await db.health.toArray()).toMatchObject([{ page: 'feed', failed: 1 }]);
    await tabMoved(7, FEED);
    await receive(db, unreadable, page(FEED));
    expect(await db.health.toArray()).toMatchObject([{ page: 'feed', failed: 2 }]);
  });

  it('is not another than the tab shows', async () => {
    const db = freshLog();
    await receive(db, stranger, page(ADA));
    expect(await receive(db, unreadable, page(ADA))).toEqual({ ok: false, why: 'refused' });
    expect(await readTab(7)).toMatchObject({ state: 'person' });
    expect(await db.health.where('[page+on]').between(['feed', ''], ['feed', '9']).count()).toBe(0);
  });
});

describe('a tab that is gone while its page is still taken in', () => {
  it.each([
    ['closed', () => forgetTab(7)],
    ['gone to another site', () => tabMoved(7, 'https://example.com/')],
  ])('(%s) leaves no stranger behind', async (_, leave) => {
    const db = freshLog();
    const taken = receive(db, stranger, page(ADA));
    await leave();
    await taken;
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toMatch(/ada/i);
    await receive(db, stranger, page(ADA));
    expect(await readTab(7)).toMatchObject({ state: 'person' });
  });
});
