import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { DraftRequest } from '../../../lib/drafts/draft';
import type { GuardContext } from '../../../lib/drafts/guard';
import type { PersonSighting } from '../../../lib/linkedin/sighting';
import type { Contact, Occasion } from '../../../lib/people/schema';

/**
 * What automated congratulations get wrong (evidence 4.3). Each mistake is tried twice: with its guard it does not
 * happen, and with its guard switched off it does. So none of these can be green because nothing was tested.
 */

const TODAY = '2026-06-15';
// Modules are read anew for each mistake, which is slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });
const NEVER = /(?!)/u;
const LIB = '../../../lib';

interface Mistake {
  name: string;
  /** Parts of modules that stand in for the guard when it is switched off. */
  off: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  happens: () => Promise<boolean>;
}

const request = (more: Partial<DraftRequest>): DraftRequest => ({
  name: 'Ada Example',
  cadence: 60,
  silentDays: 70,
  seed: 'ada',
  used: [],
  today: TODAY,
  ...more,
});
const write = async (more: Partial<DraftRequest>) => {
  await (await import('../../../lib/drafts/packs')).loadPacks();
  return (await import('../../../lib/drafts/draft')).writeDraft(request(more));
};
const objects = async (text: string, kind: string, context: GuardContext = {}): Promise<boolean> => {
  const { objectionsTo } = await import('../../../lib/drafts/guard');
  return objectionsTo(text, context).some((one) => one.kind === kind);
};
const CONGRATULATES = /congrat|well earned|good news/i;
const JOB = { company: 'New Works', title: 'Head of Research' };
const newJob = (on: string, facts: object = JOB) => ({ type: 'newJob' as const, facts, on });
/** Writes for whatever the occasion is called. */
const NAIVE = {
  intentFor: ({ intent, occasion }: DraftRequest) => intent ?? occasion?.type ?? 'stayInTouch',
  isStale: () => false,
};
const gates = { [`${LIB}/drafts/gates`]: NAIVE };

const contact = (company: string, seenOn: string): Pick<Contact, 'facts'> => ({
  facts: { company: { value: company, seenOn, via: 'page', changedAt: 0 } },
});
const told = (more: object) => ({ type: 'newJob', on: TODAY, raw: '', by: 'type', ...more }) as never;
const asks = async (who: Pick<Contact, 'facts'>, event: object): Promise<boolean> => {
  const { eventNews } = await import('../../../lib/keeping/eventNews');
  return eventNews(who, told(event), TODAY)?.ask === true;
};

