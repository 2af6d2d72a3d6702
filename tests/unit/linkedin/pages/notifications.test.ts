// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { believable } from '../../../../lib/linkedin/gate';
import { notificationsEmber } from '../../../../lib/linkedin/pages/notificationsEmber';
import type { NotificationSighting, Reading } from '../../../../lib/linkedin/sighting';
import { verdictOn } from '../../../linkedin/cases/compare';
import { cases } from '../../../linkedin/cases/lists';
import { hashesFrom } from '../../../linkedin/html';
import type { PageLanguage } from '../../../linkedin/labels';
import type { NotificationKind } from '../../../linkedin/notificationsLabels';
import {
  NOTIFICATIONS_ADDRESS,
  notificationsFrame,
  notificationsPage,
} from '../../../linkedin/notificationsPage';
import { personCalled } from '../../../linkedin/people';
import { shellPage } from '../../../linkedin/shell';
import { parse } from '../support';

const tamsin = personCalled('tamsin-quillfeather');
const zofia = personCalled('zofia-mglista');
const LANGUAGES: PageLanguage[] = ['en', 'fr', 'de', 'ar'];

function readIn(...pages: Document[]): Reading {
  return notificationsEmber.read(pages, {
    url: NOTIFICATIONS_ADDRESS,
    title: pages[0]?.title ?? '',
    lang: pages.at(-1)?.documentElement.lang ?? 'en',
    isRendered: () => true,
  });
}

/** What one card says: a sighting, or why it was passed over. */
function oneOf(
  kind: NotificationKind,
  {
    lang = 'en',
    sentence,
    change,
  }: { lang?: PageLanguage; sentence?: string; change?: (card: Element) => void } = {},
) {
  const card = { kind, person: tamsin, other: zofia, ...(sentence !== undefined && { sentence }) };
  const page = parse(notificationsPage({ cards: [card], lang }));
  change?.(page.querySelector('article') as Element);
  const reading = readIn(page);
  const one = reading.ok ? reading.sightings[0] : undefined;
  return one?.kind === 'passed' ? one.why : (one as NotificationSighting | undefined);
}

describe('the notifications', () => {
  it.each(notificationsEmber.examples.match)('are at %s', (url) =>
    expect(notificationsEmber.matches(url)).toBe(true),
  );
  it.each(notificationsEmber.examples.not)('are not at %s', (url) =>
    expect(notificationsEmber.matches(url)).toBe(false),
  );

  it.each(LANGUAGES)('name in %s the person whom a card links to', (lang) => {
    for (const kind of ['viewed', 'thanked', 'birthday'] as const) {
      const found = oneOf(kind, { lang });
      expect(found).toMatchObject({
        person: {
          slug: tamsin.slug,
          name: { value: tamsin.name, via: 'label' },
          degree: 'unknown',
          witnesses: ['profileLink', 'nameText', 'label'],
        },
      });
      expect(typeof found === 'object' && believable(found, NOTIFICATIONS_ADDRESS)).toBe(true);
    }
  });

  it.each(
    LANGUAGES.flatMap(
      (lang) =>
        [
          [lang, 'two', 'severalPeople'],
          [lang, 'counted', 'severalPeople'],
          [lang, 'post', 'noPerson'],
          [lang, 'jobs', 'noPerson'],
          [lang, 'hidden', 'noPerson'],
          [lang, 'company', 'organisation'],
        ] as const,
    ),
  )('%s, %s: passed over as %s', (lang, kind, why) => expect(oneOf(kind, { lang })).toBe(why));

  it.each(cases('unit').filter(({ page }) => page === 'notifications/ember'))(
    '$name: all, nobody else',
    (shown) => {
      const page = parse(shown.html);
      expect(notificationsEmber.isOn([page])).toBe(true);
      const reading = readIn(page);
      expect(verdictOn(shown, reading.ok ? reading.sightings : [])).toEqual({ outcome: 'right', wrong: [] });
    },
  );

  it('are read in the frame that the new interface keeps for the old', () => {
    const cards = [{ kind: 'viewed', person: tamsin } as const];
    const top = parse(
      shellPage(
        '',
        { title: 'Notifications | LinkedIn', screen: 'feed.MainFeed', pageKey: '' },
        hashesFrom('x'),
      ),
    );
    const frame = parse(notificationsFrame({ cards }));
    expect(notificationsEmber.isOn([top])).toBe(false);
    expect(notificationsEmber.isOn([top, frame])).toBe(true);
    expect(readIn(top, frame)).toMatchObject({ ok: true, sightings: [{ person: { slug: tamsin.slug } }] });
  });

  it('are off before the application has started, and say when there are none', () => {
    expect(notificationsEmber.isOn([parse(notificationsPage({ cards: [], started: false }))])).toBe(false);
    expect(readIn(parse(notificationsPage({ cards: [] })))).toEqual({ ok: false, why: 'empty' });
  });
});

