// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { slugOf } from '../../../lib/people/identity';
import { believedAt, parse } from './support';

/**
 * Saved pages of LinkedIn, which are nobody's to publish: kept outside the repository, read only where
 * PEERKEEP_CAPTURES names their folder. Saved pages lose the style that hides one degree line.
 */
const folder = process.env['PEERKEEP_CAPTURES'];
const pages = ['profile-sdui-1st.html', 'profile-sdui-2nd.html'] as const;

describe.skipIf(!folder)('saved profile pages (skipped unless PEERKEEP_CAPTURES names a folder)', () => {
  it.each(pages)('%s gives every field that it shows', (file) => {
    const path = join(folder ?? '', file);
    if (!existsSync(path)) throw new Error(`no ${file} in the folder of saved pages`);
    const page = parse(readFileSync(path, 'utf8'));
    const contact = page.querySelector('a[href*="/overlay/contact-info"]')?.getAttribute('href') ?? '';
    const slug = slugOf(contact);
    const person = believedAt(`https://www.linkedin.com/in/${slug}/`, page);
    expect(person).toMatchObject({
      slug,
      memberId: expect.stringMatching(/^ACo/) as string,
      name: { value: page.title.replace(/ \| LinkedIn$/, ''), via: 'headingLink' },
      degree: file.includes('1st') ? 'first' : 'other',
      witnesses: ['address', 'contactLink', 'topCardKey', 'messageLink', 'title'],
      headline: { via: 'order' },
      company: { via: 'row+line' },
      school: { via: 'row+line' },
      location: { via: 'contactRow' },
      complete: true,
    });
    // The saved page of the connection has no such section with words in it.
    const about = page.querySelector('section[componentkey$="About"] [data-testid="expandable-text-box"]');
    expect(person?.about?.via).toBe(about ? 'key' : undefined);
    if (about) expect(person?.about?.value.length).toBeGreaterThan(20);
    const { headline, company, school, location } = person ?? {};
    console.info([file, headline?.value, company?.value, school?.value, location?.value].join(' · '));
  });
});
