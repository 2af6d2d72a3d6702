// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { profileEmber } from '../../../../lib/linkedin/pages/profileEmber';
import { profileSdui } from '../../../../lib/linkedin/pages/profileSdui';
import { BIRTHDAY, CONNECTED_ON } from '../../../linkedin/career';
import { personCalled } from '../../../linkedin/people';
import { profileEmberPage } from '../../../linkedin/profileEmberPage';
import { profilePage } from '../../../linkedin/profilePage';
import { addressOf, parse } from '../support';
import { personWith } from './readWith';

const emeka = personCalled('emeka-oduvale');
const address = `${addressOf(emeka)}overlay/contact-info/`;
const GENERATIONS = [
  { module: profileSdui, build: profilePage },
  { module: profileEmber, build: profileEmberPage },
];

describe.each(GENERATIONS)('the contact info that the user has opened, $module.id', ({ module, build }) => {
  const pageOf = (lang: 'en' | 'fr' | 'de' | 'ar' = 'en'): Document =>
    parse(build({ person: emeka, degree: 'first', lang, overlay: true }));
  const contact = (page: Document, url = address): object => {
    const { birthday, connectedOn, mail } = personWith(module, url, page)?.unproven ?? {};
    return Object.fromEntries(
      Object.entries({ birthday, connectedOn, mail })
        .filter(([, seen]) => seen)
        .map(([name, seen]) => [name, seen?.value]),
    );
  };

  it.each(['en', 'fr', 'de', 'ar'] as const)('in %s', (lang) => {
    expect(contact(pageOf(lang))).toEqual({
      birthday: BIRTHDAY,
      connectedOn: CONNECTED_ON,
      mail: 'emeka@oduvale.example',
    });
  });

  it('is not read at another address, nor where it names somebody else or nobody', () => {
    expect(contact(pageOf(), addressOf(emeka))).toEqual({});
    const other = pageOf();
    const nobody = pageOf();
    for (const link of other.querySelectorAll('[role="dialog"] a, dialog a')) {
      if (link.getAttribute('href')?.includes('/in/')) link.setAttribute('href', '/in/ignatius-pell/');
    }
    for (const one of nobody.querySelectorAll(
      '[role="dialog"] h1, [role="dialog"] a[href*="/in/"], dialog a[href*="/in/"]',
    )) {
      one.remove();
    }
    expect(contact(other)).toEqual({});
    expect(contact(nobody)).toEqual({});
  });

  it('takes no value of one row for another', () => {
    const page = pageOf();
    for (const one of page.querySelectorAll('[role="dialog"] *, dialog *')) {
      if (one.childElementCount === 0 && one.textContent === 'June 4') one.remove();
      const icon = one.querySelector(':scope > use')?.getAttribute('href') ?? one.id;
      if (icon.includes('envelope')) one.remove();
    }
    const found = contact(page);
    expect(found).toEqual({ connectedOn: CONNECTED_ON });
  });
});
