// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slugOf } from '../../../../lib/people/identity';
import { catchUpSdui } from '../../../../lib/linkedin/pages/catchUpSdui';
import { catchUpAddress } from '../../../linkedin/catchUpPage';
import { parse } from '../support';

/** A saved page of LinkedIn, which is nobody's to publish: read only where PEERKEEP_CAPTURES names its folder. */
const folder = process.env['PEERKEEP_CAPTURES'];

describe.skipIf(!folder)('the saved birthday page (skipped unless PEERKEEP_CAPTURES names a folder)', () => {
  it('gives ten people and their birthdays', () => {
    const page = parse(readFileSync(join(folder ?? '', 'catchup-birthday-fr-sdui.html'), 'utf8'));
    expect(catchUpSdui.isOn([page])).toBe(true);
    const reading = catchUpSdui.read([page], {
      url: catchUpAddress('birthday'),
      title: page.title,
      lang: page.documentElement.lang,
      isRendered: () => true,
    });
    const cards = [...page.querySelectorAll('[role="listitem"]')];
    expect(cards).toHaveLength(10);
    expect(reading).toEqual({
      ok: true,
      sightings: cards.map((card) => {
        const link = card.querySelector('a[href*="compose"]')?.getAttribute('href') ?? '';
        const query = new URL(link, 'https://www.linkedin.com').searchParams;
        return {
          kind: 'catchUp',
          person: {
            slug: slugOf(card.querySelector('a[href*="/in/"]')?.getAttribute('href') ?? ''),
            memberId: query.get('recipient'),
            name: { value: card.querySelector('p')?.textContent.trim(), via: 'label' },
            degree: 'unknown',
            witnesses: ['profileLink', 'messageLink', 'nameText', 'label'],
          },
          event: {
            type: 'birthday',
            raw: 'BIRTHDAY',
            via: 'propUrn',
            id: /\(BIRTHDAY,(.+)\)$/.exec(query.get('propUrn') ?? '')?.[1],
            when: { daysAgo: 0 },
          },
        };
      }),
    });
  });
});
