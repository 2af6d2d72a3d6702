// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { believable } from '../../../../lib/linkedin/gate';
import { connectionsEmber } from '../../../../lib/linkedin/pages/connectionsEmber';
import { connectionsSdui } from '../../../../lib/linkedin/pages/connectionsSdui';
import type { ConnectionSighting, Reading } from '../../../../lib/linkedin/sighting';
import { verdictOn } from '../../../linkedin/cases/compare';
import { cases } from '../../../linkedin/cases/lists';
import { CONNECTED_ON, CONNECTIONS_ADDRESS, connectionsPage } from '../../../linkedin/connectionsPage';
import type { PageLanguage } from '../../../linkedin/labels';
import { personCalled } from '../../../linkedin/people';
import { parse } from '../support';

const tamsin = personCalled('tamsin-quillfeather');
const aoi = personCalled('shirakumo-aoi');
const zofia = personCalled('zofia-mglista');
const LANGUAGES: PageLanguage[] = ['en', 'fr', 'de', 'ar'];
const MODULES = { sdui: connectionsSdui, ember: connectionsEmber };

function readIn(page: Document, generation: 'sdui' | 'ember' = 'sdui'): Reading {
  return MODULES[generation].read([page], {
    url: CONNECTIONS_ADDRESS,
    title: page.title,
    lang: page.documentElement.lang,
    isRendered: () => true,
  });
}

/** What the page says of Tamsin's card after a change: a sighting, or why it was passed over. */
function changed(change: (card: Element) => void, generation: 'sdui' | 'ember' = 'sdui') {
  const page = parse(connectionsPage({ people: [tamsin], generation }));
  change(page.querySelector('[componentkey^="ConnectionCard_"], .mn-connection-card') as Element);
  const reading = readIn(page, generation);
  const one = reading.ok ? reading.sightings[0] : undefined;
  return one?.kind === 'passed' ? one.why : (one as ConnectionSighting | undefined);
}

const drop = (card: Element, selector: string): void => card.querySelector(selector)?.remove();
const unlabel = (card: Element): void => {
  for (const one of card.querySelectorAll('[aria-label], [alt]')) {
    one.removeAttribute('aria-label');
    one.removeAttribute('alt');
  }
};

describe('the list of connections', () => {
  it.each(connectionsSdui.examples.match)('is at %s', (url) => {
    expect([connectionsSdui.matches(url), connectionsEmber.matches(url)]).toEqual([true, true]);
  });
  it.each(connectionsSdui.examples.not)('is not at %s', (url) => {
    expect([connectionsSdui.matches(url), connectionsEmber.matches(url)]).toEqual([false, false]);
  });

  it.each(LANGUAGES)('says in %s who they are, since when, and that they are connections', (lang) => {
    const reading = readIn(parse(connectionsPage({ people: [tamsin, aoi], lang, also: [zofia] })));
    expect(reading).toMatchObject({
      ok: true,
      sightings: [tamsin, aoi].map((person) => ({
        kind: 'connection',
        person: {
          slug: person.slug,
          memberId: person.memberId,
          name: { value: person.name, via: 'label' },
          headline: { value: person.headline },
          degree: 'first',
          witnesses: ['profileLink', 'messageLink', 'nameText', 'label', 'secondLink'],
        },
        connectedOn: { value: CONNECTED_ON },
      })),
    });
  });

  it.each(cases('unit').filter(({ page }) => page.startsWith('connections/')))(
    '$name: all, nobody else',
    (shown) => {
      const generation = shown.page === 'connections/ember' ? 'ember' : 'sdui';
      const page = parse(shown.html);
      expect(MODULES[generation].isOn([page])).toBe(true);
      expect(MODULES[generation === 'ember' ? 'sdui' : 'ember'].isOn([page])).toBe(false);
      const reading = readIn(page, generation);
      const sightings = reading.ok ? reading.sightings : [];
      expect(verdictOn(shown, sightings)).toEqual({ outcome: 'right', wrong: [] });
      expect(sightings.every((one) => one.kind !== 'passed' && believable(one, shown.url))).toBe(true);
    },
  );

  it.each(['sdui', 'ember'] as const)(
    '%s: is off before it came alive, and says when it is empty',
    (generation) => {
      const early = parse(connectionsPage({ people: [tamsin], generation, hydrated: false }));
      expect(MODULES[generation].isOn([early])).toBe(false);
      expect(readIn(parse(connectionsPage({ people: [], generation })), generation)).toEqual({
        ok: false,
        why: 'empty',
      });
    },
  );
});

