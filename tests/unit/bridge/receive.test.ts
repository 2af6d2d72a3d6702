import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Protocol } from '../../../lib/bridge/protocol';
import type { Told } from '../../../lib/bridge/schemas';
import { receive } from '../../../lib/bridge/receive';
import { type ListState, readTab, tabMoved } from '../../../lib/bridge/tabs';
import { giveConsent } from '../../../lib/consent';
import type { PageId } from '../../../lib/linkedin/page';
import type { PersonSighting, Sighting } from '../../../lib/linkedin/sighting';
import { bring, contactOf, freshLog, keep, MEMBER, message, person, ref } from '../log/support';

const SITE = 'https://www.linkedin.com';
const ADA = `${SITE}/in/ada/`;
const FEED = `${SITE}/feed/`;
const THREAD = `${SITE}/messaging/thread/2-abc/`;
const CONNECTIONS = `${SITE}/mynetwork/invite-connect/connections/`;
const page = (address: string) => ({ tabId: 7, address });

const ada: PersonSighting = {
  kind: 'person',
  slug: 'ada',
  memberId: MEMBER,
  witnesses: ['address', 'contactLink', 'title'],
  degree: 'first',
  name: { value: 'Ada Example', via: 'heading' },
  complete: true,
};
const post = (slug: string, id: string): Sighting => ({
  kind: 'post',
  person: ref(slug),
  postId: { value: id, via: 'key' },
  when: { value: { hoursAgo: 1 }, via: 'words' },
});
const connection = (slug: string, more: object = {}): Sighting => ({
  kind: 'connection',
  person: ref(slug, more),
});

function told(id: PageId, sightings: Sighting[], visit = 'visit-001'): Told {
  return { name: 'sightings', body: { page: id, visit, sightings } };
}
const sightings = (more: Partial<PersonSighting> = {}) => told('profile/sdui', [{ ...ada, ...more }]);
const left = (body: Protocol['left']['send']): Told => ({ name: 'left', body });

async function shownList(): Promise<ListState> {
  const state = await readTab(7);
  if (state?.state !== 'list') throw new Error(`The tab shows ${state?.state ?? 'nothing'}`);
  return state;
}

async function keptAda() {
  const db = freshLog();
  await bring(db, [person('ada'), person('bo')], [message('bo', '2026-01-01', 'in')]);
  await keep(db, 'ada');
  return db;
}

describe('the background, told of a page', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await giveConsent({ at: 1, reading: true, hints: 'panel' });
  });

  it('stores and shows the person whom the tab’s address names', async () => {
    const db = freshLog();
    expect(await receive(db, sightings(), page(ADA))).toEqual({ ok: true });
    expect(await db.contacts.count()).toBe(1);
    expect(await readTab(7)).toMatchObject({ state: 'person', person: { slug: 'ada' } });
  });

  it('refuses a person whom the address does not name, and writes nothing', async () => {
    const db = freshLog();
    for (const address of [`${SITE}/in/bo/`, FEED])
      expect(await receive(db, sightings(), page(address))).toEqual({ ok: false, why: 'refused' });
    expect(await receive(db, sightings({ witnesses: ['address', 'topCardKey'] }), page(ADA))).toMatchObject({
      ok: false,
    });
    expect(await db.contacts.count()).toBe(0);
    expect(await readTab(7)).toBeNull();
  });

  it.each([
    ['a page that lies elsewhere', told('feed/sdui', [post('ada', '7100000001')]), ADA],
    [
      'a page of another kind',
      told('catchUp/sdui', [post('ada', '7100000001')]),
      `${SITE}/mynetwork/catch-up/all/`,
    ],
    ['things that its page does not tell', told('feed/sdui', [connection('ada')]), FEED],
    ['a person on a list page', told('feed/sdui', [ada]), FEED],
    ['nobody on a person’s page', told('profile/sdui', []), ADA],
    ['nobody in an open conversation', told('overlay/ember', []), FEED],
    [
      'one item without two witnesses',
      told('feed/sdui', [
        post('ada', '7100000001'),
        {
          ...post('bo', '7100000002'),
          person: ref('bo', { witnesses: ['profileLink', 'nameText'] }),
        } as Sighting,
      ]),
      FEED,
    ],
    [
      'a page that nobody reads',
      told('notifications/sdui', [{ kind: 'notification', person: ref('ada') }]),
      `${SITE}/notifications/`,
    ],
  ])('refuses %s, as a whole', async (_, sent, address) => {
    const db = await keptAda();
    expect(await receive(db, sent, page(address))).toEqual({ ok: false, why: 'refused' });
    expect(await db.occasions.count()).toBe(0);
    expect(await db.health.count()).toBe(0);
    expect(await readTab(7)).toBeNull();
  });

  it.each([
    ['without consent', null],
    ['in import-only mode', { at: 1, reading: false, hints: 'panel' } as const],
  ])('takes nothing %s, and tells the reader to end', async (_, consent) => {
    fakeBrowser.reset();
    if (consent) await giveConsent(consent);
    const db = freshLog();
    expect(await receive(db, sightings(), page(ADA))).toEqual({ ok: false, why: 'stop' });
    expect(await receive(db, left({ why: 'moved' }), page(ADA))).toEqual({ ok: false, why: 'stop' });
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
    const behind = told('experience/sdui', [{ ...ada, complete: false }]);
    await receive(db, behind, page(`${ADA}details/experience/`));
    expect(await readTab(7)).toMatchObject({ state: 'person', person: { complete: true } });
    await tabMoved(7, `${SITE}/in/bo/`);
    expect(await readTab(7)).toEqual({ state: 'waiting' });
    await receive(db, left({ why: 'unreadable', page: 'profile', reason: 'disagree' }), page(ADA));
    expect(await readTab(7)).toEqual({ state: 'unreadable', page: 'profile', reason: 'disagree' });
    await tabMoved(7, 'https://example.com/');
    expect(await readTab(7)).toBeNull();
  });
});

