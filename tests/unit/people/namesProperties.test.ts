import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseName } from '../../../lib/people/names';

/** Pieces that names on LinkedIn are made of, sound and broken, in any order. */
const PIECES = [
  ...[
    'Jane',
    'JANE',
    'jane',
    'Doe',
    'Anna-Lena',
    "O'Neil",
    'van',
    'der',
    'J.',
    'Md.',
    'María',
    'Nguyễn',
    '山田',
  ],
  ...[
    'Dr.',
    'Prof.',
    'Sr.',
    'MBA',
    'PhD',
    'MA',
    'III',
    'Jr.',
    'CEO',
    'hiring',
    'at',
    'née',
    'LinkedIn',
    'Member',
  ],
  ...[
    '(',
    ')',
    '"',
    '“',
    "'",
    ',',
    '|',
    ' - ',
    '•',
    '&',
    '.',
    '/',
    '#OpenToWork',
    'she/her',
    '(elle)',
    '(Bill)',
  ],
  ...[
    '🚀',
    '🇺🇦',
    '\u200d',
    '\u200b',
    '\u202e',
    '\u0000',
    '\ud83d',
    '\udc00',
    'ﷺ',
    '𝐉',
    'İ',
    'ß',
    'ŉ',
    '\u0301',
    'ª',
    '´',
    '7',
    'é',
  ],
];
const pieced = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', ' ')), { maxLength: 14 })
  .map((pieces) => pieces.flat().join(''));
const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 60 }), pieced);
const RUNS = { numRuns: 1500 };

/** As the parser sees letters: plain ones, small, nothing hidden. */
const plain = (text: string): string =>
  text
    // Before the compatibility forms, in which an accent on its own is a space and a mark.
    .replace(/[´`]/gu, '’')
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Variation_Selector}\u0334-\u0338]/gu, '')
    .replace(/[\p{Cs}\p{Cc}]/gu, ' ')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/gu, 'i');

describe('for any text', () => {
  it('the answer is whole, and choices are there when they are needed', () => {
    fc.assert(
      fc.property(anything, fc.option(fc.tuple(anything, anything), { nil: undefined }), (raw, fields) => {
        const parsed = parseName(raw, fields && { givenName: fields[0], familyName: fields[1] });
        expect(parsed.full).not.toMatch(/\p{Cs}|\p{Cc}|^\s|\s$|\s{2}/u);
        expect(parsed.calledBy !== undefined).toBe(parsed.confidence === 'sure');
        expect(parsed.choices.length > 0).toBe(parsed.confidence === 'ask');
        if (parsed.confidence === 'ask') expect(parsed.choices).toContain(parsed.full);
        expect(parsed.choices.every((choice) => choice.trim() === choice && choice !== '')).toBe(true);
      }),
      RUNS,
    );
  });

  it('a bare name stays as it is', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const { full } = parseName(raw);
        expect(parseName(full).full).toBe(full);
      }),
      RUNS,
    );
  });

  it('nobody is greeted by what does not stand in their name', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const { calledBy } = parseName(raw);
        if (calledBy !== undefined) expect(plain(raw)).toContain(plain(calledBy));
      }),
      RUNS,
    );
  });

  it('is read in no time, however long', () => {
    for (const piece of [...PIECES, '((', '"Bob" ', 'she/', 'Jane Doe', ', ', 'Dr.Dr.', "'a", ' at ', '- '])
      for (const raw of [
        piece.repeat(100_000 / piece.length),
        `Jane ${piece.repeat(100_000 / piece.length)}`,
      ]) {
        const begun = performance.now();
        parseName(raw, { givenName: raw, familyName: raw });
        // Generous, since other work shares the machine; what grows with the square takes minutes.
        expect(performance.now() - begun).toBeLessThan(250);
      }
  });
});