describe('a card of a connection', () => {
  const trap = `https://www.linkedin.com/in/${zofia.slug}/`;

  it('never takes a headline for the name', () => {
    expect(changed((card) => drop(card, 'p'))).toBe('unsure');
    expect(
      changed((card) => {
        unlabel(card);
        drop(card, 'p');
      }),
    ).toBe('unsure');
    expect(changed((card) => drop(card, '.mn-connection-card__name'), 'ember')).toBe('unsure');
  });

  it('takes the name without labels where the address says the same', () => {
    expect(changed(unlabel)).toMatchObject({ person: { name: { value: tamsin.name, via: 'slug' } } });
    expect(changed(unlabel)).not.toHaveProperty('person.memberId');
    expect(changed(unlabel, 'ember')).toMatchObject({ person: { name: { value: tamsin.name } } });
  });

  it.each<[string, string, (card: Element) => void]>([
    [
      'the key names somebody else',
      'unsure',
      (card) => card.setAttribute('componentkey', `ConnectionCard_0-${zofia.slug}`),
    ],
    [
      'the key of the picture does',
      'unsure',
      (card) =>
        card
          .querySelector('[componentkey^="ConnectionCardP"]')
          ?.setAttribute('componentkey', `ConnectionCardProfileImage_0-${zofia.slug}`),
    ],
    [
      'somebody else is mentioned',
      'severalPeople',
      (card) => card.insertAdjacentHTML('beforeend', `<p><a href="${trap}">Z</a></p>`),
    ],
    [
      'a message to somebody else',
      'severalPeople',
      (card) =>
        card.insertAdjacentHTML(
          'beforeend',
          `<a href="/messaging/compose/?recipient=${zofia.memberId}"></a>`,
        ),
    ],
    [
      'no link at all',
      'noPerson',
      (card) => card.querySelectorAll('a[href*="/in/"]').forEach((link) => link.remove()),
    ],
  ])('%s: passed over', (_what, why, change) => expect(changed(change)).toBe(why));

  it('leaves out a member id whose message link is for another name', () => {
    const found = changed((card) => {
      const link = card.querySelector('a[href*="compose"]');
      link?.setAttribute('href', `/messaging/compose/?recipient=${zofia.memberId}`);
      link?.setAttribute('aria-label', `Message ${zofia.name}`);
    });
    expect(found).toMatchObject({ person: { slug: tamsin.slug } });
    expect(found).not.toHaveProperty('person.memberId');
  });

  it('leaves out a date that is not whole, or of which there are two', () => {
    const last = (card: Element): Element => [...card.querySelectorAll('p')].at(-1) as Element;
    expect(changed((card) => (last(card).textContent = 'Connected 2 days ago'))).not.toHaveProperty(
      'connectedOn',
    );
    expect(changed((card) => last(card).after(last(card).cloneNode(true)))).not.toHaveProperty('connectedOn');
  });

  it('reads a saved card, whose links in links came apart', () => {
    const found = changed((card) => {
      const link = card.querySelectorAll('a[href*="/in/"]')[1] as Element;
      const block = card.ownerDocument.createElement('div');
      block.append(link.cloneNode(false), ...link.childNodes);
      link.replaceWith(block);
    });
    expect(found).toMatchObject({
      person: { name: { value: tamsin.name }, headline: { value: tamsin.headline } },
    });
  });
});