describe('the event of a notification', () => {
  it.each([
    ['birthday', { type: 'birthday' }],
    ['workAnniversary', { type: 'workAnniversary', years: 5, company: tamsin.company }],
    ['newJob', { type: 'newJob', title: tamsin.title, company: tamsin.company }],
  ] as const)('%s', (kind, event) => {
    expect(oneOf(kind)).toMatchObject({ when: { value: { daysAgo: 2 } }, event: { ...event, via: 'words' } });
  });

  it.each([
    ['somebody’s own words', 'quotes', undefined],
    ['a look at the profile', 'viewed', undefined],
    [
      'another person in bold',
      'newJob',
      `Congratulate <strong>${tamsin.name}</strong> for starting a new position as Captain with the help of <strong>${zofia.name}</strong>`,
    ],
  ] as const)('%s tell none', (_what, kind, sentence) => {
    expect(oneOf(kind, sentence === undefined ? {} : { sentence })).not.toHaveProperty('event');
  });

  it('reads only what stands before somebody’s own words, and there the name must stand', () => {
    const name = `<strong>${tamsin.name}</strong>`;
    const quoted = `Congratulate ${name} for starting a new position as Captain at Otterbank: “I am thrilled”`;
    expect(oneOf('newJob', { sentence: quoted })).toMatchObject({ event: { company: 'Otterbank' } });
    const behind = `Wish your connection a happy birthday: ${name}`;
    expect(oneOf('newJob', { sentence: behind })).not.toHaveProperty('event');
  });

  it('allows a company in bold', () => {
    const sentence = `Congratulate <strong>${tamsin.name}</strong> for starting a new position as Captain at <strong>Otterbank</strong>`;
    expect(oneOf('newJob', { sentence })).toMatchObject({ event: { type: 'newJob', company: 'Otterbank' } });
  });
});

describe('a card whose parts do not belong together', () => {
  const unlabel = (card: Element): void => {
    for (const one of card.querySelectorAll('[aria-label], [alt]')) {
      one.removeAttribute('aria-label');
      one.removeAttribute('alt');
    }
  };

  it.each<[string, string, (card: Element) => void]>([
    ['the name lost', 'unsure', (card) => card.querySelector('strong')?.remove()],
    [
      'another name in its place',
      'unsure',
      (card) => ((card.querySelector('strong') as Element).textContent = zofia.name),
    ],
    [
      'the same without labels',
      'unsure',
      (card) => {
        unlabel(card);
        (card.querySelector('strong') as Element).textContent = zofia.name;
      },
    ],
    [
      'two profile links',
      'severalPeople',
      (card) => card.insertAdjacentHTML('beforeend', `<a href="/in/${zofia.slug}/">Z</a>`),
    ],
    [
      'two headlines',
      'unsure',
      (card) => card.append((card.querySelector('.nt-card__headline') as Element).cloneNode(true)),
    ],
    ['the profile link lost', 'noPerson', (card) => card.querySelector('a')?.remove()],
  ])('%s', (_what, why, change) => expect(oneOf('viewed', { change })).toBe(why));

  it('takes the name without labels where the address says the same', () => {
    expect(oneOf('viewed', { change: unlabel })).toMatchObject({
      person: { name: { value: tamsin.name, via: 'slug' } },
    });
  });

  it('keeps the member id of a profile link', () => {
    const change = (card: Element): void =>
      card
        .querySelector('a')
        ?.setAttribute(
          'href',
          `/in/${tamsin.slug}?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${tamsin.memberId}`,
        );
    expect(oneOf('viewed', { change })).toMatchObject({
      person: { memberId: tamsin.memberId, witnesses: ['profileLink', 'memberUrn', 'nameText', 'label'] },
    });
  });
});
