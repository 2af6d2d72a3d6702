import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { postIdFromKey, postIdFromUrn, postInKey, postMoment } from '../../../lib/linkedin/feed/postId';
import { idForMoment, keyForPost } from '../../linkedin/postKey';

const at = Date.UTC(2026, 2, 31, 9, 5);
const id = idForMoment(at, 12345);
const tail = '-replaceableCommentToolsxYz_0FeedType_MAIN_FEED_RELEVANCE';

describe('the id in a component key', () => {
  it.each(['share', 'ugcPost'] as const)('of a %s comes back, with its moment', (kind) => {
    expect(postInKey(keyForPost(id, kind) + tail)).toEqual({ id, kind });
    expect(postIdFromKey(keyForPost(id, kind))).toBe(id);
    expect(postMoment(id)).toBe(at);
  });

  it('comes back for every moment', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(2009, 0, 1), max: Date.UTC(2099, 0, 1) }),
        fc.integer({ min: 0, max: 2 ** 22 - 1 }),
        (moment, below) => {
          const one = idForMoment(moment, below);
          expect(postIdFromKey(keyForPost(one) + tail)).toBe(one);
          expect(postMoment(one)).toBe(moment);
        },
      ),
    );
  });

  it.each([
    ['', 'nothing'],
    ['expandedKEYFeedType_MAIN_FEED_RELEVANCE', 'another key'],
    ['replaceableComment_urn:li:comment:(urn:li:activity:7333333333270557002,1)', 'a comment'],
    [keyForPost(id).slice(0, -4) + tail, 'a key cut short'],
    [keyForPost('12') + tail, 'an id of another kind of thing'],
    [btoa('\x1a\x03\x08\x02\x02') + tail, 'another field'],
    [`${keyForPost(id)}extra${tail}`, 'a longer key'],
    [`x ${keyForPost(id)}${tail}`, 'a key in something else'],
    ['====-replaceable', 'no base64'],
    ['A'.repeat(3000), 'a long text'],
  ])('is not found in %j: %s', (key) => expect(postIdFromKey(key)).toBeNull());

  it('is only given for the one way to write it', () => {
    fc.assert(
      fc.property(fc.base64String({ maxLength: 40 }), (key) => {
        const found = postInKey(key);
        if (found) expect(keyForPost(found.id, found.kind).replace(/=+$/, '')).toBe(key.replace(/=+$/, ''));
      }),
    );
  });
});

describe('the id in an urn', () => {
  it.each([
    [`/feed/update/urn:li:activity:${id}/?x=1`, id],
    [`https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A${id}`, id],
    [`urn:li:ugcPost:${id}`, id],
    [`urn:li:comment:(urn:li:activity:${id},7333333333357737660)`, id],
    ['urn:li:activity:123', null],
    [`urn:li:member:${id}`, null],
    [`urn:li:activity:${id}99999`, null],
    ['urn:li:activity:99999999999999999999', null],
    ['', null],
  ])('%s', (text, found) => expect(postIdFromUrn(text)).toBe(found));

  it('has no moment where there are no digits', () => expect(postMoment('abc')).toBeNaN());
});

/** See captures.test.ts: saved pages, kept outside the repository. */
const folder = process.env['PEERKEEP_CAPTURES'];
describe.skipIf(!folder)('a saved feed (skipped unless PEERKEEP_CAPTURES names a folder)', () => {
  it('gives the id of every post, written in the month before it was saved', () => {
    const page = readFileSync(join(folder ?? '', 'feed-sdui.html'), 'utf8');
    const keys = new Set(
      [...page.matchAll(/componentkey="([^"]*-replaceableCommentTools[^"]*)"/g)].map(([, key]) => key!),
    );
    const ids = [...keys].map(postIdFromKey);
    expect(ids).toHaveLength(8);
    for (const one of ids) {
      expect(postMoment(one!)).toBeGreaterThan(Date.UTC(2026, 1, 20));
      expect(postMoment(one!)).toBeLessThan(Date.UTC(2026, 3, 1));
    }
  });
});
