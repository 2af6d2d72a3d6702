import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { rememberDraft } from '../../../entrypoints/surface/editedDrafts';
import { pageHint } from '../../../entrypoints/surface/pageHint';
import { viewPerson } from '../../../entrypoints/sidepanel/viewPerson';
import type { Hint } from '../../../lib/bridge/hint';
import { receive } from '../../../lib/bridge/receive';
import { TODAY_KEY } from '../../../lib/clock';
import { giveConsent } from '../../../lib/consent';
import type { Log } from '../../../lib/log/db';
import type { PersonSighting, Sighting } from '../../../lib/linkedin/sighting';
import { setRing, setSetting } from '../../../lib/log/commands';
import { confide } from '../../../lib/log/manners';
import { makePromise } from '../../../lib/log/promises';
import { PAUSE } from '../../../lib/log/settings';
import { bring, contactOf, freshLog, message, NOW, person, ref, TODAY } from '../log/support';

const SITE = 'https://www.linkedin.com';
const CLOCK = { today: TODAY, zone: 'UTC', now: () => NOW };
const SECRET = 'expecting a walrus';
const at = (path: string) => ({ tabId: 7, address: `${SITE}${path}` });

const ada: PersonSighting = {
  kind: 'person',
  slug: 'ada',
  memberId: `ACo${'a'.repeat(36)}`,
  witnesses: ['address', 'contactLink'],
  degree: 'first',
  name: { value: 'Ada Example', via: 'heading' },
  complete: true,
};
const post = (slug: string, id: string): Sighting => ({
  kind: 'post',
  // A name that no draft takes for a placeholder.
  person: ref(slug, { name: { value: `${slug} Example`, via: 'profileLink' } }),
  postId: { value: id, via: 'key' },
  when: { value: { hoursAgo: 1 }, via: 'words' },
});

/** Ada and Bo kept and long quiet, Cy known and not kept; Ada told something in confidence. */
async function log(): Promise<Log> {
  const db = freshLog();
  const quiet = (slug: string) => [message(slug, '2026-01-01', 'out'), message(slug, '2026-01-02', 'in')];
  await bring(
    db,
    ['ada', 'bo', 'cy'].map((slug) =>
      person(slug, { name: `${slug} Example`, givenName: slug, familyName: 'Example' }),
    ),
    ['ada', 'bo', 'cy'].flatMap(quiet),
  );
  for (const slug of ['ada', 'bo']) await setRing(db, (await contactOf(db, slug)).id, 'close', TODAY, NOW);
  await confide(db, (await contactOf(db, 'ada')).id, SECRET, TODAY, NOW);
  return db;
}

async function onProfile(db: Log): Promise<void> {
  const body = { page: 'profile/sdui' as const, visit: 'visit-001', sightings: [ada] };
  await receive(db, { name: 'sightings', body }, at('/in/ada/'));
}

async function hintAt(db: Log, path: string): Promise<Hint | null> {
  const answer = await pageHint(db, at(path));
  if (!answer.ok) throw new Error(answer.why);
  return answer.hint;
}

describe('what a page may know of its people', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    fakeBrowser.tabs.detectLanguage = () => Promise.resolve('en');
    await fakeBrowser.storage.session.set({ [TODAY_KEY]: TODAY });
    await giveConsent({ at: 1, reading: true, hints: 'page' });
  });

  it('who is at its address, why, and a draft; nothing of a confidence, and no id', async () => {
    const db = await log();
    await onProfile(db);
    const hint = await hintAt(db, '/in/ada/');
    expect(hint?.people).toMatchObject([{ name: 'Ada Example', items: [], promises: [] }]);
    const [one] = hint?.people ?? [];
    expect(one?.reasons.length).toBeGreaterThan(0);
    expect(one?.draft?.text).toContain('Ada');
    expect(one?.confided).toMatch(/confidence/);
    const told = JSON.stringify(hint);
    expect(told).not.toMatch(/walrus|expecting/);
    expect(told).not.toContain((await contactOf(db, 'ada')).id);
  });

  it('nothing at another address, whoever was read in the tab', async () => {
    const db = await log();
    await onProfile(db);
    expect(await hintAt(db, '/in/bo/')).toBeNull();
    expect(await hintAt(db, '/feed/')).toBeNull();
    expect(await hintAt(db, '/jobs/')).toBeNull();
  });

  it('on a list those among the kept who are there, in its order, and nobody else', async () => {
    const db = await log();
    const sightings = [post('cy', '7100000000000000001'), post('bo', '7100000000000000002')];
    const body = { page: 'feed/sdui' as const, visit: 'visit-001', sightings };
    await receive(db, { name: 'sightings', body }, at('/feed/'));
    const hint = await hintAt(db, '/feed/');
    expect(hint?.people.map(({ name }) => name)).toEqual([expect.stringMatching(/bo/i)]);
    expect(hint?.people[0]?.items).toHaveLength(1);
    expect(hint?.people[0]?.draft).toBeDefined();
  });

  it('nothing of somebody kept whom there is nothing to say about; a promise is something', async () => {
    const db = await log();
    const { id } = await contactOf(db, 'ada');
    await onProfile(db);
    await setRing(db, id, 'yearly', TODAY, NOW);
    expect(await hintAt(db, '/in/ada/')).toBeNull();
    await makePromise(db, id, { what: 'the book on tides', dueOn: '2026-12-01' }, TODAY, NOW);
    const hint = await hintAt(db, '/in/ada/');
    expect(hint?.people[0]?.promises).toEqual([expect.stringContaining('the book on tides')]);
    await setRing(db, id, undefined, TODAY, NOW);
    expect(await hintAt(db, '/in/ada/')).toBeNull();
  });

  it('the draft as the user left it, unless the guard objects to it', async () => {
    const db = await log();
    await onProfile(db);
    const view = await viewPerson(db, ada, CLOCK);
    const prompt = view.state === 'person' ? view.person.prompt : undefined;
    if (!prompt) throw new Error('no prompt');
    await rememberDraft(prompt, prompt.draft, 'Hello Ada, a line of mine.');
    expect((await hintAt(db, '/in/ada/'))?.people[0]?.draft?.text).toBe('Hello Ada, a line of mine.');
    await rememberDraft(prompt, prompt.draft, 'Hello Ada, how is the walrus?');
    const [one] = (await hintAt(db, '/in/ada/'))?.people ?? [];
    expect(one?.reasons.length).toBeGreaterThan(0);
    expect(one?.draft).toBeUndefined();
  });

  it('nothing during a pause', async () => {
    const db = await log();
    await onProfile(db);
    await setSetting(db, PAUSE, { until: null }, NOW);
    expect(await hintAt(db, '/in/ada/')).toBeNull();
  });

  it.each([
    { at: 1, reading: true, hints: 'panel' },
    { at: 1, reading: true, hints: 'nowhere' },
    { at: 1, reading: false, hints: 'page' },
  ] as const)('that it is to stop, with %j', async (consent) => {
    const db = await log();
    await onProfile(db);
    await giveConsent(consent);
    expect(await pageHint(db, at('/in/ada/'))).toEqual({ ok: false, why: 'stop' });
  });
});
