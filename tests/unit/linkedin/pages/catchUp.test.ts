// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { believable } from '../../../../lib/linkedin/gate';
import { catchUpSdui } from '../../../../lib/linkedin/pages/catchUpSdui';
import type { CatchUpSighting, ItemMemory, Reading } from '../../../../lib/linkedin/sighting';
import { CATCH_UP_TABS, catchUpAddress, catchUpPage } from '../../../linkedin/catchUpPage';
import type { CatchUpCardOptions, CatchUpTabName } from '../../../linkedin/catchUpPage';
import type { PageLanguage } from '../../../linkedin/labels';
import { personCalled } from '../../../linkedin/people';
import { cases } from '../../../linkedin/cases/lists';
import { verdictOn } from '../../../linkedin/cases/compare';
import { parse } from '../support';

const tamsin = personCalled('tamsin-quillfeather');
const aoi = personCalled('shirakumo-aoi');
const zofia = personCalled('zofia-mglista');
const LANGUAGES: PageLanguage[] = ['en', 'fr', 'de', 'ar'];
const TABS = Object.keys(CATCH_UP_TABS) as CatchUpTabName[];

function readIn(page: Document, items?: ItemMemory): Reading {
  return catchUpSdui.read([page], {
    url: catchUpAddress('all'),
    title: page.title,
    lang: page.documentElement.lang,
    isRendered: () => true,
    ...(items && { items }),
  });
}

/** What a page with this card says of it: a sighting, or why it was passed over. */
function oneOf(card: CatchUpCardOptions, tab: CatchUpTabName = 'all', change?: (page: Document) => void) {
  const page = parse(catchUpPage({ cards: [card], tab }));
  change?.(page);
  const reading = readIn(page);
  if (!reading.ok) return reading.why;
  expect(reading.sightings).toHaveLength(1);
  const [one] = reading.sightings;
  return one?.kind === 'passed' ? one.why : (one as CatchUpSighting);
}

describe('the catch-up page', () => {
  it.each(catchUpSdui.examples.match)('is at %s', (url) => expect(catchUpSdui.matches(url)).toBe(true));
  it.each(catchUpSdui.examples.not)('is not at %s', (url) => expect(catchUpSdui.matches(url)).toBe(false));

  it.each(LANGUAGES.flatMap((lang) => TABS.map((tab) => [lang, tab] as const)))(
    'says in %s on the tab %s who has which event',
    (lang, tab) => {
      const page = parse(
        catchUpPage({
          cards: [
            { person: tamsin, kind: 'birthday' },
            { person: aoi, kind: 'workAnniversary' },
          ],
          tab,
          lang,
          extras: ['ad', 'prompt', 'games', 'group'],
          also: [zofia, personCalled('ignatius-pell')],
        }),
      );
      expect(catchUpSdui.isOn([page])).toBe(true);
      const reading = readIn(page);
      const sightings = reading.ok ? reading.sightings : [];
      const found = sightings.filter((one) => one.kind === 'catchUp');
      expect(found).toMatchObject([
        {
          person: {
            slug: tamsin.slug,
            memberId: tamsin.memberId,
            name: { value: tamsin.name, via: 'label' },
            degree: 'unknown',
            witnesses: ['profileLink', 'messageLink', 'nameText', 'label'],
          },
          event: { type: 'birthday', raw: 'BIRTHDAY', via: 'propUrn', when: { daysAgo: 0 } },
        },
        {
          person: { slug: aoi.slug, memberId: aoi.memberId, name: { value: aoi.name } },
          event: { type: 'workAnniversary', raw: 'WORK_ANNIVERSARY', when: { daysAgo: 1 } },
        },
      ]);
      expect(found.every((one) => believable(one, catchUpAddress(tab)))).toBe(true);
      const passed = sightings.flatMap((one) => (one.kind === 'passed' ? [one.why] : []));
      expect(passed.sort()).toEqual(['severalPeople', 'unsure']);
    },
  );

  it.each(cases('unit').filter(({ page }) => page === 'catchUp/sdui'))(
    '$name: every card, nothing else',
    (shown) => {
      const reading = readIn(parse(shown.html));
      expect(verdictOn(shown, reading.ok ? reading.sightings : [])).toEqual({ outcome: 'right', wrong: [] });
    },
  );

  it('is off before it came alive, elsewhere, and says when it is empty', () => {
    const cards = [{ person: tamsin, kind: 'birthday' as const }];
    expect(catchUpSdui.isOn([parse(catchUpPage({ cards, hydrated: false }))])).toBe(false);
    expect(catchUpSdui.isOn([parse(catchUpPage({ cards }).replace('CatchUpAll', 'Grow'))])).toBe(false);
    expect(readIn(parse(catchUpPage({ cards: [] })))).toEqual({ ok: false, why: 'empty' });
    expect(readIn(parse(catchUpPage({ cards: [], extras: ['ad', 'games'] })))).toEqual({
      ok: false,
      why: 'empty',
    });
  });
});

