import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  identityKey,
  isMemberId,
  memberIdOf,
  normaliseSlug,
  profileAddress,
  slugOf,
} from '../../../lib/people/identity';
import { CAST } from '../../linkedin/people';

const id = 'ACoAAAbCdEfGhIjKlMnOpQrStUvWxYz01234567';

describe('the slug of an address', () => {
  it.each([
    ['https://www.linkedin.com/in/ada-example', 'ada-example'],
    ['https://www.linkedin.com/in/ada-example/', 'ada-example'],
    ['http://linkedin.com/in/ada-example', 'ada-example'],
    ['www.linkedin.com/in/ada-example', 'ada-example'],
    ['https://de.linkedin.com/in/ada-example', 'ada-example'],
    ['https://www.linkedin.com/in/Ada-Example/', 'ada-example'],
    ['https://www.linkedin.com/in/ada%2Dexample', 'ada-example'],
    ['https://www.linkedin.com/in/ada-example/overlay/contact-info/', 'ada-example'],
    ['https://www.linkedin.com/in/ada-example/details/experience/', 'ada-example'],
    ['https://www.linkedin.com/in/ada-example/de', 'ada-example'],
    ['https://www.linkedin.com/in/ada-example?miniProfileUrn=x#about', 'ada-example'],
    ['/in/ada-example/', 'ada-example'],
    ['https://www.linkedin.com/in/%D9%84%D9%8A%D9%84%D9%89-5a21', 'ليلى-5a21'],
    // One letter in two spellings is one slug.
    ['https://www.linkedin.com/in/zoe%CC%81-example', 'zoé-example'],
    [' https://www.linkedin.com/in/ada-example ', 'ada-example'],
  ])('%s is %s', (address, slug) => expect(slugOf(address)).toBe(slug));

  it.each([
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com/company/ada-example/',
    'https://www.linkedin.com/pub/ada-example/1/2/3',
    'https://example.com/in/ada-example',
    'https://linkedin.com.example.com/in/ada-example',
    'https://www.linkedin.com/in/%E0%A4%A',
    'https://www.linkedin.com/in/%3Cscript%3E',
    'https://www.linkedin.com/in/a%20b',
    'https://www.linkedin.com/in/a%00b',
    'https://www.linkedin.com/in/Unavailable?trk=x',
    `https://www.linkedin.com/in/${id}/`,
    '',
  ])('%s has none', (address) => expect(slugOf(address)).toBeNull());
});

describe('a member id', () => {
  it('may stand in the place of a slug', () => {
    expect(memberIdOf(`https://www.linkedin.com/in/${id}/`)).toBe(id);
    expect(memberIdOf('https://www.linkedin.com/in/ada-example/')).toBeNull();
  });

  it('is `ACo` and 36 characters', () => {
    expect(isMemberId(id)).toBe(true);
    for (const wrong of [id.slice(1), `${id}x`, id.toLowerCase(), `${id.slice(0, -1)}/`, '']) {
      expect(isMemberId(wrong)).toBe(false);
    }
  });
});

describe('the one form of a slug', () => {
  it('stays as it is when brought to it again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (raw) => {
        const slug = normaliseSlug(raw);
        // A literal % may be read as an escape the second time; slugs have none.
        if (slug === null || slug.includes('%')) return;
        expect(normaliseSlug(slug)).toBe(slug);
      }),
    );
  });

  it.each(CAST.map(({ slug }) => slug))('%s survives the way through a link', (slug) => {
    expect(slugOf(profileAddress(slug))).toBe(slug);
  });
});

it('keys of one address are the same however it was written', () => {
  expect(identityKey.mail(' Ada@Example.ORG ')).toBe('mail:ada@example.org');
  expect(identityKey.slug('ada-example')).toBe('slug:ada-example');
  expect(identityKey.member(id)).toBe(`member:${id}`);
});
