// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasTwoItemWitnesses } from '../../../../lib/linkedin/gate';
import type { PageModule } from '../../../../lib/linkedin/page';
import { feedEmber } from '../../../../lib/linkedin/pages/feedEmber';
import { feedSdui } from '../../../../lib/linkedin/pages/feedSdui';
import type { PassedSighting, PostSighting } from '../../../../lib/linkedin/sighting';
import { parseNested, readPost, sightingsOf } from '../../../linkedin/feedReading';
import { parse } from '../support';

/** Saved feeds, kept outside the repository and read only where PEERKEEP_CAPTURES names their folder. */
const folder = process.env['PEERKEEP_CAPTURES'];

function saved(file: string, page: PageModule): (PostSighting | PassedSighting)[] {
  const path = join(folder ?? '', file);
  if (!existsSync(path)) throw new Error(`no ${file} in the folder of saved pages`);
  const document = parseNested(readFileSync(path, 'utf8'), parse);
  const found = sightingsOf(readPost(page, document, 'https://www.linkedin.com/feed/'));
  for (const one of found) console.info(JSON.stringify(one));
  return found;
}

describe.skipIf(!folder)('saved feeds (skipped unless PEERKEEP_CAPTURES names a folder)', () => {
  it('SDUI: all eight posts have an author, an id and a time', () => {
    const found = saved('feed-sdui.html', feedSdui);
    expect(found.map((one) => (one.kind === 'post' ? one.person.degree : one.why))).toEqual([
      'first',
      'promoted',
      'first',
      'other',
      'first',
      'promoted',
      'organisation',
      'first',
    ]);
    for (const one of found) {
      expect(one).toMatchObject({ postId: { via: expect.stringMatching(/^key:/) as string }, when: {} });
      if (one.kind === 'passed') expect(one.name?.value).toBeTruthy();
      else expect(hasTwoItemWitnesses(one.person) && one.person.headline !== undefined).toBe(true);
    }
    const ids = found.map(({ postId }) => postId?.value);
    expect(new Set(ids).size).toBe(8);
  });

  it('Ember: both posts that are there, none of the occluded', () => {
    const [first, second, ...more] = saved('feed-ember.html', feedEmber);
    expect(more).toEqual([]);
    expect(first).toMatchObject({
      kind: 'post',
      person: {
        degree: 'first',
        memberId: expect.stringMatching(/^ACo/) as string,
        headline: { via: 'class' },
      },
      when: { value: { hoursAgo: 6 }, via: 'shown' },
      postId: { via: 'urn:activity' },
    });
    expect(second).toMatchObject({
      kind: 'passed',
      why: 'promoted',
      name: {},
      postId: { via: 'urn:activity' },
    });
  });
});
