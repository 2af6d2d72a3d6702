// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { hasTwoItemWitnesses } from '../../../../lib/linkedin/gate';
import { threadEmber } from '../../../../lib/linkedin/pages/threadEmber';
import { NOW, cases, talk } from '../../../linkedin/cases/thread';
import { verdictOn } from '../../../linkedin/cases/compare';
import { threadIdFor } from '../../../linkedin/messageMoments';
import type { MessageSpec } from '../../../linkedin/messageThread';
import { messagingFrame, messagingPage, threadAddress } from '../../../linkedin/messagingPage';
import type { MessagingOptions } from '../../../linkedin/messagingPage';
import { feedPage } from '../../../linkedin/otherPages';
import { YOU, personCalled } from '../../../linkedin/people';
import { parse } from '../support';
import { foundIn, onlyThread, personIs, readRoots, readThread } from './threadSupport';

const tamsin = personCalled('tamsin-quillfeather');
const zofia = personCalled('zofia-mglista');
const ignatius = personCalled('ignatius-pell');
const HOUR = 3_600_000;
const languages = ['en', 'fr', 'de', 'ar'] as const;
const url = threadAddress();
const IN_LAST = talk(tamsin, [
  ['you', 80],
  ['them', 79],
  ['you', 30],
  ['them', 5],
]);
const OUT_LAST = talk(tamsin, [
  ['you', 80],
  ['them', 79],
  ['you', 30],
]);

const page = (options: Partial<MessagingOptions> = {}): string =>
  messagingPage({ others: [tamsin], messages: IN_LAST, now: NOW, beside: [zofia, ignatius], ...options });
/** The page after a change. */
const changed = (html: string, change: (page: Document) => void): Document => {
  const document = parse(html);
  change(document);
  return document;
};
const drop = (document: Document, selector: string): void => {
  for (const element of document.querySelectorAll(selector)) element.remove();
};
const renameClass = (html: string, name: string): string => html.replaceAll(name, `x${name.length}-renamed`);
const lastOf = (document: Document): unknown => onlyThread(readRoots(threadEmber, url, [document])).last;

describe('addresses of a conversation', () => {
  it.each(threadEmber.examples.match)('%s is one', (address) =>
    expect(threadEmber.matches(address)).toBe(true),
  );
  it.each(threadEmber.examples.not)('%s is none', (address) =>
    expect(threadEmber.matches(address)).toBe(false),
  );
});

describe('the invented pages of messaging', () => {
  it.each(cases('thread').filter((one) => one.page === 'thread/ember'))('$name', (one) => {
    const reading = readThread(one.url, one.html);
    expect(verdictOn(one, foundIn(reading))).toEqual({ outcome: 'right', wrong: [] });
  });
});

describe.each(languages)('a conversation in %s', (lang) => {
  it.each([
    ['theirs last', IN_LAST, 'in', 5],
    ['yours last', OUT_LAST, 'out', 30],
    ['only theirs', talk(tamsin, [['them', 400]]), 'in', 400],
    [
      'only yours',
      talk(tamsin, [
        ['you', 400],
        ['you', 7],
      ]),
      'out',
      7,
    ],
  ] as const)('%s', (_, messages, direction, hoursAgo) => {
    const thread = onlyThread(readThread(url, page({ messages: [...messages], lang })));
    expect(thread.person).toMatchObject(personIs(tamsin));
    expect(hasTwoItemWitnesses(thread.person)).toBe(true);
    expect(thread.threadId).toBe(threadIdFor('thread'));
    expect(thread.last).toMatchObject({ direction, when: { at: NOW - hoursAgo * HOUR } });
  });

  it.each([
    [2, { daysAgo: 0 }],
    [26, { daysAgo: 1 }],
    [75, { weekday: 2 }],
    [600, { monthDay: '10-26' }],
    [9000, { day: '2025-11-10' }],
  ])('by its headings alone, %i hours ago', (hours, when) => {
    const messages = talk(tamsin, [
      ['them', 12_000],
      ['you', hours],
    ]);
    const thread = onlyThread(readThread(url, page({ messages, lang, opaque: true })));
    expect(thread.last).toMatchObject({ when, direction: 'out' });
    expect(thread.last?.via).toMatch(/^heading\+/);
  });

  it.each([
    ['first', 'first'],
    ['second', 'other'],
    ['third', 'other'],
  ] as const)('with somebody shown as %s', (degree, seen) => {
    const { person } = onlyThread(readThread(url, page({ lang, degree })));
    // Arabic writes the degree as a word.
    expect(person.degree).toBe(lang === 'ar' ? 'unknown' : seen);
    expect(person.headline).toEqual({ value: tamsin.headline, via: 'profileCard' });
  });
});

