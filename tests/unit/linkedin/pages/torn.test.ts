// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { PageModule } from '../../../../lib/linkedin/page';
import { catchUpSdui } from '../../../../lib/linkedin/pages/catchUpSdui';
import { connectionsEmber } from '../../../../lib/linkedin/pages/connectionsEmber';
import { connectionsSdui } from '../../../../lib/linkedin/pages/connectionsSdui';
import { experienceEmber } from '../../../../lib/linkedin/pages/experienceEmber';
import { notificationsEmber } from '../../../../lib/linkedin/pages/notificationsEmber';
import { profileEmber } from '../../../../lib/linkedin/pages/profileEmber';
import { profileSdui } from '../../../../lib/linkedin/pages/profileSdui';
import { threadEmber } from '../../../../lib/linkedin/pages/threadEmber';
import { experienceSdui } from '../../../../lib/linkedin/pages/experienceSdui';
import type { ItemMemory, Reading } from '../../../../lib/linkedin/sighting';
import { NOW, talk } from '../../../linkedin/cases/thread';
import { catchUpAddress, catchUpPage } from '../../../linkedin/catchUpPage';
import type { CatchUpCardOptions } from '../../../linkedin/catchUpPage';
import { CONNECTIONS_ADDRESS, connectionsPage } from '../../../linkedin/connectionsPage';
import { experienceEmberPage, experiencePage } from '../../../linkedin/experiencePage';
import { messagingPage, threadAddress } from '../../../linkedin/messagingPage';
import { NOTIFICATIONS_ADDRESS, notificationsPage } from '../../../linkedin/notificationsPage';
import { personCalled } from '../../../linkedin/people';
import { profileEmberPage } from '../../../linkedin/profileEmberPage';
import { profilePage } from '../../../linkedin/profilePage';
import { addressOf, parse } from '../support';
import { personWith, readWith } from './readWith';

/** Pages with a part that belongs to somebody else, as when elements are used again for the next person. */

const tamsin = personCalled('tamsin-quillfeather');
const joost = personCalled('joost-van-der-kwikstaart');
const zofia = personCalled('zofia-mglista');
const odalys = personCalled('odalys-fernhollow-3b17');

/** Each item, as whom it names or why it was passed over. */
function itemsOf(reading: Reading): string[] {
  if (!reading.ok) return [reading.why];
  return reading.sightings.map((one) => {
    if (one.kind === 'passed') return one.why;
    return one.kind === 'person' ? one.slug : (one.person.slug ?? one.person.name.value);
  });
}

function at(page: ParentNode, selector: string, nth = 0): Element {
  const found = page.querySelectorAll(selector)[nth];
  if (!found) throw new Error(`no ${selector}`);
  return found;
}

/** Gives an attribute of the first element that answers the value of the second's. */
function copy(page: ParentNode, name: string, [to, from]: [number, number], selector: string): void {
  at(page, selector, to).setAttribute(name, at(page, selector, from).getAttribute(name) ?? '');
}

