// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { PersonPanel } from '../../../components/panel/PersonPanel';
import { presentItems } from '../../../components/present/items';
import type { PanelView, PersonHereView, QuestionView } from '../../../components/views';
import type { OwnItem } from '../../../lib/bridge/tabs';
import { draftOf, promptView } from './prompts';
import { allById, byId, click, settle, show } from './stage';

const TODAY = '2026-11-22';
const BASE = { contactId: 'c1', slug: 'ana', name: 'Ana Example' } as const;
type ListView = Extract<PanelView, { state: 'list' }>;

let did: unknown[] = [];
beforeEach(() => {
  did = [];
});

function panel(view: PanelView, health?: string) {
  const note =
    (what: string) =>
    (...rest: unknown[]) =>
      void did.push([what, ...rest]);
  return show(
    <PersonPanel
      view={view}
      today={TODAY}
      onRing={note('ring')}
      onCopyOpen={note('copy')}
      onCopy={note('copyLine')}
      onDone={note('done')}
      onSnooze={note('snooze')}
      onNotNow={note('notNow')}
      onPause={note('pause')}
      onNever={note('never')}
      onRhythm={note('rhythm')}
      onPromiseKept={note('promiseKept')}
      onPromise={note('promise')}
      onReasons={({ contactId }) => did.push(['reasons', contactId])}
      onAddPeople={() => did.push(['add'])}
      onCalledBy={() => undefined}
      onAnswer={({ id }, answer) => did.push([id, answer])}
      health={health === undefined ? null : <p>{health}</p>}
    />,
  );
}

const ANA: PersonHereView = {
  ...BASE,
  ring: 'close',
  lastTouchOn: '2026-11-12',
  items: [
    { key: 'p1', text: 'Posted today', post: 'https://www.linkedin.com/feed/update/urn:li:activity:7/' },
  ],
};
const BO: PersonHereView = {
  ...ANA,
  contactId: 'c2',
  slug: 'bo',
  name: 'Bo',
  items: [{ key: 'b', text: 'x' }],
};

const list = (people: PersonHereView[], more: Partial<ListView> = {}): ListView => ({
  state: 'list',
  page: 'feed',
  people,
  newPeople: 0,
  questions: [],
  ...more,
});
const QUESTION: QuestionView = { id: 'q1', text: 'Is it?', from: 'Read today.' };

describe('what a page shows of somebody, in words', () => {
  const say = (...items: Omit<OwnItem, keyof typeof BASE>[]) =>
    presentItems(
      items.map((item) => ({ ...BASE, ...item })),
      TODAY,
    ).map(({ text }) => text.replace(/[\u2068\u2069]/g, ''));

  it.each([
    [{ kind: 'post', on: '2026-11-20', postId: '7' }, 'Posted 2 days ago'],
    [{ kind: 'post' }, 'Posted'],
    [{ kind: 'catchUp', event: { type: 'newJob', company: 'Example' } }, 'New job at Example'],
    [
      { kind: 'catchUp', event: { type: 'newJob', title: 'Buyer', company: 'Example' } },
      'New job: Buyer at Example',
    ],
    [{ kind: 'catchUp', event: { type: 'promotion' } }, 'Promoted'],
    [{ kind: 'catchUp', on: TODAY, event: { type: 'birthday' } }, 'Birthday today'],
    [{ kind: 'catchUp', on: '2026-11-21', event: { type: 'birthday' } }, 'Birthday yesterday'],
    [{ kind: 'catchUp', on: '2026-11-23', event: { type: 'birthday' } }, 'Birthday tomorrow'],
    [{ kind: 'notification', on: '2026-11-26', event: { type: 'birthday' } }, 'Birthday on 26 Nov 2026'],
    [{ kind: 'catchUp', event: { type: 'birthday' } }, 'Birthday'],
    [
      { kind: 'catchUp', event: { type: 'workAnniversary', years: 5, company: 'Example' } },
      '5 years at Example',
    ],
    [{ kind: 'catchUp', event: { type: 'workAnniversary', years: 1 } }, '1 year in the job'],
    [{ kind: 'catchUp', event: { type: 'workAnniversary' } }, 'Work anniversary'],
    [{ kind: 'catchUp', event: { type: 'award', title: 'Prize' } }, 'Award: Prize'],
    [{ kind: 'catchUp', event: { type: 'certification' } }, 'New certificate'],
    [{ kind: 'catchUp', event: { type: 'degree' } }, 'New degree'],
    [{ kind: 'catchUp', event: { type: 'launch' } }, 'Launch'],
    [{ kind: 'catchUp', event: { type: 'openToWork', company: 'Example' } }, 'Open to work'],
    [{ kind: 'catchUp', event: { type: 'other', sentence: 'Ana moved.' } }, 'LinkedIn’s words: Ana moved.'],
    [{ kind: 'catchUp', event: { type: 'other' } }, 'LinkedIn has news of them'],
    [{ kind: 'catchUp' }, 'LinkedIn has news of them'],
    [{ kind: 'notification', on: '2026-11-21' }, 'In your notifications, yesterday'],
    [{ kind: 'connection', on: '2019-05-02' }, 'Connected on 2 May 2019'],
    [{ kind: 'connection' }, 'Connected'],
    [{ kind: 'thread', on: '2026-11-20' }, 'Last message 2 days ago'],
    [{ kind: 'thread' }, 'In this conversation'],
  ] satisfies [Omit<OwnItem, keyof typeof BASE>, string][])('%o', (item, text) => {
    expect(say(item)).toEqual([text]);
  });

  it('hardship comes first, and nothing comes twice', () => {
    const post = { kind: 'post', postId: '7', on: TODAY } as const;
    expect(say(post, post, { kind: 'catchUp', event: { type: 'openToWork' } })).toEqual([
      'Open to work',
      'Posted today',
    ]);
  });

  it('makes an address only of digits', () => {
    const [bad] = presentItems([{ ...BASE, kind: 'post', postId: '7/../x' }], TODAY);
    expect(bad).not.toHaveProperty('post');
  });
});

