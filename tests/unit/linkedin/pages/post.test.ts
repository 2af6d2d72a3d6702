// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { postEmber } from '../../../../lib/linkedin/pages/postEmber';
import { postIdAt, postPageOf } from '../../../linkedin/feedPages';
import { readPost } from '../../../linkedin/feedReading';
import { personCalled } from '../../../linkedin/people';
import { parse } from '../support';

// The patterns of all packs are compiled at the first post.
vi.setConfig({ testTimeout: 60_000 });

const tamsin = personCalled('tamsin-quillfeather');
const zofia = personCalled('zofia-mglista');
const ON = 'https://www.linkedin.com';
const page = (more = [{ author: zofia }]): Document =>
  parse(postPageOf({ post: { author: tamsin, comment: zofia }, more }));
const found = {
  ok: true,
  sightings: [
    { kind: 'post', person: { slug: tamsin.slug, degree: 'first' }, postId: { value: postIdAt(0) } },
  ],
};

describe('the page of one post', () => {
  it.each([
    `${ON}/feed/update/urn:li:activity:${postIdAt(0)}/`,
    `${ON}/feed/update/urn%3Ali%3Aactivity%3A${postIdAt(0)}?commentUrn=x`,
    `${ON}/posts/tamsin-quillfeather_quiet-tools-activity-${postIdAt(0)}-aBcD`,
  ])('%s gives that post and none below it', (url) => {
    expect(readPost(postEmber, page(), url)).toMatchObject(found);
    expect(readPost(postEmber, page(), url)).toHaveProperty('sightings.length', 1);
  });

  it('still showing the post before is not read', () => {
    for (const more of [[], [{ author: zofia }]]) {
      const url = `${ON}/feed/update/urn:li:activity:${postIdAt(9)}/`;
      expect(readPost(postEmber, page(more), url)).toEqual({ ok: false, why: 'disagree' });
    }
  });

  it('is known by its author where the post has two ids', () => {
    const share = (slug: string): string => `${ON}/posts/${slug}_quiet-tools-share-${postIdAt(9)}-aBcD/`;
    expect(readPost(postEmber, page([]), share(tamsin.slug))).toMatchObject(found);
    expect(readPost(postEmber, page([]), share(zofia.slug))).toEqual({ ok: false, why: 'disagree' });
  });

  it('without any post is not there', () => {
    const url = `${ON}/feed/update/urn:li:activity:${postIdAt(0)}/`;
    expect(readPost(postEmber, parse('<main></main>'), url)).toEqual({ ok: false, why: 'notReady' });
  });

  it.each(postEmber.examples.match)('%s is one', (url) => expect(postEmber.matches(url)).toBe(true));
  it.each(postEmber.examples.not)('%s is none', (url) => expect(postEmber.matches(url)).toBe(false));
});
