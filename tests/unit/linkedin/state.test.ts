// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isSignedOutAddress } from '../../../lib/linkedin/addresses/signedOut';
import { pageState } from '../../../lib/linkedin/state';
import { feedPage, loginPage, notFoundPage, preloadPage } from '../../linkedin/otherPages';
import {
  authwallPage,
  checkpointPage,
  errorPage,
  publicProfilePage,
  startedPage,
  unhydratedPage,
  unstartedPage,
} from '../../linkedin/otherStates';
import { personCalled } from '../../linkedin/people';
import { profilePage } from '../../linkedin/profilePage';
import { parse } from './support';

const URL_OF_FEED = 'https://www.linkedin.com/feed/';
const tamsin = personCalled('tamsin-quillfeather');
const stateOf = (html: string, url = URL_OF_FEED): string => pageState(url, [parse(html)]);
const languages = ['en', 'fr', 'de', 'ar'] as const;

describe.each(languages)('the state of a page in %s', (lang) => {
  it.each([
    ['a form to join in place of the page', authwallPage(lang), 'signedOut'],
    ['a public profile for visitors', publicProfilePage(lang), 'signedOut'],
    ['a question who it is', checkpointPage(lang), 'signedOut'],
    ['an error', errorPage('500', lang), 'errorPage'],
    ['the new interface before it came alive', unhydratedPage(lang), 'notReady'],
    ['the old interface before it started', unstartedPage(lang), 'notReady'],
    ['the old interface at work', startedPage(lang), 'alive'],
    ['a profile', profilePage({ person: tamsin, degree: 'first', lang }), 'alive'],
    [
      'a profile before it came alive',
      profilePage({ person: tamsin, degree: 'first', lang, hydrated: false }),
      'notReady',
    ],
  ])('%s', (_, html, state) => expect(stateOf(html)).toBe(state));
});

describe('the state of a page', () => {
  it.each([
    ['a login', loginPage(), 'signedOut'],
    ['an address that does not exist', notFoundPage(), 'errorPage'],
    ['the feed', feedPage([tamsin]), 'alive'],
    ['nothing yet', '<!doctype html>', 'notReady'],
    ['the empty frame', preloadPage(), 'notReady'],
  ])('%s', (_, html, state) => expect(stateOf(html)).toBe(state));

  it.each([
    '/login',
    '/uas/login',
    '/authwall?trk=x',
    '/checkpoint/challenge/a',
    '/signup/cold-join',
    '/reg/join',
  ])('at %s nobody is signed in, whatever is left on the page', (path) => {
    expect(isSignedOutAddress(`https://www.linkedin.com${path}`)).toBe(true);
    expect(stateOf(feedPage([tamsin]), `https://www.linkedin.com${path}`)).toBe('signedOut');
  });

  it('is not told by an address that only begins alike', () => {
    expect(isSignedOutAddress('https://www.linkedin.com/login-tips/')).toBe(false);
    expect(isSignedOutAddress('https://www.linkedin.com/in/login/')).toBe(false);
  });

  it('is not signed out for a field for a password beside the bar for members, as in settings', () => {
    const page = startedPage().replace(
      '<div class="scaffold-layout">',
      '<div class="scaffold-layout"><input type="password">',
    );
    expect(stateOf(page)).toBe('alive');
  });
});
