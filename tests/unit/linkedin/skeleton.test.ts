// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skeletonOf } from '../../../lib/linkedin/report/skeleton';
import { hrefGrammar, redactKey, slugsIn } from '../../../lib/linkedin/report/skeletonGrammar';
import { PARAMETERS, PATHS, ROLES, TAGS, URNS, WORDS } from '../../../lib/linkedin/report/skeletonWords';
import type { PageCase } from '../../linkedin/cases/case';
import { feedPage, loginPage, notFoundPage } from '../../linkedin/otherPages';
import { CAST, personCalled } from '../../linkedin/people';
import type { Person } from '../../linkedin/people';
import { profilePage } from '../../linkedin/profilePage';
import type { PageLanguage } from '../../linkedin/labels';
import { parse, renderedIn } from './support';

const tamsin = personCalled('tamsin-quillfeather');
const ID = tamsin.memberId;
const skeleton = (html: string): string => {
  const page = parse(html);
  return skeletonOf([page], renderedIn(page));
};

describe('a key keeps what is LinkedIn’s', () => {
  it.each([
    [`com.linkedin.sdui.profile.card.ref${ID}Topcard`, 'com.linkedin.sdui.profile.card.ref<ID>Topcard'],
    [
      'com.linkedin.sdui.profile.card.reftamsin-quillfeatherActivity',
      'com.linkedin.sdui.profile.card.ref<SLUG>Activity',
    ],
    [
      'com.linkedin.sdui.profile.card.refsomeone-unlinked-9Activity',
      'com.linkedin.sdui.profile.card.ref<X>Activity',
    ],
    [
      'expandedWDwNyzn3l0PiXZHEQnRbZxFeedType_MAIN_FEED_RELEVANCE',
      'expanded<KEY>FeedType_MAIN_FEED_RELEVANCE',
    ],
    [
      'expanded1dc95c67-29aa-410f-b1c2-37d0b907a3beFeedType_MAIN_FEED_RELEVANCE',
      'expanded<KEY>FeedType_MAIN_FEED_RELEVANCE',
    ],
    ['ConnectionCard_12-tamsin-quillfeather', 'ConnectionCard_<N>-<SLUG>'],
    ['ConnectionCard_12-someone-unlinked', 'ConnectionCard_<N>-<X>'],
    ['profileCardsBelowActivityPart3tamsin-quillfeather', 'profileCardsBelowActivityPart<N><SLUG>'],
    ['profileAsideBrowsemapليلى-نورسين', 'profileAsideBrowsemap<X>'],
    ['1dc95c67-29aa-410f-b1c2-37d0b907a3be', '<KEY>'],
    ['ember4711', 'ember<N>'],
    ['Tamsin Quillfeather', '<X>'],
  ])('%s', (key, expected) => {
    expect(redactKey(key, ['tamsin-quillfeather'])).toBe(expected);
  });
});

describe('a link keeps its kind', () => {
  it.each([
    [
      'https://www.linkedin.com/in/tamsin-quillfeather/overlay/contact-info/',
      '/in/<slug>/overlay/contact-info/',
    ],
    [`/in/${ID}/`, '/in/<id>/'],
    ['/in/feed/', '/in/<slug>/'],
    [
      `/messaging/compose/?profileUrn=urn%3Ali%3Afsd_profile%3A${ID}&recipient=${ID}&propUrn=urn%3Ali%3Aprop%3A%28BIRTHDAY%2C123%29&body=Dear%20Tamsin&from=Tamsin`,
      '/messaging/compose/?profileUrn=<id>&recipient=<id>&propUrn=urn:li:prop:(BIRTHDAY,<id>)&body=<x>',
    ],
    [
      `/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH&connectionOf=["${ID}"]&network=["F","S"]`,
      '/search/results/people/?origin=MEMBER_PROFILE_CANNED_SEARCH&connectionOf=["<id>"]&network=["F","S"]',
    ],
    ['/preload/custom-invite/?vanityName=tamsin-quillfeather', '/preload/custom-invite/?vanityName=<slug>'],
    ['/feed/update/urn:li:activity:7312345678901234567/', '/feed/update/urn:li:activity:<id>/'],
    ['/company/brindlewick/posts/', '/company/<slug>/posts/'],
    ['/posts/tamsin-quillfeather_words-activity-123', '/posts/<slug>'],
    ['/messaging/thread/2-abcDEF==/', '/messaging/thread/<id>/'],
    ['/search/results/all/?keywords=TAMSIN', '/search/results/all/?keywords=<x>'],
    ['/quillfeather/', '/<x>/'],
    ['mailto:tamsin@quill.example', 'mailto:'],
    ['https://quillfeather.example/tamsin', '<elsewhere>'],
    ['http://[', '?'],
  ])('%s', (href, expected) => {
    expect(hrefGrammar(href)).toBe(expected);
  });
});

