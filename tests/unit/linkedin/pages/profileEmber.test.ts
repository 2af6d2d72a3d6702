// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { judge } from '../../../../lib/linkedin/gate';
import { profileEmber } from '../../../../lib/linkedin/pages/profileEmber';
import { aboutText } from '../../../linkedin/profilePage';
import { YOU, personCalled } from '../../../linkedin/people';
import { profileEmberPage } from '../../../linkedin/profileEmberPage';
import type { EmberProfileOptions } from '../../../linkedin/profileEmberPage';
import { addressOf, parse } from '../support';
import { personWith, readWith } from './readWith';

const tamsin = personCalled('tamsin-quillfeather');
const trap = personCalled('ignatius-pell');
const CARD = 'section[data-member-id]';
const pageOf = (options: Partial<EmberProfileOptions> = {}): Document =>
  parse(profileEmberPage({ person: tamsin, degree: 'first', also: [trap], ...options }));
const read = (page: Document, address = addressOf(tamsin)) => personWith(profileEmber, address, page);

describe('a profile of the old interface', () => {
  it.each(
    (['en', 'fr', 'de', 'ar'] as const).flatMap((lang) =>
      (['first', 'second', 'third', 'self'] as const).map((degree) => ({ lang, degree })),
    ),
  )('in $lang, somebody shown as $degree', ({ lang, degree }) => {
    const page = pageOf({ lang, degree });
    const found = read(page);
    // Arabic has neither numeral nor pack: only marks speak there.
    const words = {
      first: 'first',
      second: 'other',
      third: lang === 'ar' ? 'unknown' : 'other',
      self: 'self',
    };
    expect(found).toMatchObject({
      slug: tamsin.slug,
      memberId: tamsin.memberId,
      degree: words[degree],
      name: { value: tamsin.name },
      headline: { value: tamsin.headline, via: 'class+bar' },
      company: { value: tamsin.company, via: lang === 'en' ? 'label' : 'order' },
      school: { value: tamsin.school },
      location: { value: tamsin.location },
      about: { value: aboutText(tamsin) },
      witnesses: ['address', 'contactLink', 'title', 'heading'],
      complete: true,
    });
    expect(judge(readWith(profileEmber, addressOf(tamsin), page), addressOf(tamsin))).toBe('believe');
  });

  it('takes the number of the card for no member id', () => {
    const page = pageOf();
    for (const link of page.querySelectorAll('a[href*="ACo"]')) link.remove();
    expect(read(page)?.memberId).toBeUndefined();
  });

  it('knows a degree by the invitation where no badge is shown, and by nothing else', () => {
    expect(read(pageOf({ degree: 'second', badge: false }))?.degree).toBe('other');
    expect(read(pageOf({ degree: 'third', badge: false }))?.degree).toBe('unknown');
  });

  it('does not know a degree that badge, invitation or its two texts contradict', () => {
    const invited = pageOf();
    invited
      .querySelector('.ZFI')
      ?.insertAdjacentHTML('beforeend', '<button><svg><use href="#connect-small"></use></svg></button>');
    expect(read(invited)?.degree).toBe('unknown');
    const torn = pageOf({ degree: 'third' });
    const value = torn.querySelector(`${CARD} .dist-value`);
    if (value) value.textContent = '1st';
    expect(read(torn)?.degree).toBe('unknown');
  });

  it('tells one button from the other by its English label or the list below, else not at all', () => {
    expect(read(pageOf({ oneButton: true }))?.company).toEqual({ value: tamsin.company, via: 'label' });
    const french = pageOf({ oneButton: true, lang: 'fr' });
    expect(read(french)?.company).toEqual({ value: tamsin.company, via: 'list' });
    french.querySelector('#experience')?.closest('section')?.remove();
    expect(read(french)).not.toHaveProperty('company');
    expect(read(french)?.complete).toBe(false);
  });

  it('reads positions with their months, in groups too, and schools', () => {
    expect(read(pageOf())?.unproven).toMatchObject({ education: [{ school: tamsin.school, degree: 'MSc' }] });
    for (const lang of ['en', 'fr', 'de'] as const) {
      expect(read(pageOf({ lang }))?.unproven?.roles, lang).toEqual([
        { title: tamsin.title, company: tamsin.company, start: '2021-07', current: true, via: 'row' },
        role('Adviser', '2018-01', '2021-06'),
        role('Associate', '2016-02', '2017-12'),
      ]);
    }
    // A word for "today" that no pack has: the end is not known, nor is it open.
    expect(read(pageOf({ lang: 'ar' }))?.unproven?.roles?.[0]).toMatchObject({
      start: '2021-07',
      current: false,
    });
  });

  it.each([
    ['title', '.t-bold'],
    ['company', '.t-normal:not(.t-black--light)'],
    ['dates', '.pvs-entity__caption-wrapper'],
    ['link', 'a[href*="/company/"]'],
  ])('leaves out a position without its %s', (_, selector) => {
    const page = pageOf();
    const row = page.querySelector('#experience')?.closest('section')?.querySelector('li');
    row?.querySelector(selector)?.remove();
    const roles = read(page)?.unproven?.roles ?? [];
    expect(roles.map(({ title }) => title)).toEqual(['Adviser', 'Associate']);
  });

  it('reads nobody else’s words, positions or headline', () => {
    const page = pageOf();
    const headline = page.querySelector(`${CARD} .text-body-medium`);
    headline?.remove();
    for (const id of ['about', 'experience', 'education']) {
      const link = `<a href="/in/${trap.slug}/">${trap.name}</a>`;
      page.querySelector(`#${id}`)?.closest('section')?.insertAdjacentHTML('beforeend', link);
    }
    const found = read(page);
    expect(found?.name.value).toBe(tamsin.name);
    for (const field of ['headline', 'about', 'unproven']) expect(found).not.toHaveProperty(field);
    expect(found?.complete).toBe(false);
  });

  it('does not read a block about somebody else in the card', () => {
    const page = pageOf({ degree: 'third' });
    const decoy = `<div><a href="/in/${trap.slug}/">${trap.name}</a><span class="distance-badge">1st</span><div class="text-body-medium">${trap.headline}</div><ul><li><button>${trap.company}</button></li></ul></div>`;
    page.querySelector(`${CARD} ul`)?.insertAdjacentHTML('beforebegin', decoy);
    expect(read(page)).toMatchObject({
      degree: 'other',
      headline: { value: tamsin.headline },
      company: { value: tamsin.company },
    });
  });
});

