// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { gapIn } from '../../../lib/drafts/guard';
import { Today } from '../../../components/today/Today';
import type { PromptView, TodayView } from '../../../components/views';
import { draftOf, promptView } from './prompts';
import { allById, byId, click, press, show, type } from './stage';

const TODAY = '2026-11-22';
const PROMPT = promptView({
  slug: 'mira-oduya',
  role: 'Head of Research at Northwind Robotics',
  lastTouchOn: '2026-03-12',
  dueOn: '2026-05-11',
  reasons: ['New job at Northwind Robotics.', '41 messages both ways.'],
});

let log: unknown[][] = [];

function page(view: TodayView, more: { focusFirst?: boolean } = {}) {
  const note =
    (what: string) =>
    (prompt: PromptView, ...rest: unknown[]) =>
      void log.push([what, prompt.contactId, ...rest]);
  return show(
    <Today
      view={view}
      today={TODAY}
      triageHref="#choose"
      importHref="#data"
      onCopyOpen={note('copy')}
      onCopy={(line) => void log.push(['copyLine', line])}
      onDone={note('done')}
      onSnooze={note('snooze')}
      onNotNow={note('notNow')}
      onPause={note('pause')}
      onNever={note('never')}
      onRhythm={note('rhythm')}
      onPromiseKept={note('promiseKept')}
      onPromise={note('promise')}
      onDraftChange={note('draft')}
      {...more}
    />,
  );
}

const people = (...prompts: PromptView[]): TodayView => ({ state: 'people', prompts });
const draft = () => byId('draft') as HTMLTextAreaElement;

beforeEach(() => {
  log = [];
});

describe('a card of Today', () => {
  it('says who, why and when last, in words and in data', () => {
    page(people(PROMPT));
    const card = byId('prompt');
    expect(card.dataset).toMatchObject({
      slug: 'mira-oduya',
      name: 'Mira Oduya',
      ring: 'close',
      lastTouch: '2026-03-12',
      due: '2026-05-11',
    });
    expect(allById('reason').map((reason) => reason.textContent)).toEqual(PROMPT.reasons);
    expect(byId('last-touch').textContent).toBe('Last in touch 8 months ago');
    expect(byId('why').textContent).toContain('Last in touch 8 months ago, on 12 Mar 2026');
  });

  it('hands over the draft as the user left it', () => {
    page(people(PROMPT));
    type(draft(), 'Hi Mira, well done!');
    click(byId('copy-open'));
    click(byId('done'));
    expect(log).toEqual([
      ['draft', 'c1', 'Hi Mira, well done!', PROMPT.draft],
      ['copy', 'c1', 'Hi Mira, well done!', PROMPT.draft],
      ['done', 'c1', 'Hi Mira, well done!', PROMPT.draft],
    ]);
  });

  it('has the promise that is due, to be ticked off, and none where nothing is promised', () => {
    page(people({ ...PROMPT, promise: { id: 'p1', what: 'the slides' } }, { ...PROMPT, contactId: 'c2' }));
    expect(allById('promise-kept').map(({ textContent }) => textContent)).toEqual([
      'Kept: \u2068the slides\u2069',
    ]);
    click(byId('promise-kept'));
    expect(log).toEqual([['promiseKept', 'c1']]);
  });

  it('never replaces what the user typed, but takes a better draft before that', () => {
    page(people(PROMPT));
    page(people({ ...PROMPT, draft: draftOf('A better draft') }));
    expect(draft().value).toBe('A better draft');
    type(draft(), 'Mine');
    page(people({ ...PROMPT, draft: draftOf('A third draft') }));
    expect(draft().value).toBe('Mine');
  });

  it('finds other words for a draft that was left in a language and for a purpose of the user’s choice', () => {
    const left = { ...draftOf('Hallo Mira'), language: 'de', intent: 'offerIntroduction' } as const;
    page(people({ ...PROMPT, draft: left, edited: left.text }));
    click(byId('draft-another'));
    expect(draft().lang).toBe('de');
    expect(log.at(-1)?.[3]).toMatchObject({ language: 'de', intent: 'offerIntroduction' });
  });

  it('offers what was being written when an occasion makes the draft another one', () => {
    page(people(PROMPT));
    const mine = { draft: PROMPT.draft, text: 'Half a letter' };
    page(people({ ...PROMPT, occasionId: 'o1', draft: draftOf('Well done'), mine }));
    expect(draft().value).toBe('Well done');
    click(byId('draft-mine'));
    expect(draft().value).toBe('Half a letter');
    expect(log).toEqual([['draft', 'c1', 'Half a letter', PROMPT.draft]]);
  });

  it('snoozes by choice, and Escape closes only the choice', () => {
    page(people(PROMPT));
    click(byId('later'));
    expect(byId('later').getAttribute('aria-expanded')).toBe('true');
    expect(document.activeElement).toBe(allById('snooze')[0]);
    press('p');
    expect(document.activeElement).toBe(byId('pause'));
    press('3');
    expect(document.activeElement).toBe(allById('snooze')[2]);
    press('Escape');
    expect(allById('snooze')).toHaveLength(0);
    expect(document.activeElement).toBe(byId('later'));
    for (const nth of [0, 1, 2]) {
      click(byId('later'));
      click(allById('snooze')[nth]);
      expect(document.activeElement).toBe(byId('later'));
    }
    click(byId('not-now'));
    expect(log).toEqual([
      ['snooze', 'c1', 14],
      ['snooze', 'c1', 30],
      ['snooze', 'c1', 90],
      ['notNow', 'c1'],
    ]);
  });

  it('puts the focus on the first action where a popup asks for it', () => {
    page(people(PROMPT, { ...PROMPT, contactId: 'c2' }), { focusFirst: true });
    expect(document.activeElement).toBe(allById('copy-open')[0]);
  });

  it('only copies where there is no page to open', () => {
    const { slug: _slug, ...noPage } = PROMPT;
    page(people(noPage));
    expect(byId('copy-open').textContent).toBe('Copy');
  });
});

