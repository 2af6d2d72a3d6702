// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { profileEmber } from '../../../../lib/linkedin/pages/profileEmber';
import { slugOf } from '../../../../lib/people/identity';
import { parse } from '../support';
import { personWith } from './readWith';

/** A saved profile of July 2024, kept outside the repository (see ../captures.test.ts). */
const folder = process.env['PEERKEEP_CAPTURES'];

describe.skipIf(!folder)('a saved profile of the old interface (skipped unless PEERKEEP_CAPTURES)', () => {
  it('gives every field that it shows', () => {
    const page = parse(readFileSync(join(folder ?? '', 'profile-ember.html'), 'utf8'));
    const contact = page.querySelector('a[href*="/overlay/contact-info"]')?.getAttribute('href') ?? '';
    const slug = slugOf(contact) ?? '';
    const person = personWith(profileEmber, `https://www.linkedin.com/in/${slug}/`, page);
    const words = (one: string | undefined): number => (one ?? '').split(/\s+/).length;
    expect(person).toMatchObject({
      slug,
      memberId: expect.stringMatching(/^ACo.{36}$/) as string,
      witnesses: ['address', 'contactLink', 'heading'],
      name: { value: page.querySelector('h1')?.textContent.trim() },
      // No badge on this page, but an invitation.
      degree: 'other',
      headline: { via: 'class+bar' },
      company: { via: 'label' },
      school: { via: 'label' },
      location: { via: 'contactRow' },
      about: { via: 'anchor' },
      complete: true,
    });
    expect(words(person?.about?.value)).toBeGreaterThan(50);
    const { roles = [], education = [] } = person?.unproven ?? {};
    // Five rows: one has no link to a company, two are groups of two.
    expect(roles.map(({ via }) => via)).toEqual(['row', 'row', 'group', 'group', 'group', 'group']);
    expect(roles[0]).toMatchObject({ start: '2021-07', current: true });
    expect(roles[1]).toMatchObject({ start: '2020-08', end: '2021-06', current: false });
    expect(education).toHaveLength(2);
    expect(education[0]).toMatchObject({ start: '2019', end: '2021' });
    if (process.env['PEERKEEP_SHOW']) console.info(JSON.stringify(person, null, 1));
  });
});