describe('catch-up', () => {
  const cards: CatchUpCardOptions[] = [
    { person: tamsin, kind: 'workAnniversary' },
    { person: joost, kind: 'workAnniversary' },
  ];
  const read = (page: Document): Reading => readWith(catchUpSdui, catchUpAddress('all'), page);

  it('a message link that is for somebody else, by its label: no card', () => {
    const page = parse(catchUpPage({ cards }));
    const link = at(page, 'a[href*="compose"]', 1).cloneNode(true);
    at(page, 'a[href*="compose"]').replaceWith(link);
    expect(itemsOf(read(page))).toEqual(['unsure', joost.slug]);
  });

  it('a sentence about somebody else: the event, and nothing of the sentence', () => {
    const page = parse(catchUpPage({ cards }));
    const [first, second] = [0, 1].map((nth) => at(at(page, '[role="listitem"]', nth), 'p', 1));
    if (first && second) first.innerHTML = second.innerHTML;
    const reading = read(page);
    const [one] = reading.ok ? reading.sightings : [];
    expect(one).toMatchObject({ person: { slug: tamsin.slug }, event: { type: 'workAnniversary' } });
    expect(one).not.toHaveProperty('event.company');
  });

  it('a sentence that changes the end of the name is about them', () => {
    const page = parse(
      catchUpPage({
        cards: [
          { ...cards[0], sentence: 'Świętuj urodziny Tamsiny <strong>today</strong>' } as CatchUpCardOptions,
        ],
      }),
    );
    const reading = read(page);
    expect(reading.ok && reading.sightings[0]).toMatchObject({ event: { when: { daysAgo: 0 } } });
  });

  it.each(['Studio June 12', 'Taste of May 1'])('a company called %s is not a date', (company) => {
    const sentence = `Congratulate Tamsin for 5 years at ${company}`;
    const page = parse(catchUpPage({ cards: [{ person: tamsin, kind: 'workAnniversary', sentence }] }));
    const reading = read(page);
    const [one] = reading.ok ? reading.sightings : [];
    expect(one).toMatchObject({ event: { company, years: 5 } });
    expect(one).not.toHaveProperty('event.when');
  });
});

describe('a card with the link of another card’s person: neither is read', () => {
  const IN = 'a[href*="/in/"]';
  const people = [tamsin, joost, zofia];
  const cases: [string, PageModule, string, string, string][] = [
    [
      'catch-up',
      catchUpSdui,
      catchUpAddress('all'),
      catchUpPage({ cards: people.map((person) => ({ person, kind: 'birthday' })) }),
      IN,
    ],
    [
      'notifications',
      notificationsEmber,
      NOTIFICATIONS_ADDRESS,
      notificationsPage({ cards: people.map((person) => ({ person, kind: 'viewed' })) }),
      'article a[href*="/in/"]',
    ],
    [
      'connections',
      connectionsSdui,
      CONNECTIONS_ADDRESS,
      connectionsPage({ people, generation: 'sdui' }),
      'a[href*="compose"]',
    ],
  ];
  it.each(cases)('%s', (_, module, url, html, links) => {
    const page = parse(html);
    expect(itemsOf(readWith(module, url, page))).toEqual(people.map(({ slug }) => slug));
    copy(page, 'href', [0, 1], links);
    expect(itemsOf(readWith(module, url, page))).toEqual(['unsure', 'unsure', zofia.slug]);
  });
});

it('of two cards with one name, one whose address says another is left out', () => {
  const nora = personCalled('nora-lindqvarn');
  const html = (people: (typeof nora)[]): Document =>
    parse(catchUpPage({ cards: people.map((person) => ({ person, kind: 'birthday' })) }));
  const read = (page: Document): string[] => itemsOf(readWith(catchUpSdui, catchUpAddress('all'), page));
  const namesake = personCalled('nora-lindqvarn-88c4');
  expect(read(html([nora, namesake]))).toEqual([nora.slug, namesake.slug]);
  expect(read(html([nora, { ...namesake, slug: zofia.slug }]))).toEqual([nora.slug, 'unsure']);
});

describe('connections of the old interface', () => {
  const people = [tamsin];
  it('words for screen readers inside a name are no part of it', () => {
    const page = parse(connectionsPage({ people, generation: 'ember' }));
    at(page, '.mn-connection-card__name').prepend(at(page, '.visually-hidden'));
    expect(itemsOf(readWith(connectionsEmber, CONNECTIONS_ADDRESS, page))).toEqual(['unsure']);
  });

  it('a card used again for somebody of the same name is read again', () => {
    const page = parse(connectionsPage({ people, generation: 'ember' }));
    const items: ItemMemory = new WeakMap();
    const env = { url: CONNECTIONS_ADDRESS, title: '', lang: 'en', isRendered: () => true, items };
    expect(itemsOf(connectionsEmber.read([page], env))).toEqual([tamsin.slug]);
    for (const link of page.querySelectorAll('a[href*="/in/"]')) {
      link.setAttribute('href', `/in/${tamsin.slug}-2/`);
    }
    expect(itemsOf(connectionsEmber.read([page], env))).toEqual([`${tamsin.slug}-2`]);
  });
});