describe('nothing is read', () => {
  it.each([
    ['before the application has started', pageOf({ started: false }), 'notReady'],
    ['while the title names the person before', pageOf({ title: `${trap.name} | LinkedIn` }), 'disagree'],
  ])('%s', (_, page, why) => {
    expect(readWith(profileEmber, addressOf(tamsin), page)).toEqual({ ok: false, why });
  });

  it('where the links of the card name two people', () => {
    const page = pageOf();
    page.querySelector('h1')?.closest('a')?.setAttribute('href', `/in/${trap.slug}/overlay/about/`);
    expect(readWith(profileEmber, addressOf(tamsin), page)).toEqual({ ok: false, why: 'disagree' });
  });

  it('where the name is gone', () => {
    const page = pageOf();
    page.querySelector('h1')?.remove();
    expect(readWith(profileEmber, addressOf(tamsin), page).ok).toBe(false);
  });

  it('of a page that the address does not name', () => {
    const reading = readWith(profileEmber, addressOf(trap), pageOf());
    expect(judge(reading, addressOf(trap))).not.toBe('believe');
  });

  it('about yourself without a link to edit', () => {
    const page = pageOf({ person: YOU, degree: 'self', badge: false });
    for (const link of page.querySelectorAll('a[href*="/edit/"]')) link.remove();
    expect(read(page, addressOf(YOU))?.degree).toBe('unknown');
  });
});

function role(title: string, start: string, end: string): object {
  return { title, company: 'Cloudberry Post', start, end, current: false, via: 'group' };
}
