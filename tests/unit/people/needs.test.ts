import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, needsOf } from '../../../lib/people/needs';
import { patternOf } from '../../../lib/people/pattern';

describe('what a text must hold for an expression to fit', () => {
  it.each([
    ['new role', ['a new role here'], ['a newer role']],
    ['new (?:job|role)', ['new role', 'new job'], ['new', 'role', 'new post']],
    ['(?:a |an )?new', ['new'], ['a', 'ne']],
    ['(?:very ){0,3}glad', ['glad'], ['very']],
    ['(?:very )+glad', ['very glad'], ['glad']],
    ['(?:so[a-c])so', ['soaso'], ['s']],
    ['jobs?(?! board)', ['job'], ['jo']],
    ['(?<company>ex)ample', ['example'], ['x']],
    ['^{name} joined {company/at} as', ['x joined y as z'], ['x joined']],
    ['\\bnew\\b[^a-z()]{0,60}?\\p{L}+', ['new'], ['ne']],
    ['ph\\.?d', ['phd', 'ph.d'], ['p']],
    ['caf\\u00e9|bar', ['caf', 'bar'], ['ba']],
    ['(?:a|b)?', ['', 'x'], []],
    ['Stellé', ['stellé'], ['stelle']],
  ])('%s', (source, may, mayNot) => {
    const needs = needsOf(source);
    expect(may.map((text) => [text, holds(text, needs)])).toEqual(may.map((text) => [text, true]));
    expect(mayNot.map((text) => [text, holds(text, needs)])).toEqual(mayNot.map((text) => [text, false]));
  });

  /** Expressions out of all parts that are used, put together at random. */
  const { source } = fc.letrec<{ source: string; part: string }>((tie) => ({
    part: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom('ab', 'new ', 'ré', '\\.', '[a-c]', '\\d', 'x'),
      fc
        .tuple(tie('source'), fc.constantFrom('', '?', '+', '*', '{0,2}', '{1,2}', '??', '+?'))
        .map(([inner, times]) => `(?:${inner})${times}`),
      fc.tuple(fc.constantFrom('q', 'é'), fc.constantFrom('?', '+', '{2}')).map((two) => two.join('')),
    ),
    source: fc
      .array(fc.array(tie('part'), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
      .map((rows) => rows.map((row) => row.join('')).join('|')),
  }));

  it('is never more than there is in a text that fits', () => {
    fc.assert(
      fc.property(
        source.chain((one) => fc.tuple(fc.constant(one), fc.stringMatching(new RegExp(one)))),
        ([one, text]) => {
          expect(holds(text.toLowerCase(), needsOf(one))).toBe(true);
          expect(patternOf(one, String).test(text)).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  }, 30_000);
});