describe('a profile of the new interface', () => {
  it('whose card is one person’s and whose places below are another’s is waited for', () => {
    const page = parse(profilePage({ person: tamsin, degree: 'first' }));
    const place = at(page, '[componentkey^="profileCardsBelowActivityPart"]');
    place.setAttribute('componentkey', `profileCardsBelowActivityPart1${odalys.slug}`);
    expect(readWith(profileSdui, addressOf(tamsin), page)).toEqual({ ok: false, why: 'disagree' });
  });

  it('may have places that are named by the member id, or by a slug that begins with a number', () => {
    const page = parse(profilePage({ person: tamsin, degree: 'first' }));
    at(page, '[componentkey^="profileCardsAboveActivity"]').setAttribute(
      'componentkey',
      `profileCardsAboveActivity${tamsin.memberId}`,
    );
    expect(readWith(profileSdui, addressOf(tamsin), page).ok).toBe(true);
  });
});

describe('a profile of the old interface', () => {
  const pageOf = (): Document => parse(profileEmberPage({ person: tamsin, degree: 'first', lang: 'fr' }));
  const read = (page: Document) => personWith(profileEmber, addressOf(tamsin), page);

  it('with two contact links has none of them for a location', () => {
    const page = pageOf();
    const link = at(page, 'a[href*="/overlay/contact-info"]');
    link.after(link.cloneNode(true));
    expect(read(page)?.location?.value).not.toBe(link.textContent.trim());
  });

  it('with school and company the other way round has neither', () => {
    const page = pageOf();
    const button = [...page.querySelectorAll('li button')].find(
      (one) => one.textContent.trim() === tamsin.company,
    );
    const row = button?.closest('li');
    row?.nextElementSibling?.after(row);
    expect(read(page)).toMatchObject({ slug: tamsin.slug });
    expect(read(page)?.company).toBeUndefined();
    expect(read(page)?.school).toBeUndefined();
  });

  it('takes no positions for schools where one list is in the other', () => {
    const page = pageOf();
    const section = at(page, '[id="education"]').closest('section');
    section?.prepend(at(page, '[id="experience"]').closest('section') ?? '');
    expect(read(page)?.unproven?.education).toBeUndefined();
  });

  it('takes no type of employment for a company where a group came apart', () => {
    const page = pageOf();
    const rows = at(page, '[id="experience"]').closest('section')?.querySelectorAll('li') ?? [];
    const row = [...rows].find((one) => one.textContent.includes('Cloudberry Post'));
    row?.replaceWith(...row.childNodes);
    expect(read(page)?.unproven?.roles?.map(({ title }) => title)).toEqual([tamsin.title]);
  });
});

describe('the page of all positions', () => {
  it('under title and bar of the person before has no name', () => {
    const page = parse(experienceEmberPage({ person: odalys }));
    page.title = page.title.replace(odalys.name, tamsin.name);
    at(page, '.artdeco-entity-lockup__title').textContent = tamsin.name;
    const url = `${addressOf(odalys)}details/experience/`;
    expect(readWith(experienceEmber, url, page)).toEqual({ ok: false, why: 'noIdentity' });
  });

  it('takes no type of employment for a title, nor two lines in one for either', () => {
    const url = `${addressOf(tamsin)}details/experience/`;
    const titles = (page: Document) =>
      personWith(experienceSdui, url, page)?.unproven?.roles?.map(({ title }) => title);
    const swapped = parse(experiencePage({ person: tamsin }));
    const line = at(swapped, 'main li p');
    line.nextElementSibling?.after(line);
    expect(titles(swapped)).not.toContain('Full-time');
    const sunk = parse(experiencePage({ person: tamsin }));
    const first = at(sunk, 'main li p');
    first.nextElementSibling?.prepend(first);
    expect(titles(sunk)?.join()).not.toMatch(/time/);
  });
});

