// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slugOf } from '../../../../lib/people/identity';
import { notificationsEmber } from '../../../../lib/linkedin/pages/notificationsEmber';
import { NOTIFICATIONS_ADDRESS } from '../../../linkedin/notificationsPage';
import { parse } from '../support';

/** A saved page of LinkedIn, which is nobody's to publish: read only where PEERKEEP_CAPTURES names its folder. */
const folder = process.env['PEERKEEP_CAPTURES'];

describe.skipIf(!folder)('the saved notifications (skipped unless PEERKEEP_CAPTURES names a folder)', () => {
  it('give of eleven cards the people whom they link to, and nobody else', () => {
    const page = parse(readFileSync(join(folder ?? '', 'notifications-ember.html'), 'utf8'));
    expect(notificationsEmber.isOn([page])).toBe(true);
    const reading = notificationsEmber.read([page], {
      url: NOTIFICATIONS_ADDRESS,
      title: page.title,
      lang: page.documentElement.lang,
      isRendered: () => true,
    });
    const cards = [...page.querySelectorAll('article.nt-card')];
    expect(cards).toHaveLength(11);
    const expected = cards.map((card) => {
      const slug = slugOf(card.querySelector('a[href*="/in/"]')?.getAttribute('href') ?? '');
      const time = /^(\d+)([hdw])$/.exec(card.querySelector('.nt-card__time-ago')?.textContent.trim() ?? '');
      const count = Number(time?.[1]);
      const value =
        time?.[2] === 'h' ? { hoursAgo: count } : { daysAgo: time?.[2] === 'w' ? 7 * count : count };
      const when = { value, via: 'timeAgo' };
      if (slug === null) return { kind: 'passed', of: 'notification', why: 'noPerson', when };
      const name = card.querySelector('strong')?.textContent.trim();
      const person = {
        slug,
        name: { value: name, via: 'label' },
        degree: 'unknown',
        witnesses: ['profileLink', 'nameText', 'label'],
      };
      return { kind: 'notification', person, when };
    });
    expect(reading).toEqual({ ok: true, sightings: expected });
    expect(expected.filter(({ kind }) => kind === 'notification').length).toBeGreaterThan(3);
  });
});
