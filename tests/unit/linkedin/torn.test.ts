import { describe, expect, it } from 'vitest';
import type { PostSighting } from '../../../lib/linkedin/sighting';
import { withoutTorn } from '../../../lib/linkedin/torn';

const seen = (value: string) => ({ value, via: 'x' });
const post = (
  slug: string,
  name: string,
  more: { memberId?: string; postId?: string } = {},
): PostSighting => ({
  kind: 'post',
  person: {
    slug,
    name: seen(name),
    degree: 'first',
    witnesses: ['profileLink', 'label'],
    ...(more.memberId !== undefined && { memberId: more.memberId }),
  },
  ...(more.postId !== undefined && { postId: seen(more.postId) }),
});
const kinds = (...posts: PostSighting[]): string[] => withoutTorn(posts).map(({ kind }) => kind);

const ADA = post('ada-example', 'Ada Example', { memberId: 'A', postId: '1' });

describe('what contradicts itself on one page is passed over', () => {
  it.each<[string, PostSighting]>([
    ['one address with two names', post('ada-example', 'Bo Sample', { postId: '2' })],
    ['one address with two member ids', post('ada-example', 'Ada Example', { memberId: 'B', postId: '2' })],
    ['one member id with two addresses', post('bo-sample', 'Bo Sample', { memberId: 'A', postId: '2' })],
    ['one post with two authors', post('bo-sample', 'Bo Sample', { postId: '1' })],
  ])('%s', (_, other) => {
    expect(kinds(ADA, other)).toEqual(['passed', 'passed']);
  });

  it('one name with two addresses, of which only one says the name', () => {
    expect(kinds(ADA, post('zz-11', 'Ada Example', { postId: '2' }))).toEqual(['post', 'passed']);
  });

  it('and nothing else: two people of one name, credentials in a name, several posts of one person', () => {
    expect(kinds(ADA, post('ada-example-2', 'Ada Example', { postId: '2' }))).toEqual(['post', 'post']);
    expect(kinds(ADA, post('ada-example', 'Ada Example, PhD', { postId: '2' }))).toEqual(['post', 'post']);
    expect(kinds(ADA, post('bo-sample', 'Bo Sample', { memberId: 'B', postId: '2' }))).toEqual([
      'post',
      'post',
    ]);
  });
});
