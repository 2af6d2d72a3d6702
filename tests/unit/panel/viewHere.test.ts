import { liveQuery } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { notInLog, viewHere } from '../../../entrypoints/sidepanel/viewHere';
import type { PersonHereView } from '../../../components/views';
import type { ListState, OwnItem } from '../../../lib/bridge/tabs';
import type { PersonRef } from '../../../lib/linkedin/sighting';
import { addConnections } from '../../../lib/log/addConnections';
import type { Log } from '../../../lib/log/db';
import { setRing } from '../../../lib/log/commands';
import { undo } from '../../../lib/log/undo';
import type { Occasion } from '../../../lib/people/schema';
import { bring, contactOf, freshLog, message, NOW, person, TODAY } from '../log/support';

const CLOCK = { today: TODAY, zone: 'UTC', now: () => NOW };

/** A log that keeps Ada and Bo; Cy is in it without a ring. */
async function people() {
  const db = freshLog();
  const touches = [message('ada', '2026-01-01', 'out'), message('ada', '2026-01-02', 'in')];
  await bring(db, [person('ada'), person('bo'), person('cy')], touches);
  for (const slug of ['ada', 'bo']) await setRing(db, (await contactOf(db, slug)).id, 'close', TODAY, NOW);
  return db;
}

async function item(db: Log, slug: string, more: Partial<OwnItem> = {}): Promise<OwnItem> {
  const { id } = await contactOf(db, slug);
  return { contactId: id, slug, name: slug, kind: 'post', ...more };
}

const list = (items: OwnItem[], newPeople: PersonRef[] = []): ListState => ({
  state: 'list',
  address: 'https://www.linkedin.com/feed/',
  page: 'feed/sdui',
  items,
  newPeople,
});

const ref = (slug: string, memberId?: string): PersonRef => ({
  slug,
  name: { value: slug, via: 'link' },
  degree: 'first',
  witnesses: ['profileLink', 'nameText'],
  ...(memberId !== undefined && { memberId }),
});

async function rows(db: Log, seen: ListState, looked: string[] = []): Promise<PersonHereView[]> {
  const view = await viewHere(db, seen, new Set(looked), CLOCK);
  if (view.state !== 'list') throw new Error(view.state);
  return view.people;
}

describe('people on the page in front', () => {
  it('are gathered by person, in page order, the kept ones only', async () => {
    const db = await people();
    const items = [
      await item(db, 'bo', { postId: '1' }),
      await item(db, 'cy'),
      await item(db, 'ada', { postId: '2' }),
      await item(db, 'bo', { postId: '3' }),
    ];
    const shown = await rows(db, list(items));
    expect(shown.map(({ name, items: of }) => [name, of.map(({ key }) => key)])).toEqual([
      ['Name of bo', ['1', '3']],
      ['Name of ada', ['2']],
    ]);
    expect(shown[1]).toMatchObject({ lastTouchOn: '2026-01-02', ring: 'close', slug: 'ada' });
  });

  it('somebody who has left the log meanwhile is not spoken of', async () => {
    const db = await people();
    const gone = await item(db, 'ada');
    expect(await rows(db, list([{ ...gone, contactId: 'nobody' }]))).toEqual([]);
  });

  it('have their reasons at once, and a draft from when they are looked at', async () => {
    const db = await people();
    const ada = await item(db, 'ada');
    const [before] = await rows(db, list([ada]));
    expect(before?.reasons?.length).toBeGreaterThan(0);
    expect(before).not.toHaveProperty('prompt');
    const [after] = await rows(db, list([ada]), [ada.contactId]);
    expect(after?.prompt?.draft.text).toContain('Name');
  });

  it('nobody is congratulated beside hard news', async () => {
    const db = await people();
    const ada = await item(db, 'ada', { kind: 'catchUp', event: { type: 'openToWork' } });
    const news: Occasion = {
      id: 'o1',
      contactId: ada.contactId,
      type: 'newJob',
      on: TODAY,
      facts: { company: 'Example' },
      organisation: 'example',
      state: 'open',
      via: 'page',
    };
    await db.occasions.add(news);
    const [hard] = await rows(db, list([ada]), [ada.contactId]);
    expect(hard).not.toHaveProperty('reasons');
    const [glad] = await rows(db, list([await item(db, 'ada')]));
    expect(glad?.reasons?.length).toBeGreaterThan(0);
  });

  it('of whom a difficulty is known, or asked about, have nothing celebratory in their rows', async () => {
    const db = await people();
    const events: NonNullable<OwnItem['event']>[] = [
      { type: 'newJob', company: 'Example' },
      { type: 'birthday' },
      { type: 'workAnniversary', years: 5, company: 'Example' },
      { type: 'other', sentence: 'Congratulate them' },
    ];
    const seen = async (slug: string) =>
      Promise.all(events.map((event) => item(db, slug, { kind: 'catchUp', event })));
    const textsOf = async () =>
      (await rows(db, list([...(await seen('ada')), ...(await seen('bo'))]))).map(({ items }) =>
        items.map(({ text }) => text).join(' | '),
      );
    const [adaBefore, boBefore] = await textsOf();
    expect(adaBefore).toMatch(/Example/);
    expect(boBefore).toMatch(/Example/);
    const lost = { type: 'roleEnded', on: TODAY, facts: {}, organisation: '' } as const;
    const ada = (await contactOf(db, 'ada')).id;
    await db.occasions.add({ ...lost, id: 'o1', contactId: ada, state: 'done', via: 'page' });
    const bo = (await contactOf(db, 'bo')).id;
    const matter = { kind: 'occasion', occasion: lost } as const;
    await db.questions.add({ id: 'q1', contactId: bo, page: 'profile/sdui', on: TODAY, open: 1, matter });
    for (const text of await textsOf()) {
      expect(text).toBe('LinkedIn has news of them');
    }
  });
});

describe('people who are not in the log yet', () => {
  it('are those whom neither address nor member id leads to anybody', async () => {
    const db = await people();
    const memberId = `ACo${'d'.repeat(36)}`;
    const { id } = await contactOf(db, 'cy');
    await db.identities.add({ key: `member:${memberId}`, contactId: id, seenOn: TODAY, via: 'page' });
    const strangers = [
      ref('ada'),
      ref('cy-renamed', memberId),
      ref('dee', `ACo${'e'.repeat(36)}`),
      ref('eve'),
    ];
    expect((await notInLog(db, strangers)).map(({ slug }) => slug)).toEqual(['dee', 'eve']);
    expect(await viewHere(db, list([], strangers), new Set(), CLOCK)).toMatchObject({ newPeople: 2 });
  });

  it('are followed live: they go when added, and come back when that is undone', async () => {
    const db = await people();
    const dee = ref('dee', `ACo${'e'.repeat(36)}`);
    const seen = list([await item(db, 'ada'), await item(db, 'bo')], [dee]);
    let latest: unknown;
    const following = liveQuery(() => viewHere(db, seen, new Set(), CLOCK)).subscribe((view) => {
      latest = view.state === 'list' && view.newPeople;
    });
    await vi.waitFor(() => expect(latest).toBe(1));
    const { seq } = await addConnections(db, [dee], TODAY, NOW);
    await vi.waitFor(() => expect(latest).toBe(0));
    await undo(db, seq ?? 0);
    await vi.waitFor(() => expect(latest).toBe(1));
    following.unsubscribe();
  });
});