describe('a conversation', () => {
  const url = threadAddress();
  const page = (card: boolean): Document =>
    parse(
      messagingPage({
        others: [tamsin],
        messages: talk(tamsin, [
          ['you', 80],
          ['you', 30],
        ]),
        now: NOW,
        card,
      }),
    );

  it('of one’s own messages alone is nobody’s without the card over them', () => {
    expect(itemsOf(readWith(threadEmber, url, page(true)))).toEqual([tamsin.slug]);
    expect(itemsOf(readWith(threadEmber, url, page(false)))).toEqual(['unsure']);
  });

  it.each([
    ['the mark of its row', (row: Element) => row.removeAttribute('class')],
    [
      'the mark of its message',
      (row: Element) => row.querySelector('[data-event-urn]')?.removeAttribute('class'),
    ],
    ['its words', (row: Element) => row.querySelector('[class*="message-bubble"]')?.remove()],
  ])('has no last message where one before a failed one lost %s', (_, change) => {
    const messages = talk(tamsin, [
      ['you', 80],
      ['them', 30],
      ['you', 5],
    ]).map((one, nth) => ({ ...one, ...(nth === 2 && { failed: true }) }));
    const failing = parse(messagingPage({ others: [tamsin], messages, now: NOW }));
    const lastOf = (reading: Reading): unknown =>
      reading.ok && reading.sightings[0]?.kind === 'thread' ? reading.sightings[0].last?.direction : null;
    expect(lastOf(readWith(threadEmber, url, failing))).toBe('in');
    const rows = failing.querySelectorAll('.msg-s-message-list__event');
    change(rows[rows.length - 2] as Element);
    expect(lastOf(readWith(threadEmber, url, failing))).toBeUndefined();
  });
});

describe('a sentence of a notification', () => {
  const eventOf = (sentence: string, lang: 'en' | 'de' = 'en'): unknown => {
    const page = parse(
      notificationsPage({
        cards: [
          {
            person: tamsin,
            kind: 'birthday',
            sentence: sentence.replace('Ada', `<strong>${tamsin.name}</strong>`),
          },
        ],
        lang,
      }),
    );
    const reading = readWith(notificationsEmber, NOTIFICATIONS_ADDRESS, page);
    const [one] = reading.ok ? reading.sightings : [];
    if (one?.kind !== 'notification') return one;
    const { type, company } = one.event ?? {};
    return one.event ? [type, ...(company === undefined ? [] : [company])] : null;
  };

  it.each([
    ['Ada hat dir alles Gute zum Geburtstag gewünscht', 'de'],
    ['Ada hat Ihnen zum Geburtstag gratuliert', 'de'],
    ['Ada celebrated your work anniversary', 'en'],
    ['Thank Ada for congratulating you on your work anniversary', 'en'],
    ['Celebrate Ada’s 5 years at Birthday Inc', 'en'],
    ['Congratulate Ada for starting a role as Chef at Home at Birthday Cakes', 'en'],
    ['Ada is now following Bo at Acme', 'en'],
    ['Ada is now hiring a Chef at Acme', 'en'],
    ['Ada joined your event Tea as speaker', 'en'],
    ['Ada joined the group Chefs as member', 'en'],
  ] as const)('%s: no event of theirs', (sentence, lang) => expect(eventOf(sentence, lang)).toBeNull());

  it.each([
    ['Congratulate Ada for 5 years at USA Today', ['workAnniversary', 'USA Today']],
    ['Congratulate Ada for 5 years at Studio June 12', ['workAnniversary', 'Studio June 12']],
    ['Congratulate Ada for 5 years at Acme today', ['workAnniversary', 'Acme']],
    ['Congratulate Ada for 5 years at Acme on Aug 6', ['workAnniversary', 'Acme']],
    ['Celebrate Ada’s recent birthday on Aug 6', ['birthday']],
    ['Wish Ada a happy birthday', ['birthday']],
    ['Ada is now Chef at Acme', ['newJob', 'Acme']],
  ])('%s', (sentence, event) => expect(eventOf(sentence)).toEqual(event));
});