const MISTAKES: Mistake[] = [
  {
    name: 'congratulating a job loss: in a draft',
    off: gates,
    happens: async () => {
      const draft = await write({ hardship: true, occasion: newJob(TODAY) });
      return CONGRATULATES.test(draft.text);
    },
  },
  {
    name: 'congratulating a job loss: in the user’s own words',
    off: { [`${LIB}/drafts/guard/words`]: { CONGRATULATION: NEVER } },
    happens: async () =>
      !(await objects('Hi Ada, congrats on everything.', 'congratulation', { hardship: true })),
  },
  {
    name: 'congratulating a job loss: as news on a card',
    off: { [`${LIB}/keeping/occasions`]: { nearHardship: () => false } },
    happens: async () => {
      const { news } = await import('../../../lib/keeping/news');
      const row = { contactId: 'a', organisation: '', state: 'open', via: 'page', facts: {} } as const;
      const lost: Occasion = { ...row, id: '1', type: 'roleEnded', on: '2026-05-20', state: 'done' };
      const found: Occasion = { ...row, id: '2', type: 'newJob', on: '2026-06-10' };
      return news([lost, found], TODAY).some(({ type }) => type === 'newJob');
    },
  },
  {
    name: '"consultant" after a loss: in a draft',
    off: { [`${LIB}/people/headline`]: { namesOwnMaster: () => false } },
    happens: async () => {
      const facts = { company: 'Example Advisory', title: 'Independent Consultant' };
      return CONGRATULATES.test((await write({ occasion: newJob(TODAY, facts) })).text);
    },
  },
  {
    name: '"consultant" after a loss: taken for certain',
    off: { [`${LIB}/people/headline`]: { namesOwnMaster: () => false } },
    happens: async () => !(await asks(contact('Halden', '2026-06-01'), { title: 'Freelance Designer' })),
  },
  {
    name: 'a job of two years ago that was entered late',
    off: gates,
    happens: async () => CONGRATULATES.test((await write({ occasion: newJob('2024-06-01') })).text),
  },
  {
    name: 'the anniversary of a job already left',
    off: { [`${LIB}/people/days`]: { daysBetween: () => 0 } },
    happens: async () => {
      const event = { type: 'workAnniversary', company: 'Halden', years: 5 };
      return !(await asks(contact('Halden', '2025-12-01'), event));
    },
  },
  {
    name: 'a step down or to the side as a promotion',
    off: {
      [`${LIB}/people/seniority`]: {
        titleNews: (before: string, now: string) => (before === now ? null : 'promotion'),
      },
    },
    happens: async () => {
      const { roleNews } = await import('../../../lib/keeping/roleNews');
      const facts = contact('Halden', '2026-06-01').facts;
      const title = { value: 'Director of Sales', seenOn: '2026-06-01', via: 'page', changedAt: 0 } as const;
      const awaiting = { title: 'Sales Manager', on: '2026-06-02', visit: 'a' };
      const card = { company: 'Halden', complete: true, degree: 'first', visit: 'b' } as const;
      const { found } = roleNews({ facts: { ...facts, title }, awaiting }, [], card, 'Sales Manager', TODAY);
      const type = found?.type ?? 'other';
      const draft = await write({ occasion: { type, facts: found?.facts ?? {}, on: TODAY } });
      return draft.intent === 'promotion' || /earned|promotion|deserve/i.test(draft.text);
    },
  },
  {
    name: 'a seat on a board as the job: in a draft',
    off: { [`${LIB}/people/headline`]: { namesSideRole: () => false } },
    happens: async () => {
      const facts = { company: 'Example Museum', title: 'Board Member' };
      return CONGRATULATES.test((await write({ occasion: newJob(TODAY, facts) })).text);
    },
  },
  {
    name: 'a seat on a board as the job: taken for certain',
    off: { [`${LIB}/people/headline`]: { namesSideRole: () => false } },
    happens: async () =>
      !(await asks(contact('Halden', '2026-06-01'), { company: 'Example Museum', title: 'Board Member' })),
  },
  {
    name: 'the same line for everyone',
    off: { [`${LIB}/people/stable`]: { stableNumber: () => 0 } },
    happens: async () => {
      const texts = new Set<string>();
      for (let n = 0; n < 106; n++)
        texts.add((await write({ seed: `person ${n}`, occasion: newJob(TODAY) })).text);
      return texts.size < 30;
    },
  },
  {
    name: 'a misspelt name',
    off: { [`${LIB}/drafts/guard/greeting`]: { greetingFault: () => null } },
    happens: async () => !(await objects('Hi Aida, how are you?', 'wrongName', { names: ['Ada Example'] })),
  },
  {
    name: 'a role that is out of date',
    off: gates,
    happens: async () => {
      const facts = [{ value: 'Halden Labs', seenOn: '2025-01-01' }];
      return !(await objects('Hi Ada, how is life at Halden Labs?', 'stale', { facts, today: TODAY }));
    },
  },
  {
    name: 'an old note as if it were today’s',
    off: gates,
    happens: async () => {
      const log = { goal: { value: 'running a marathon', seenOn: '2025-01-01' } };
      return (await write({ intent: 'checkIn', log })).text.includes('marathon');
    },
  },
  {
    name: 'a placeholder left in',
    off: { [`${LIB}/drafts/guard/find`]: { spanOf: () => undefined } },
    happens: async () => {
      const texts = ['Hi {first}', 'Hi [name],', 'Hi %%FIRST%%', 'Hi ___, hello', 'Dear undefined'];
      const seen = await Promise.all(
        texts.map(async (text) => (await objects(text, 'placeholder')) || objects(text, 'blank')),
      );
      return seen.includes(false);
    },
  },
  {
    name: '"Hi there" and "Dear First Name"',
    off: { [`${LIB}/drafts/guard/greeting`]: { greetingFault: () => null } },
    happens: async () =>
      !(await objects('Hi there, how are you?', 'placeholder')) ||
      !(await objects('Dear First Name, how are you?', 'placeholder')),
  },
  {
    name: '"Hi Dr."',
    off: { [`${LIB}/people/names`]: { greetingName: ({ name }: { name: string }) => name.split(' ')[0] } },
    happens: async () => /\bDr\b/.test((await write({ name: 'Dr. Jane Doe, PhD' })).text),
  },
  {
    name: 'a wrong pronoun',
    off: {
      [`${LIB}/drafts/line`]: {
        named: ({ name }: { name: string | null }, around: (name: string) => string, without: string) =>
          name === null ? without : around('she'),
        namedLine: (id: string, text: (f: object, name: string) => string) => ({
          id,
          greets: true,
          text: (f: object) => text(f, 'she'),
        }),
      },
    },
    happens: async () => {
      const { INTENTS } = await import('../../../lib/drafts/intents');
      const texts: string[] = [];
      for (const intent of INTENTS)
        for (let n = 0; n < 12; n++)
          texts.push((await write({ intent, seed: `${n}`, occasion: newJob(TODAY) })).text);
      return texts.some((text) => /\b(?:he|she|him|her|his|hers)\b/i.test(text));
    },
  },
  {
    name: 'the same event twice: from the feed, the profile and the post',
    off: { [`${LIB}/keeping/occasions`]: { isSameOccasion: () => false } },
    happens: async () => {
      const { storeOccasion } = await import('../../../lib/log/occasions');
      const { Log } = await import('../../../lib/log/db');
      const { change } = await import('../../../lib/log/change');
      const db = new Log(`mistakes-${Math.random()}`);
      const found = { type: 'newJob', on: TODAY, facts: JOB, organisation: 'new works' } as const;
      for (const page of ['feed/sdui', 'profile/sdui', 'post/ember'])
        await change(db, { command: 'logTouch' }, 0, ({ record }) =>
          storeOccasion(db, record, { id: 'ada' }, found, page, TODAY),
        );
      return (await db.occasions.count()) > 1;
    },
  },
  {
    name: 'the facts of another person after a change of page',
    off: {
      [`${LIB}/linkedin/links`]: { personIn: (url: string) => (url.includes('/in/') ? 'ada' : null) },
    },
    happens: async () => {
      const { believable } = await import('../../../lib/linkedin/gate');
      const seen: PersonSighting = {
        kind: 'person',
        slug: 'ada',
        witnesses: ['address', 'contactLink'],
        degree: 'first',
        name: { value: 'Ada Example', via: 'heading' },
        complete: true,
      };
      return believable(seen, 'https://www.linkedin.com/in/somebody-else/');
    },
  },
  {
    name: 'doubled text',
    off: { [`${LIB}/people/names/parts`]: { undoubled: (text: string) => text } },
    happens: async () => /DoeJane|Doe Jane/.test((await write({ name: 'Jane DoeJane Doe' })).text),
  },
  {
    name: 'obviously sent by a machine',
    off: { [`${LIB}/drafts/guard/words`]: { MACHINE: NEVER } },
    happens: async () => !(await objects('Hi Ada, I hope this message finds you well.', 'machine')),
  },
];

describe('what automated congratulations get wrong', () => {
  it.each(MISTAKES)('$name', async ({ off, happens }) => {
    expect(await without({}, happens), 'with its guard').toBe(false);
    expect(await without(off, happens), 'without its guard').toBe(true);
  });

  it('sent by mistake: nothing here can send, type or press anything on a page', () => {
    const reaches =
      /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|execCommand|insertText|\.submit\(|requestSubmit|scripting\.executeScript/;
    expect(reaches.test('document.execCommand("insertText")')).toBe(true);
    const files = ['lib/drafts', 'components/today', 'entrypoints/surface'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.tsx?$/.test(path))
        .map((path) => join(folder, path)),
    );
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((path) => reaches.test(readFileSync(path, 'utf8')))).toEqual([]);
  });
});

/** Runs something with parts of modules put in place of others; all modules are loaded anew for it. */
async function without<T>(off: Mistake['off'], run: () => Promise<T>): Promise<T> {
  vi.resetModules();
  for (const [path, parts] of Object.entries(off))
    vi.doMock(path, async (original) => ({ ...(await original<object>()), ...parts }));
  try {
    return await run();
  } finally {
    for (const path of Object.keys(off)) vi.doUnmock(path);
    vi.resetModules();
  }
}