describe('the background, told of a list', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await giveConsent({ at: 1, reading: true, hints: 'panel' });
  });

  it('shows the items of kept contacts and drops everybody else at once', async () => {
    const db = await keptAda();
    const all = [post('zoe', '7100000001'), post('ada', '7100000002'), post('bo', '7100000003')];
    await receive(db, told('feed/sdui', all), page(FEED));
    const [occasion] = await db.occasions.toArray();
    const { items, newPeople } = await shownList();
    expect(items).toMatchObject([
      { slug: 'ada', name: 'Name of ada', kind: 'post', postId: '7100000002', occasionId: occasion?.id },
    ]);
    expect(items[0]?.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(newPeople).toEqual([]);
    expect(JSON.stringify(await fakeBrowser.storage.session.get())).not.toMatch(/zoe|Name of bo/);
  });

  it('goes on with a list within one visit, each item once, and starts anew with the next', async () => {
    const db = await keptAda();
    await receive(db, told('feed/sdui', [post('ada', '7100000001')]), page(FEED));
    await receive(
      db,
      told('feed/sdui', [post('ada', '7100000001'), post('ada', '7100000002')]),
      page(`${FEED}?x=1`),
    );
    expect((await shownList()).items.map(({ postId }) => postId)).toEqual(['7100000001', '7100000002']);
    await receive(db, told('feed/sdui', [post('ada', '7100000003')], 'visit-002'), page(FEED));
    expect((await shownList()).items.map(({ postId }) => postId)).toEqual(['7100000003']);
  });

  it('offers unknown connections, and nobody known or of another degree', async () => {
    const db = await keptAda();
    const all = [
      connection('zoe'),
      connection('ada'),
      connection('bo'),
      connection('di', { degree: 'other' }),
    ];
    await receive(db, told('connections/sdui', all), page(CONNECTIONS));
    const { items, newPeople } = await shownList();
    expect(newPeople.map(({ slug }) => slug)).toEqual(['zoe']);
    expect(items.map(({ slug }) => slug)).toEqual(['ada']);
    expect(await db.contacts.count()).toBe(2);
  });

  it('keeps the list while the tab stays on its page', async () => {
    const db = await keptAda();
    await receive(db, told('feed/sdui', [post('ada', '7100000001')]), page(FEED));
    await tabMoved(7, `${FEED}?again=1`);
    expect(await readTab(7)).toMatchObject({ state: 'list' });
    await tabMoved(7, `${SITE}/mynetwork/`);
    expect(await readTab(7)).toEqual({ state: 'waiting' });
  });

  it('lets a conversation over a page change nothing about what the tab shows', async () => {
    const db = await keptAda();
    await receive(db, told('feed/sdui', [post('ada', '7100000001')]), page(FEED));
    const over: Sighting = {
      kind: 'thread',
      person: ref('ada'),
      last: { when: { hoursAgo: 2 }, direction: 'in', via: 'eventUrn' },
    };
    expect(await receive(db, told('overlay/ember', [over], 'visit-009'), page(FEED))).toEqual({ ok: true });
    expect(await readTab(7)).toMatchObject({ state: 'list', page: 'feed/sdui' });
    await receive(db, left({ why: 'unreadable', page: 'overlay', reason: 'notReady' }), page(FEED));
    expect(await readTab(7)).toMatchObject({ state: 'list', page: 'feed/sdui' });
    const { id } = await contactOf(db, 'ada');
    expect(await db.questions.toArray()).toMatchObject([{ contactId: id, page: 'overlay/ember' }]);
    await receive(db, told('thread/ember', [over], 'visit-010'), page(THREAD));
    expect(await shownList()).toMatchObject({
      page: 'thread/ember',
      items: [{ kind: 'thread', slug: 'ada' }],
    });
  });

  it('shows and counts a list that was read and tells of nobody', async () => {
    const db = await keptAda();
    expect(await receive(db, told('feed/sdui', []), page(FEED))).toEqual({ ok: true });
    expect(await readTab(7)).toMatchObject({ state: 'list', page: 'feed/sdui', items: [] });
    expect(await db.health.toArray()).toMatchObject([{ page: 'feed', accepted: 1, failed: 0 }]);
  });

  it('counts each visit once, and what could not be read', async () => {
    const db = await keptAda();
    for (const id of ['7100000001', '7100000002'])
      await receive(db, told('feed/sdui', [post('ada', id)]), page(FEED));
    await receive(db, told('feed/sdui', [post('ada', '7100000003')], 'visit-002'), page(FEED));
    await receive(db, left({ why: 'unreadable', page: 'feed', reason: 'notReady' }), page(FEED));
    await receive(db, left({ why: 'unreadable', page: 'feed', reason: 'empty' }), page(FEED));
    await receive(db, left({ why: 'moved' }), page(FEED));
    expect(await db.health.toArray()).toMatchObject([
      { page: 'feed', accepted: 2, failed: 1, ways: { 'postId:key': 2, 'when:words': 2 } },
    ]);
  });
});