describe('the event of a card', () => {
  it.each([
    ['birthday', { type: 'birthday', when: { daysAgo: 0 } }],
    ['recentBirthday', { type: 'birthday', when: { monthDay: '08-06' } }],
    [
      'workAnniversary',
      { type: 'workAnniversary', company: 'Brindlewick Analytics', years: 5, when: { daysAgo: 1 } },
    ],
    [
      'newJob',
      { type: 'newJob', raw: 'JOB_CHANGE', title: 'Head of Design', company: 'Brindlewick Analytics' },
    ],
    ['promotion', { type: 'promotion', title: 'Head of Design', company: 'Brindlewick Analytics' }],
    ['graduation', { type: 'degree', school: 'Larkmoor University' }],
    ['education', { type: 'other', raw: 'Tamsin has news from Larkmoor University' }],
    ['inTheNews', { type: 'other', raw: 'Tamsin was mentioned in the news' }],
  ] as const)('%s', (kind, event) => {
    expect(oneOf({ person: tamsin, kind })).toMatchObject({ event: { ...event, via: 'propUrn' } });
  });

  it('has an id of LinkedIn’s own', () => {
    expect(oneOf({ person: tamsin, kind: 'birthday' })).toMatchObject({
      event: { id: '_01tamsin-quillfeather=' },
    });
  });

  it.each([
    [
      'a job change that is a promotion',
      'JOB_CHANGE',
      'Congratulate Tamsin on their promotion to Head of Design',
      'promotion',
    ],
    [
      'a birthday that tells of a job',
      'BIRTHDAY',
      'Congratulate Tamsin for starting a new position as Captain at Otterbank',
      'other',
    ],
    [
      'education that is a degree',
      'EDUCATION',
      'Congratulate Tamsin for graduating from Larkmoor University',
      'degree',
    ],
    ['a word that nobody knows', 'NEW_PLANET', 'Celebrate Tamsin’s birthday', 'other'],
    ['no word at all: the sentence', null, 'Celebrate Tamsin’s birthday', 'birthday'],
  ])('%s', (_what, prop, sentence, type) => {
    expect(oneOf({ person: tamsin, kind: 'birthday', prop, sentence })).toMatchObject({ event: { type } });
  });

  it('keeps no detail of an event that contradicts itself', () => {
    const sentence = 'Congratulate Tamsin for starting a new position as Captain at Otterbank';
    const found = oneOf({ person: tamsin, kind: 'birthday', sentence });
    expect(found).toMatchObject({ event: { type: 'other', raw: sentence } });
    expect(found).not.toHaveProperty('event.company');
  });

  it('is never taken from the tab alone, and words that contradict the tab are not believed', () => {
    const silent = { person: tamsin, kind: 'birthday', prop: null, sentence: 'Say hello to Tamsin' } as const;
    expect(oneOf(silent, 'birthday')).toBe('unsure');
    const job = {
      ...silent,
      sentence: 'Congratulate Tamsin for starting a new position as Captain at Otterbank',
    };
    expect(oneOf(job, 'birthday')).toMatchObject({ event: { type: 'other' } });
    expect(oneOf(job, 'job_changes')).toMatchObject({
      event: { type: 'newJob', via: 'words', title: 'Captain' },
    });
  });

  it('does not take a company called Today for a day', () => {
    const sentence =
      'Congratulate Tamsin for starting a new position as Editor at <strong>Otter Today</strong>';
    const found = oneOf({ person: tamsin, kind: 'newJob', sentence });
    expect(found).toMatchObject({ event: { type: 'newJob' } });
    expect(found).not.toHaveProperty('event.when');
  });
});