describe('an open blank', () => {
  it('holds the first copy back, selects the blank and says what goes into it', () => {
    page(people({ ...PROMPT, draft: { ...PROMPT.draft, blank: { name: 'memory' } } }));
    click(byId('copy-open'));
    expect(log).toEqual([]);
    expect(document.activeElement).toBe(draft());
    const { selectionStart, selectionEnd, value } = draft();
    expect(value.slice(selectionStart, selectionEnd)).toBe('___');
    expect(byId('objections').textContent).toContain('only you can fill it: something you remember of them');
    expect(draft().title).toBe('In the gap: something you remember of them or did together');
  });

  it('lets the user copy as it is', () => {
    page(people(PROMPT));
    click(byId('copy-open'));
    click(byId('copy-anyway'));
    expect(log).toEqual([['copy', 'c1', PROMPT.draft.text, PROMPT.draft]]);
  });

  it('is forgotten as soon as it is filled', () => {
    page(people(PROMPT));
    click(byId('copy-open'));
    type(draft(), 'Hi Mira, I still remember the long nights.');
    expect(allById('objections')).toHaveLength(0);
    click(byId('copy-open'));
    expect(log.at(-1)).toEqual(['copy', 'c1', 'Hi Mira, I still remember the long nights.', PROMPT.draft]);
  });

  it('is three underscores or more, and nothing less', () => {
    expect(gapIn('a ___ b')).toEqual({ start: 2, end: 5 });
    expect(gapIn('a ______')).toEqual({ start: 2, end: 8 });
    expect(gapIn('snake__case')).toBeNull();
  });
});

describe('a day without cards', () => {
  it.each([
    [{ state: 'quiet' }, 'Nobody to write to today', null],
    [{ state: 'quiet', next: { name: 'Bo', dueOn: '2026-12-02' } }, '2 December 2026', null],
    [{ state: 'noneKept' }, 'Whom would you like to keep?', '#choose'],
    [{ state: 'nothingImported' }, 'It starts with your people', '#data'],
    [{ state: 'loading' }, 'One moment', null],
  ] satisfies [TodayView, string, string | null][])('%o says so and shows the way', (view, text, href) => {
    const place = page(view);
    expect(place.textContent).toContain(text);
    expect(place.querySelector('a')?.getAttribute('href') ?? null).toBe(href);
    expect(allById('prompt')).toHaveLength(0);
  });
});
