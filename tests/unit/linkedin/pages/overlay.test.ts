// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { believed } from '../../../../lib/linkedin/gate';
import { overlayEmber } from '../../../../lib/linkedin/pages/overlayEmber';
import { NOW, cases, talk } from '../../../linkedin/cases/thread';
import { verdictOn } from '../../../linkedin/cases/compare';
import { emberPage } from '../../../linkedin/emberShell';
import { bubble, listBubble, newMessageBubble, putInShadow } from '../../../linkedin/messageOverlay';
import { messagingPage, threadAddress } from '../../../linkedin/messagingPage';
import { feedPage } from '../../../linkedin/otherPages';
import { personCalled } from '../../../linkedin/people';
import { parse } from '../support';
import { foundIn, onlyThread, personIs, readBubbles, readRoots } from './threadSupport';

const tamsin = personCalled('tamsin-quillfeather');
const zofia = personCalled('zofia-mglista');
const url = 'https://www.linkedin.com/feed/';
const languages = ['en', 'fr', 'de', 'ar'] as const;
const ofTwo = (lang: (typeof languages)[number] = 'en'): string =>
  bubble({
    others: [tamsin],
    messages: talk(tamsin, [
      ['them', 90],
      ['you', 50],
    ]),
    now: NOW,
    lang,
  });
const inDocument = (overlay: string): string =>
  emberPage('<div></div>', { title: 'Jobs | LinkedIn', overlay });

describe('addresses under the overlay', () => {
  it.each(overlayEmber.examples.match)('%s is one', (address) =>
    expect(overlayEmber.matches(address)).toBe(true),
  );
  it.each(overlayEmber.examples.not)('%s is none', (address) =>
    expect(overlayEmber.matches(address)).toBe(false),
  );
});

describe('open bubbles', () => {
  it.each(cases('overlay').filter((one) => one.page === 'overlay/ember'))('$name', (one) => {
    expect(verdictOn(one, foundIn(readBubbles(one.html, one.url)))).toEqual({ outcome: 'right', wrong: [] });
  });

  it.each(languages)('in the shadow root of the new interface, in %s', (lang) => {
    const page = parse(feedPage([zofia, tamsin]));
    page.documentElement.lang = lang;
    const shadow = putInShadow(page, listBubble([zofia]) + ofTwo(lang));
    const reading = readRoots(overlayEmber, url, [page, shadow]);
    expect(onlyThread(reading)).toMatchObject({
      person: personIs(tamsin),
      last: { direction: 'out', when: { at: NOW - 50 * 3_600_000 } },
    });
    expect(believed(reading, url)).toHaveLength(1);
  });

  it('are not read where their messages are hidden, as in a minimised one', () => {
    const hidden = inDocument(ofTwo());
    const page = parse(hidden);
    const isRendered = (element: Element): boolean => !element.closest('.msg-s-message-list-content');
    expect(readRoots(overlayEmber, url, [page], { isRendered })).toEqual({ ok: false, why: 'empty' });
  });

  it.each([
    [
      'minimised',
      bubble({ others: [tamsin], messages: talk(tamsin, [['them', 9]]), now: NOW, minimised: true }),
    ],
    ['the list of conversations', listBubble([tamsin, zofia])],
    ['an empty letter', newMessageBubble([tamsin, zofia])],
    ['without messages', bubble({ others: [tamsin], messages: [], now: NOW })],
  ])('are not: %s', (_, overlay) => {
    expect(readBubbles(inDocument(overlay)).ok).toBe(false);
  });

  it('of a group are passed over, beside one of two', () => {
    const group = bubble({ others: [tamsin, zofia], messages: talk(zofia, [['them', 9]]), now: NOW });
    const found = foundIn(readBubbles(inDocument(group + ofTwo())));
    expect(found.map((one) => one.kind)).toEqual(['passed', 'thread']);
  });

  it('are apart from the conversation that fills the page', () => {
    const page = messagingPage({ others: [zofia], messages: talk(zofia, [['them', 4]]), now: NOW });
    expect(readBubbles(page, threadAddress()).ok).toBe(false);
  });
});
