import { describe, expect, it } from 'vitest';
import { nameInTitle, sameName, tidy } from '../../../lib/linkedin/text';

describe('texts of a page', () => {
  it.each([
    ['  Ada \n  Example ', 'Ada Example'],
    ['\u200fليلى\u200e نورسين\u2069', 'ليلى نورسين'],
    ['Zoe\u0301', 'Zoé'],
  ])('%j is tidy as %j', (raw, text) => expect(tidy(raw)).toBe(text));

  it.each([
    ['Ada Example | LinkedIn', 'Ada Example'],
    ['(5) Ada Example | LinkedIn', 'Ada Example'],
    ['(99+) 葵 白雲 | LinkedIn', '葵 白雲'],
    ['Ada Example | Poet | LinkedIn', 'Ada Example | Poet'],
    ['LinkedIn', null],
    ['', null],
  ])('the title %j names %j', (title, name) => expect(nameInTitle(title)).toBe(name));

  it.each([
    ['Ada Example', 'Ada Example'],
    ['Ada Example', 'ADA  EXAMPLE'],
    ['Marisol Quintanar, PhD 🚀', 'Marisol Quintanar'],
    ['Zoé Ångström', 'Zoe Angstrom'],
    ['葵 白雲', '葵 白雲'],
    ['🚀', '🚀'],
  ])('%s can be %s', (one, other) => expect(sameName(one, other)).toBe(true));

  it.each([
    ['Ada Example', 'Bo Example'],
    ['Ada', 'Ada Example'],
    ['Ada Example', 'Feed'],
    ['葵 白雲', '葵 黒雲'],
    ['🚀', '🌙'],
    ['Ada Example', ''],
  ])('%s is not %s', (one, other) => expect(sameName(one, other)).toBe(false));
});