describe('a skeleton', () => {
  it('shows how the page is built', () => {
    const text = skeleton(profilePage({ person: tamsin, degree: 'first', also: CAST.slice(4, 6) }));
    for (const part of [
      'document lang=en dir=ltr como=d_flagship3_profile_view_base\n body data-rehydrated=true\n',
      'role=main screen=com.linkedin.sdui.flagshipnav.profile.Profile',
      'key=com.linkedin.sdui.profile.card.ref<ID>Topcard',
      `h2 text:${tamsin.name.length}`,
      'p text:5 dot\n',
      'p text:5 dot unseen',
      'svg id=bell-fill-medium',
      'a href=/in/<slug>/overlay/contact-info/ text:12',
      'key=com.linkedin.sdui.profile.card.ref<SLUG>Activity',
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toMatch(/class=/);
  });

  it('folds rows of the same, whatever the lengths of their texts', () => {
    const rows = ['Ann', 'Bertram', 'Cy'].map(
      (name) => `<li><p>${name}</p><svg id="send-privately-small"></svg></li>`,
    );
    expect(skeleton(`<ul>${rows.join('')}</ul>`)).toContain(
      'ul>li ×3 same\n  p text:3\n  svg id=send-privately-small',
    );
  });

  it('keeps the words of the old interface, without numbers and without what is not LinkedIn’s', () => {
    const text = skeleton(
      '<div class="ember-view nt-card tamsin msg-s-event-listitem--other ember123 _a1b2" id="ember77" data-id="urn:li:activity:123">x</div>',
    );
    expect(text).toContain(
      'div id=ember<N> class=ember-view.nt-card.msg-s-event-listitem--other data-id=urn:li:activity:<id> text:1',
    );
  });

  it('has the shadow root and says where it was cut', () => {
    const page = parse('<div id="interop-outlet"></div>');
    const shadow = page.querySelector('div')?.attachShadow({ mode: 'open' });
    if (!shadow) throw new Error('no shadow root');
    const item = page.createElement('p');
    for (let i = 0; i < 5000; i++) {
      const link = page.createElement(i % 2 ? 'a' : 'b');
      link.setAttribute('href', `/messaging/thread/${i}/`);
      link.append('x'.repeat((i % 7) + 1));
      item.append(link);
    }
    shadow.append(item);
    const text = skeletonOf([page, shadow]);
    expect(text).toContain('\nshadow\n p\n  b href=/messaging/thread/<id>/ text:1');
    expect(text.length).toBeLessThanOrEqual(60_000);
    expect(text).toMatch(/\n… cut here: the page has more$/);
  });
});

/** Everything that says who somebody is, or what somebody wrote. */
const secretsOf = (person: Person): string[] =>
  [
    person.slug,
    encodeURIComponent(person.slug),
    person.memberId,
    person.name,
    person.firstName,
    person.lastName,
  ]
    .concat([person.headline, person.title, person.company, person.school, person.location])
    .filter((text) => text.length >= 3);

const LANGUAGES: PageLanguage[] = ['en', 'fr', 'de', 'ar'];
const PAGES: [string, string][] = [
  ...CAST.flatMap((person, i): [string, string][] => [
    [
      `profile of ${person.slug}`,
      profilePage({
        person,
        degree: (['first', 'second', 'third', 'self'] as const)[i % 4] ?? 'first',
        lang: LANGUAGES[(i >> 2) % 4] ?? 'en',
        visibility: i % 3 ? 'normal' : 'bothVisible',
        also: [CAST[(i + 3) % CAST.length] as Person, CAST[(i + 9) % CAST.length] as Person],
      }),
    ],
  ]),
  ['feed', feedPage(CAST)],
  ['login', loginPage()],
  ['not found', notFoundPage()],
  ...(await casePages()),
];

/** The pages of all readers' own cases. */
async function casePages(): Promise<[string, string][]> {
  const folder = join(import.meta.dirname, '../../linkedin/cases');
  const pages: [string, string][] = [];
  for (const file of readdirSync(folder)) {
    const found = (await import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href)) as {
      cases?: (seed: string) => PageCase[];
    };
    for (const page of found.cases?.('skeleton') ?? []) pages.push([`${page.page}: ${page.name}`, page.html]);
  }
  return pages;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]{4,}/gu) ?? [];