describe('people on a page', () => {
  it('are one row each, with ordinary links that open by the user’s click only', () => {
    panel(list([ANA, BO]));
    expect(allById('person-here').map(({ dataset }) => dataset['slug'])).toEqual(['ana', 'bo']);
    const links = [byId('post-link'), allById('profile-link')[0]!].map((link) => [
      link.getAttribute('href'),
      link.getAttribute('target'),
      link.getAttribute('rel'),
    ]);
    expect(links).toEqual([
      ['https://www.linkedin.com/feed/update/urn:li:activity:7/', '_blank', 'noreferrer'],
      ['https://www.linkedin.com/in/ana/', '_blank', 'noreferrer'],
    ]);
    expect(byId('post-link').getAttribute('aria-label')).toContain('Open the post');
    expect(document.querySelector('[role="status"]')?.textContent).toBe('2 of your people are here');
  });

  it('are told of calmly when there is nobody', () => {
    panel(list([]));
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(byId('panel').textContent).toContain('Strangers are not looked at');
  });

  it('stay the same rows, with the focus in them, when the page grows', () => {
    panel(list([BO]));
    const row = byId('person-here');
    const link = byId('profile-link');
    link.focus();
    panel(list([ANA, { ...BO, items: [...BO.items, { key: 'c', text: 'More' }] }]));
    expect(allById('person-here')[1]).toBe(row);
    expect(document.activeElement).toBe(link);
  });

  it('show the reasons on demand, and then the draft', async () => {
    const person: PersonHereView = { ...ANA, reasons: ['New job at Example.'] };
    panel(list([person]));
    const why = byId('why') as HTMLDetailsElement;
    why.open = true;
    why.dispatchEvent(new Event('toggle'));
    expect(did).toContainEqual(['reasons', 'c1']);
    expect(allById('draft')).toHaveLength(0);
    const prompt = promptView({ name: ANA.name, draft: draftOf('Hi Ana') });
    panel(list([{ ...person, prompt }]));
    expect((byId('why') as HTMLDetailsElement).open).toBe(true);
    await settle();
    byId('done').focus();
    click(byId('done'));
    expect(did.at(-1)).toEqual(['done', prompt, 'Hi Ana', prompt.draft]);
    // The reason is gone after that; the keyboard stays in the row.
    panel(list([ANA]));
    expect(document.activeElement).toBe(byId('person-here').closest('li'));
  });
});

describe('connections that the log does not know', () => {
  it('are added together', () => {
    panel(list([], { page: 'connections', newPeople: 12 }));
    expect(byId('new-people').textContent).toContain('12 people here are not in your log yet');
    expect(byId('add-people').textContent).toBe('Add these 12 people');
    click(byId('add-people'));
    expect(did).toEqual([['add']]);
  });

  it('are not spoken of when there are none, and the focus stays near', async () => {
    panel(list([ANA], { newPeople: 1 }));
    await settle();
    byId('add-people').focus();
    panel(list([ANA]));
    expect(allById('add-people')).toHaveLength(0);
    expect(document.activeElement).toBe(byId('new-people'));
  });
});

describe('questions and health in the panel', () => {
  it('stand with the person and with the list', () => {
    const person = { name: 'Ana', slug: 'ana', connected: 'yes' } as const;
    panel({ state: 'person', person, questions: [QUESTION] });
    click(byId('question-yes'));
    panel(list([ANA], { questions: [QUESTION] }));
    click(byId('question-no'));
    expect(did).toEqual([
      ['q1', 'yes'],
      ['q1', 'no'],
    ]);
  });

  it('a page that is not for reading is no fault of anybody', () => {
    panel({ state: 'notThisPage' });
    expect(byId('panel').querySelector('h1')?.textContent).toBe('Nothing to read on this page');
    panel({ state: 'signedOut' }, 'LinkedIn changed its feed');
    expect(byId('panel').textContent).toContain('signed out');
    expect(byId('panel').textContent).toContain('LinkedIn changed its feed');
  });
});
