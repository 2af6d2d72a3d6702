import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Received } from '../../../lib/bridge/schemas';
import { receive } from '../../../lib/bridge/receive';
import { readTab, tabMoved } from '../../../lib/bridge/tabs';
import { giveConsent } from '../../../lib/consent';
import type { PersonSighting } from '../../../lib/linkedin/sighting';
import { freshLog } from '../log/support';

const ADA = 'https://www.linkedin.com/in/ada/';
const page = (address: string) => ({ tabId: 7, address });

function sightings(more: Partial<PersonSighting> = {}): Received {
  const ada: PersonSighting = {
    kind: 'person',
    slug: 'ada',
    memberId: `ACo${'a'.repeat(36)}`,
    witnesses: ['address', 'contactLink', 'title'],
    degree: 'first',
    name: { value: 'Ada Example', via: 'heading' },
    complete: true,
    ...more,
  };
  return { name: 'sightings', body: { sightings: [ada] } };
}

describe('the background, told of a page', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await giveConsent({ at: 1, reading: true });
  });

  it('stores and shows the person whom the tab’s address names', async () => {
    const db = freshLog();
    expect(await receive(db, sightings(), page(ADA))).toEqual({ ok: true });
    expect(await db.contacts.count()).toBe(1);
    expect(await readTab(7)).toMatchObject({ state: 'person', person: { slug: 'ada' } });
  });

  it('refuses a person whom the address does not name, and writes nothing', async () => {
    const db = freshLog();
    for (const address of ['https://www.linkedin.com/in/bo/', 'https://www.linkedin.com/feed/']) {
      expect(await receive(db, sightings(), page(address))).toEqual({ ok: false, why: 'refused' });
    }
    expect(await receive(db, sightings({ witnesses: ['address', 'topCardKey'] }), page(ADA))).toMatchObject({
      ok: false,
    });
    expect(await db.contacts.count()).toBe(0);
    expect(await readTab(7)).toBeNull();
  });

  it.each([
    ['without consent', null],
    ['in import-only mode', { at: 1, reading: false }],
  ])('takes nothing %s, and tells the reader to end', async (_, consent) => {
    fakeBrowser.reset();
    if (consent) await giveConsent(consent);
    const db = freshLog();
    expect(await receive(db, sightings(), page(ADA))).toEqual({ ok: false, why: 'stop' });
    const left = { name: 'left', body: { why: 'moved' } } as const;
    expect(await receive(db, left, page(ADA))).toEqual({ ok: false, why: 'stop' });
    expect(await readTab(7)).toBeNull();
    expect(await db.contacts.count()).toBe(0);
  });

  it('shows a stranger without storing them', async () => {
    const db = freshLog();
    await receive(db, sightings({ degree: 'other' }), page(ADA));
    expect(await db.contacts.count()).toBe(0);
    expect(await readTab(7)).toMatchObject({ state: 'person' });
  });

  it('forgets who was in front when the tab goes elsewhere, and keeps them on their details pages', async () => {
    const db = freshLog();
    await receive(db, sightings(), page(ADA));
    await tabMoved(7, `${ADA}details/experience/`);
    expect(await readTab(7)).toMatchObject({ state: 'person' });
    await tabMoved(7, 'https://www.linkedin.com/in/bo/');
    expect(await readTab(7)).toEqual({ state: 'waiting' });
    await receive(db, { name: 'left', body: { why: 'unreadable' } }, page(ADA));
    expect(await readTab(7)).toEqual({ state: 'unreadable' });
    await tabMoved(7, 'https://example.com/');
    expect(await readTab(7)).toBeNull();
  });
});
