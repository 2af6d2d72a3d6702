// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isReadable, OVERLAY_ADDRESSES, PAGE_ADDRESSES } from '../../../lib/linkedin/addresses';
import { detectPage } from '../../../lib/linkedin/detect';
import { OVERLAYS, PAGES } from '../../../lib/linkedin/pages';
import { rootsOf } from '../../../lib/linkedin/roots';
import { feedPage, loginPage, notFoundPage } from '../../linkedin/otherPages';
import { personCalled } from '../../linkedin/people';
import { profilePage } from '../../linkedin/profilePage';
import { addressOf, parse, readAt } from './support';

const tamsin = personCalled('tamsin-quillfeather');
const profile = (): Document => parse(profilePage({ person: tamsin, degree: 'first' }));

describe('the light table of addresses', () => {
  it('holds every page that has a reader, and no other, with what the reader takes over', () => {
    const known = (pages: readonly { id: string; checkedOn: string | null }[]) =>
      pages.map(({ id, checkedOn }) => ({ id, checkedOn }));
    expect(known(PAGE_ADDRESSES)).toEqual(known(PAGES));
    expect(known(OVERLAY_ADDRESSES)).toEqual(known(OVERLAYS));
  });
});

describe.each([...PAGES, ...OVERLAYS])('addresses of $id', (page) => {
  it.each(page.examples.match)('%s is one', (url) => expect(page.matches(url)).toBe(true));
  it.each(page.examples.not)('%s is none', (url) => expect(page.matches(url)).toBe(false));
});

describe('which page is this', () => {
  it('is told by the address and by what is there', () => {
    expect(detectPage(addressOf(tamsin), rootsOf(profile()))?.id).toBe('profile/sdui');
  });

  it('is not told by the address alone: the feed is still there after a click on a person', () => {
    const feed = parse(feedPage([tamsin]));
    expect(detectPage(addressOf(tamsin), rootsOf(feed))).toBeNull();
    expect(readAt(addressOf(tamsin), feed)).toEqual({ ok: false, why: 'notReady' });
  });

  it('is not told by the page alone: the person is still there after a click on the feed', () => {
    expect(readAt('https://www.linkedin.com/feed/', profile())).toEqual({ ok: false, why: 'notReady' });
    expect(readAt('https://www.linkedin.com/jobs/', profile())).toEqual({ ok: false, why: 'wrongPage' });
    expect(isReadable('https://www.linkedin.com/jobs/')).toBe(false);
  });

  it('is a login, at its own address or in place of a profile', () => {
    const login = parse(loginPage());
    for (const url of [
      addressOf(tamsin),
      'https://www.linkedin.com/login',
      'https://www.linkedin.com/uas/login',
      'https://www.linkedin.com/authwall?trk=x',
      'https://www.linkedin.com/checkpoint/challenge/abc',
      'https://www.linkedin.com/signup/cold-join',
    ]) {
      expect(readAt(url, login)).toEqual({ ok: false, why: 'signedOut' });
    }
  });

  it('is a profile that the user went on to from an error page, whose mark stays', () => {
    const page = profile();
    page.head.insertAdjacentHTML('beforeend', '<meta name="como-err" content="404">');
    expect(readAt(addressOf(tamsin), page).ok).toBe(true);
  });

  it('is an error page, or nothing yet', () => {
    expect(readAt(addressOf(tamsin), parse(notFoundPage()))).toEqual({ ok: false, why: 'errorPage' });
    expect(readAt(addressOf(tamsin), parse('<!doctype html>'))).toEqual({ ok: false, why: 'notReady' });
  });
});

describe('where a page may be', () => {
  it('in the open shadow root for older parts', () => {
    const page = parse('<div id="interop-outlet" data-testid="interop-shadowdom"></div>');
    const shadow = page.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
    expect(rootsOf(page)).toEqual([page, shadow]);
  });

  it('not in a closed one, and not in frames that are not open to us', () => {
    const page = parse('<div id="interop-outlet"></div>');
    page.querySelector('#interop-outlet')?.attachShadow({ mode: 'closed' });
    expect(rootsOf(page)).toEqual([page]);
  });
});
