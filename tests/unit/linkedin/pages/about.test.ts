// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { profileSdui } from '../../../../lib/linkedin/pages/profileSdui';
import { STUDIED } from '../../../linkedin/career';
import { personCalled } from '../../../linkedin/people';
import { aboutText, profilePage } from '../../../linkedin/profilePage';
import { addressOf, parse } from '../support';
import { personWith } from './readWith';

const tamsin = personCalled('tamsin-quillfeather');
const BOX = '[componentkey$="About"] [data-testid="expandable-text-box"]';
const pageOf = (lang: 'en' | 'fr' | 'de' | 'ar' = 'en'): Document =>
  parse(profilePage({ person: tamsin, degree: 'first', lang, scrolled: true }));
const read = (page: Document) => personWith(profileSdui, addressOf(tamsin), page);

describe('what somebody says about themselves, new interface', () => {
  it('is read without the button behind it', () => {
    expect(read(pageOf())?.about).toEqual({ value: aboutText(tamsin), via: 'key' });
  });

  it('is cut at 3,000 characters', () => {
    const page = pageOf();
    const box = page.querySelector(BOX);
    if (box) box.textContent = `x${'🪔'.repeat(3100)}`;
    // Not in the middle of a character.
    expect(read(page)?.about?.value).toBe(`x${'🪔'.repeat(1499)}`);
  });

  it('is not read from a card of somebody else, nor from one without a key', () => {
    const card = pageOf();
    for (const one of card.querySelectorAll('[componentkey$="About"]')) {
      one.setAttribute(
        'componentkey',
        `com.linkedin.sdui.profile.card.ref${personCalled('ignatius-pell').memberId}About`,
      );
    }
    expect(read(card)).not.toHaveProperty('about');
    const bare = pageOf();
    for (const one of bare.querySelectorAll('[componentkey$="About"]')) one.removeAttribute('componentkey');
    expect(read(bare)).not.toHaveProperty('about');
    expect(read(bare)?.name.value).toBe(tamsin.name);
  });
});

describe('the lists that come late, new interface', () => {
  it.each(['en', 'fr', 'de', 'ar'] as const)('in %s', (lang) => {
    const { roles, education } = read(pageOf(lang))?.unproven ?? {};
    expect(roles).toMatchObject([
      { title: tamsin.title, company: tamsin.company, start: '2021-07', current: lang !== 'ar', via: 'row' },
      { title: 'Adviser', company: 'Cloudberry Post', start: '2018-01', end: '2021-06', via: 'group' },
      { title: 'Associate', company: 'Cloudberry Post', start: '2016-02', end: '2017-12', via: 'group' },
    ]);
    expect(education).toEqual([{ school: tamsin.school, ...STUDIED, via: 'row' }]);
  });

  it('are not read from cards of somebody else', () => {
    const page = pageOf();
    for (const one of page.querySelectorAll('[componentkey$="TopLevelSection"]')) {
      one.setAttribute(
        'componentkey',
        (one.getAttribute('componentkey') ?? '').replace(tamsin.memberId, 'x'),
      );
    }
    expect(read(page)).not.toHaveProperty('unproven');
  });
});

describe('a block about somebody else inside the top card', () => {
  it.each(['first', 'second', 'third'] as const)('changes nothing for a %s', (degree) => {
    const trap = personCalled('ignatius-pell');
    const page = parse(profilePage({ person: tamsin, degree }));
    const decoy = `<div><a href="https://www.linkedin.com/in/${trap.slug}/"><h2>${trap.name}</h2></a><p>· 1st</p><p>${trap.headline}</p><div role="button"><svg id="company-accent-4"></svg><p>${trap.company}</p></div><svg id="bell-fill-medium"></svg><svg id="connect-small"></svg></div>`;
    page
      .querySelector('section[componentkey$="Topcard"] h2')
      ?.closest('div[class]')
      ?.insertAdjacentHTML('afterend', decoy);
    expect(read(page)).toMatchObject({
      name: { value: tamsin.name },
      degree: degree === 'first' ? 'first' : 'other',
      headline: { value: tamsin.headline },
      company: { value: tamsin.company },
      complete: true,
    });
  });
});