describe('where a conversation may be', () => {
  it('in the frame, after a move from a page of the new interface', () => {
    const top = parse(feedPage([zofia, ignatius]));
    const frame = parse(messagingFrame({ others: [tamsin], messages: OUT_LAST, now: NOW, beside: [zofia] }));
    const thread = onlyThread(readRoots(threadEmber, url, [top, frame]));
    expect(thread).toMatchObject({ person: personIs(tamsin), last: { direction: 'out' } });
  });

  it('in a shadow root', () => {
    const top = parse(feedPage([zofia]));
    const shadow = top.querySelector('#interop-outlet')?.attachShadow({ mode: 'open' });
    if (!shadow) throw new Error('no shadow root');
    shadow.innerHTML = parse(page()).body.innerHTML;
    expect(onlyThread(readRoots(threadEmber, url, [top, shadow])).person).toMatchObject(personIs(tamsin));
  });

  it('not in a frame that is hidden', () => {
    const top = parse(feedPage([zofia]));
    const frame = parse(messagingFrame({ others: [tamsin], messages: OUT_LAST, now: NOW }));
    const isRendered = (element: Element): boolean => element.ownerDocument !== frame;
    expect(readRoots(threadEmber, url, [top, frame], { isRendered })).toEqual({ ok: false, why: 'notReady' });
  });
});

describe('who the conversation is with', () => {
  it.each([
    ['a group', { others: [tamsin, zofia] }, 'group'],
    [
      'a group in which three wrote',
      { others: [tamsin, zofia], messages: [...IN_LAST, ...talk(zofia, [['them', 1]])] },
      'group',
    ],
    ['an advertisement', { kind: 'sponsored' }, 'promoted'],
    ['a company', { kind: 'company', messages: [] }, 'organisation'],
    ['somebody who has left', { kind: 'deleted', messages: [] }, 'noPerson'],
  ] as const)('%s is passed over', (_, options, why) => {
    const [found] = foundIn(readThread(url, page(options)));
    expect(found).toMatchObject({ kind: 'passed', of: 'thread', why });
  });

  it('is known by member id alone where links say no more', () => {
    const [found] = foundIn(readThread(url, page({ links: 'memberId' })));
    expect(found).toMatchObject({
      kind: 'thread',
      person: { memberId: tamsin.memberId, name: { value: tamsin.name } },
    });
  });

  it('is never the user, whose id is in every message', () => {
    const html = page({ links: 'memberId' }).replaceAll(`/in/${tamsin.memberId}`, `/in/${YOU.memberId}`);
    expect(foundIn(readThread(url, html))[0]).toMatchObject({ kind: 'passed', why: 'self' });
  });

  it.each([
    ['the head leads elsewhere', 'a.msg-thread__link-to-profile', '/in/zofia-mglista/'],
    ['the card leads elsewhere', '.profile-card-one-to-one__profile-link', '/in/zofia-mglista/'],
  ])('is nobody where %s', (_, selector, href) => {
    const document = changed(page(), (one) => one.querySelector(selector)?.setAttribute('href', href));
    expect(foundIn(readRoots(threadEmber, url, [document]))[0]).toMatchObject({ kind: 'passed' });
  });

  it('is nobody where title and card name two people', () => {
    const document = changed(page(), (one) => {
      const name = one.querySelector('.profile-card-one-to-one__profile-link');
      if (name) name.textContent = zofia.name;
    });
    expect(foundIn(readRoots(threadEmber, url, [document]))[0]).toMatchObject({
      kind: 'passed',
      why: 'unsure',
    });
  });

  it('is nobody without a title, whoever wrote and whatever the head leads to', () => {
    const document = changed(page(), (one) => drop(one, '.msg-entity-lockup__entity-title'));
    expect(foundIn(readRoots(threadEmber, url, [document]))[0]).toMatchObject({
      kind: 'passed',
      why: 'unsure',
    });
  });

  it('is nobody with two titles', () => {
    const document = changed(page(), (one) => {
      const second = `<h2 class="msg-entity-lockup__entity-title">${zofia.name}</h2>`;
      one.querySelector('.msg-title-bar')?.insertAdjacentHTML('beforeend', second);
    });
    expect(foundIn(readRoots(threadEmber, url, [document]))[0]).toMatchObject({
      kind: 'passed',
      why: 'unsure',
    });
  });

  it('is never the user for lack of the other side’s links', () => {
    const document = changed(page({ messages: OUT_LAST }), (one) => {
      drop(one, `a[href*="${tamsin.slug}"], .msg-s-profile-card`);
    });
    for (const found of foundIn(readRoots(threadEmber, url, [document]))) expect(found.kind).toBe('passed');
  });
});

