// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { judge } from '../../../../lib/linkedin/gate';
import { experienceEmber } from '../../../../lib/linkedin/pages/experienceEmber';
import { experienceSdui } from '../../../../lib/linkedin/pages/experienceSdui';
import { experienceEmberPage, experiencePage } from '../../../linkedin/experiencePage';
import type { ExperienceOptions } from '../../../linkedin/experiencePage';
import { personCalled } from '../../../linkedin/people';
import { parse } from '../support';
import { personWith, readWith } from './readWith';

const tamsin = personCalled('tamsin-quillfeather');
const aoi = personCalled('shirakumo-aoi');
const trap = personCalled('ignatius-pell');
const at = (slug: string): string => `https://www.linkedin.com/in/${slug}/details/experience/`;
const GENERATIONS = [
  { module: experienceSdui, build: experiencePage, via: 'title+slug' },
  { module: experienceEmber, build: experienceEmberPage, via: 'title+text' },
];

describe.each(GENERATIONS)('the page of all positions, $module.id', ({ module, build, via }) => {
  const pageOf = (options: Partial<ExperienceOptions> = {}): Document =>
    parse(build({ person: tamsin, also: [trap], ...options }));

  it.each(['en', 'fr', 'de', 'ar'] as const)('in %s', (lang) => {
    const page = pageOf({ lang });
    const found = personWith(module, at(tamsin.slug), page);
    expect(found).toMatchObject({
      slug: tamsin.slug,
      memberId: tamsin.memberId,
      degree: 'unknown',
      name: { value: tamsin.name, via },
      complete: false,
    });
    expect(found?.unproven?.roles).toMatchObject([
      { title: tamsin.title, company: tamsin.company, start: '2021-07', current: lang !== 'ar' },
      { title: 'Adviser', company: 'Cloudberry Post', start: '2018-01', end: '2021-06', current: false },
      { title: 'Associate', company: 'Cloudberry Post', start: '2016-02', end: '2017-12', current: false },
    ]);
    expect(judge(readWith(module, at(tamsin.slug), page), at(tamsin.slug))).toBe('believe');
  });

  it('knows one’s own by the links to edit', () => {
    expect(personWith(module, at(tamsin.slug), pageOf({ own: true }))?.degree).toBe('self');
  });

  it.each([
    ['before it is alive', { hydrated: false }, 'notReady'],
    ['without positions', { empty: true }, 'noIdentity'],
    ['under the title of the page before', { title: `X | ${trap.name} | LinkedIn` }, 'noIdentity'],
    ['under a title without a name', { title: 'Experience | LinkedIn' }, 'noIdentity'],
  ])('is not read %s', (_, options, why) => {
    expect(readWith(module, at(tamsin.slug), pageOf(options))).toEqual({ ok: false, why });
  });

  it('is not read while it is still somebody else’s', () => {
    expect(readWith(module, at(trap.slug), pageOf())).toEqual({ ok: false, why: 'disagree' });
  });

  it('takes no position without its company', () => {
    const page = pageOf();
    for (const link of page.querySelectorAll('main a[href*="/company/100/"]')) {
      link.replaceWith(...link.childNodes);
    }
    const roles = personWith(module, at(tamsin.slug), page)?.unproven?.roles ?? [];
    expect(roles.map(({ title }) => title)).toEqual(['Adviser', 'Associate']);
  });
});

it('reads a name in another script only where the page repeats it', () => {
  const sdui = parse(experiencePage({ person: aoi }));
  expect(readWith(experienceSdui, at(aoi.slug), sdui)).toEqual({ ok: false, why: 'noIdentity' });
  const ember = parse(experienceEmberPage({ person: aoi }));
  expect(personWith(experienceEmber, at(aoi.slug), ember)?.name.value).toBe(aoi.name);
});

describe('rows of the new interface', () => {
  const keys = (page: Document): Document => {
    for (const one of page.querySelectorAll('[componentkey]')) one.removeAttribute('componentkey');
    return page;
  };
  const titles = (page: Document): (string | undefined)[] =>
    (personWith(experienceSdui, at(tamsin.slug), page)?.unproven?.roles ?? []).map(({ title }) => title);

  it('are told apart without keys', () => {
    const page = keys(parse(experiencePage({ person: tamsin })));
    expect(titles(page)).toEqual([tamsin.title, 'Adviser', 'Associate']);
  });

  it.each([0, 1])('are left out without the line %i', (nth) => {
    for (const page of [
      parse(experiencePage({ person: tamsin })),
      keys(parse(experiencePage({ person: tamsin }))),
    ]) {
      page.querySelectorAll('main a[href*="/company/100/"] p')[nth]?.remove();
      expect(titles(page)).toEqual(['Adviser', 'Associate']);
    }
  });

  it('are left out where the logo is another company’s', () => {
    const page = parse(experiencePage({ person: tamsin }));
    page.querySelector('main figure')?.setAttribute('aria-label', 'Otterbank logo');
    expect(titles(page)).toEqual(['Adviser', 'Associate']);
  });

  it('do not take the type of employment for a title', () => {
    const page = parse(experiencePage({ person: tamsin }));
    page.querySelector('main li p')?.remove();
    expect(titles(page)).toEqual([tamsin.title, 'Associate']);
  });
});