/** Words of skeletons themselves and of LinkedIn's vocabulary, which texts of a page may use, too. */
const OURS = new Set(
  [WORDS, PATHS, TAGS, ROLES, URNS, PARAMETERS]
    .flatMap((set) => [...set])
    .concat('testid lang screen href data other display password true false same unseen elsewhere slug')
    .flatMap(wordsOf),
);

describe('no skeleton says anything of anybody', () => {
  it.each(PAGES)('%s', (_, html) => {
    const page = parse(html);
    const text = skeletonOf([page], renderedIn(page));
    expect(CAST.flatMap(secretsOf).filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).not.toMatch(/ACo[A-Za-z0-9_-]{8}/);
    expect(text).not.toMatch(/\d{6}/);
    // Whatever stands in texts and labels: no word of it, but where it is also one of LinkedIn's.
    const said = [...page.body.querySelectorAll(':not(script, style)')].flatMap((element) => [
      ...[...element.childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : '')),
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('alt') ?? '',
    ]);
    const structure = [...page.querySelectorAll('*')].flatMap((element) =>
      ['class', 'id', 'data-sdui-screen', 'data-component-type'].flatMap((name) =>
        wordsOf(element.getAttribute(name) ?? ''),
      ),
    );
    const ours = new Set([...OURS, ...structure]);
    const shown = new Set(wordsOf(text.replace(/[=(][A-Z_]{3,}/g, '')));
    const leaked = said.flatMap(wordsOf).filter((word) => shown.has(word) && !ours.has(word));
    expect([...new Set(leaked)]).toEqual([]);
  });

  it('whatever is put into attributes that may hold names', () => {
    const letters = fc.stringMatching(/^[bcdfghjklmnpqrtvwxz]{5,12}$/);
    const name = fc.tuple(letters, letters).map(([first, last]) => `${first}-${last}`);
    const place = fc.constantFrom(
      (who: string) => `<a href="/in/${who}/">x</a>`,
      (who: string) => `<a href="https://www.linkedin.com/company/${who}/posts/?trk=${who}">x</a>`,
      (who: string) => `<a href="/messaging/compose/?body=${who}&${who}=1&recipient=${who}">x</a>`,
      (who: string) => `<a href="https://${who}.example/${who}">x</a>`,
      (who: string) => `<form action="/${who}/">x</form>`,
      (who: string) => `<div componentkey="profileAsideBrowsemap${who}">x</div>`,
      (who: string) =>
        `<div componentkey="${who}" data-testid="${who}-card" role="${who}" id="${who}">x</div>`,
      (who: string) => `<div class="${who} msg-${who}9" data-view-name="${who}" title="${who}">x</div>`,
      (who: string) => `<div data-sdui-screen="com.linkedin.${who}" data-component-type="${who}">x</div>`,
      (who: string) => `<div data-id="urn:li:${who}:${who}" data-urn="${who}" data-${who}="${who}">x</div>`,
      (who: string) => `<img alt="${who}" src="/${who}.png"><svg id="${who}"></svg><${who}>x</${who}>`,
      (who: string) => `<input name="${who}" type="${who}" value="${who}" placeholder="${who}">`,
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(place, name), { minLength: 1, maxLength: 6 }), (placed) => {
        const text = skeletonOf([parse(placed.map(([put, who]) => put(who)).join(''))]);
        for (const [, who] of placed) for (const part of who.split('-')) expect(text).not.toContain(part);
      }),
      { numRuns: 200, seed: 8 },
    );
  });
});

it('slugs are found in every form that links have', () => {
  expect(
    slugsIn(['/in/%D9%84%D9%8A%D9%84%D9%89-5a/', '/preload/custom-invite/?vanityName=bo-brisk&x=1']),
  ).toEqual(['%D9%84%D9%8A%D9%84%D9%89-5a', 'bo-brisk', 'ليلى-5a']);
});