describe('the last message', () => {
  it('is not one that failed, or a draft', () => {
    const failed: MessageSpec = { from: 'you', at: NOW - HOUR, failed: true };
    const thread = onlyThread(readThread(url, page({ messages: [...IN_LAST, failed], draft: 'Dear' })));
    expect(thread.last).toMatchObject({ direction: 'in', when: { at: NOW - 5 * HOUR } });
  });

  it('is not told where a line of the page’s own stands at the end: it may be a message that we do not know', () => {
    const messages: MessageSpec[] = [...IN_LAST, { from: 'system', at: NOW - HOUR }];
    expect(onlyThread(readThread(url, page({ messages }))).last).toBeUndefined();
    const before: MessageSpec[] = [{ from: 'system', at: NOW - 90 * HOUR }, ...IN_LAST];
    expect(onlyThread(readThread(url, page({ messages: before }))).last?.direction).toBe('in');
  });

  it('is not told while the end of the list is still to come', () => {
    expect(onlyThread(readThread(url, page({ ended: false }))).last).toBeUndefined();
    const cut = changed(page(), (one) => one.querySelector('[class*="last-msg"]')?.remove());
    expect(lastOf(cut)).toBeUndefined();
  });

  it('is not told where it has no id of the server’s, or the days do not rise', () => {
    const sending = changed(page(), (one) => {
      one.querySelector('[class*="last-msg"] [data-event-urn]')?.removeAttribute('data-event-urn');
    });
    expect(lastOf(sending)).toBeUndefined();
    const mixed = page({ messages: [...talk(tamsin, [['them', 2]]), ...OUT_LAST] });
    expect(onlyThread(readThread(url, mixed)).last).toBeUndefined();
    const opaque = page({ messages: [...talk(tamsin, [['them', 2]]), ...OUT_LAST], opaque: true });
    expect(onlyThread(readThread(url, opaque)).last).toBeUndefined();
  });

  it('is not told where its heading is another day than its id', () => {
    const document = changed(page({ messages: talk(tamsin, [['them', 5000]]) }), (one) => {
      const heading = one.querySelector('.msg-s-message-list__time-heading');
      if (heading) heading.textContent = 'Jan 3';
    });
    expect(lastOf(document)).toBeUndefined();
  });

  it.each([
    ['theirs', IN_LAST, 'in'],
    ['yours', OUT_LAST, 'out'],
  ] as const)(
    '%s keeps its direction when the class for the other side is renamed',
    (_, messages, direction) => {
      const html = renameClass(page({ messages: [...messages] }), 'msg-s-event-listitem--other');
      expect(onlyThread(readThread(url, html)).last?.direction).toBe(direction);
    },
  );

  it.each([
    ['theirs', IN_LAST, 'in'],
    ['yours', OUT_LAST, 'out'],
  ] as const)('%s keeps its direction without any head', (_, messages, direction) => {
    const document = changed(page({ messages: [...messages] }), (one) => {
      drop(one, '.msg-s-message-group__meta, .msg-s-event-listitem__link, [class*="sending-indicator"]');
    });
    expect(lastOf(document)).toMatchObject({ direction });
  });

  it('has no direction with neither class nor head: not yours for lack of a mark', () => {
    const html = renameClass(page({ messages: OUT_LAST }), 'msg-s-event-listitem--other');
    const document = changed(html, (one) => {
      drop(one, '.msg-s-message-group__meta, .msg-s-event-listitem__link, [class*="sending-indicator"]');
    });
    expect(lastOf(document)).toMatchObject({ direction: 'unknown' });
  });

  it('has no direction where class and head contradict each other', () => {
    const document = changed(page(), (one) => {
      one
        .querySelector('[class*="last-msg"] .msg-s-event-listitem')
        ?.classList.remove('msg-s-event-listitem--other');
    });
    expect(lastOf(document)).toMatchObject({ direction: 'unknown' });
  });

  it('without its head is not taken for one of the group before, which is closed', () => {
    const html = renameClass(page({ messages: OUT_LAST }), 'msg-s-event-listitem--other');
    const document = changed(html, (one) => {
      drop(
        one,
        '[class*="last-msg"] .msg-s-message-group__meta, [class*="last-msg"] .msg-s-event-listitem__link',
      );
      drop(one, '[class*="sending-indicator"]');
    });
    expect(lastOf(document)).toMatchObject({ direction: 'unknown' });
  });

  it('holds no word of what was written', () => {
    const words = JSON.stringify(foundIn(readThread(url, page({ draft: 'Dear Tamsin, a secret' }))));
    expect(words).not.toMatch(/Invented words|secret/);
  });
});

describe('a page that is not there yet', () => {
  it('still shows the conversation before, by the ids of its messages', () => {
    expect(readThread(threadAddress('another'), page())).toEqual({ ok: false, why: 'disagree' });
  });

  it('still shows the conversation before, by the open row of the list', () => {
    const html = page({ opaque: true, rowLinks: true });
    expect(readThread(threadAddress('another'), html)).toEqual({ ok: false, why: 'disagree' });
    const ahead = page({ openRow: `beside ${zofia.slug}` });
    expect(readThread(url, ahead)).toEqual({ ok: false, why: 'disagree' });
  });

  it('gives no id that nothing on it confirms', () => {
    expect(onlyThread(readThread(url, page({ opaque: true }))).threadId).toBeUndefined();
    expect(onlyThread(readThread(url, page({ opaque: true, rowLinks: true }))).threadId).toBe(
      threadIdFor('thread'),
    );
    expect(onlyThread(readThread('https://www.linkedin.com/messaging/', page())).threadId).toBe(
      threadIdFor('thread'),
    );
  });

  it.each([
    ['before the application has started', page({ started: false }), 'notReady'],
    ['on another page', feedPage([tamsin]), 'notReady'],
    ['without messages', page({ messages: [] }), 'empty'],
  ])('%s', (_, html, why) => expect(readThread(url, html)).toEqual({ ok: false, why }));
});