describe('a card whose parts do not belong together is passed over', () => {
  const card = { person: tamsin, kind: 'birthday' } as const;
  const item = (page: Document): Element => page.querySelector('[role="listitem"]') as Element;
  const trap = `https://www.linkedin.com/in/${zofia.slug}/`;

  it.each<[string, string, (page: Document) => void]>([
    ['no profile link', 'noPerson', (page) => item(page).querySelector('a[href*="/in/"]')?.remove()],
    ['no message link', 'unsure', (page) => item(page).querySelector('a[href*="compose"]')?.remove()],
    ['the name lost', 'unsure', (page) => item(page).querySelector('p')?.remove()],
    [
      'another person mentioned',
      'severalPeople',
      (page) => item(page).insertAdjacentHTML('beforeend', `<a href="${trap}">Z</a>`),
    ],
    [
      'the profile link leads to somebody else',
      'unsure',
      (page) => {
        const link = item(page).querySelector('a[href*="/in/"]');
        if (link)
          link.outerHTML = `<a href="${trap}"><figure aria-label="Photo of ${zofia.name}"></figure></a>`;
      },
    ],
    [
      'the message goes to somebody else',
      'unsure',
      (page) => {
        const link = item(page).querySelector('a[href*="compose"]');
        link?.setAttribute('aria-label', `Message ${zofia.name}`);
        item(page).append(link as Element);
      },
    ],
    [
      'the message link contradicts itself',
      'unsure',
      (page) => {
        const link = item(page).querySelector('a[href*="compose"]');
        link?.setAttribute(
          'href',
          (link.getAttribute('href') ?? '').replace(
            `recipient=${tamsin.memberId}`,
            `recipient=${zofia.memberId}`,
          ),
        );
      },
    ],
  ])('%s', (_what, why, change) => {
    expect(oneOf(card, 'all', change)).toBe(why);
  });

  it('without labels the sentence must address the name', () => {
    const bare = (page: Document): void => {
      for (const one of item(page).querySelectorAll('[aria-label], [alt]')) {
        one.removeAttribute('aria-label');
        one.removeAttribute('alt');
      }
    };
    expect(oneOf(card, 'all', bare)).toMatchObject({
      person: { name: { value: tamsin.name, via: 'order' } },
    });
    const other = { ...card, sentence: 'Celebrate Zofia’s birthday' };
    expect(oneOf(other, 'all', bare)).toBe('unsure');
  });

  it('reads links inside links, as the live page builds them', () => {
    const found = oneOf(card, 'all', (page) => {
      const name = item(page).querySelector('p') as Element;
      const outer = page.createElement('a');
      outer.setAttribute('href', `https://www.linkedin.com/in/${tamsin.slug}/`);
      const block = name.parentElement as Element;
      block.replaceWith(outer);
      outer.append(block);
      const inner = page.createElement('a');
      inner.setAttribute('href', `https://www.linkedin.com/in/${tamsin.slug}/`);
      name.replaceWith(inner);
      inner.append(name);
    });
    expect(found).toMatchObject({ person: { slug: tamsin.slug, name: { value: tamsin.name } } });
  });
});

describe('a list that grows', () => {
  it('costs what is new, and reads again what has changed', () => {
    const page = parse(
      catchUpPage({
        cards: [
          { person: tamsin, kind: 'birthday' },
          { person: aoi, kind: 'newJob' },
        ],
      }),
    );
    const items: ItemMemory = new WeakMap();
    const once = readIn(page, items);
    const [, aoiCard] = [...page.querySelectorAll('[role="listitem"]')];
    const again = readIn(page, items);
    if (!once.ok || !again.ok) throw new Error('not read');
    expect(again.sightings[0]).toBe(once.sightings[0]);
    const other = parse(catchUpPage({ cards: [{ person: zofia, kind: 'birthday' }] }));
    if (aoiCard) aoiCard.innerHTML = other.querySelector('[role="listitem"]')?.innerHTML ?? '';
    const later = readIn(page, items);
    expect(later.ok && later.sightings[1]).toMatchObject({ person: { slug: zofia.slug } });
  });
});
