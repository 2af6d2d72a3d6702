import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folded } from '../../../lib/people/folded';
import type { Contact, FactName } from '../../../lib/people/schema';
import { Everybody, type Shown } from '../../../lib/search/everybody';
import { forgiven, lettersOf, mayBeIn, slips } from '../../../lib/search/edits';
import { lineOf, readLine } from '../../../lib/search/line';

function contact(id: string, facts: Partial<Record<FactName, string>>, more: Partial<Contact> = {}): Contact {
  const fact = (value: string) => ({ value, seenOn: '2026-06-01', via: 'user' as const, changedAt: 1 });
  return {
    id,
    facts: Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, fact(value)])),
    connected: 'yes',
    touches: { out: 0, in: 0, unanswered: 0 },
    createdAt: 1,
    ...more,
  };
}

const PEOPLE = [
  contact('zoe', { name: 'Zoë Ñandú-Müller', company: 'Fjord & Co', title: 'Head of Design' }),
  contact('ana', { name: 'Ana Lindqvist', company: 'Northwind' }, { ring: 'close', kinds: ['industry'] }),
  contact(
    'anna',
    { name: 'Anna Berg', company: 'Halden', location: 'Bergen' },
    { lastTouchOn: '2026-05-01' },
  ),
  contact('annik', { name: 'Annik Berg', calledBy: 'Nik' }, { lastTouchOn: '2026-06-01' }),
  contact('old', { name: 'Anna Berg' }, { archivedOn: '2026-01-01', lastTouchOn: '2026-06-14' }),
  contact('glass', { name: 'Priya Raman' }, { topics: ['Glass blowing'], kinds: ['crossFunctional'] }),
  contact('aleksandra', { name: 'Aleksandra Kowalczyk' }),
];

function everybody(people: readonly Contact[]): Everybody {
  const all = new Everybody();
  all.add(people.map(lineOf));
  return all;
}

const letterOf = (letters: string): fc.Arbitrary<string> => fc.constantFrom(...Array.from(letters));

const KINDS = { industry: 'Same industry', crossFunctional: 'Across functions' };
const ids = (query: string, limit = 8): string[] =>
  everybody(PEOPLE)
    .find(query, limit, KINDS)
    .people.map(({ id }) => id);

describe('finding people', () => {
  it('says how many fit where only the first are wanted', () => {
    expect(everybody(PEOPLE).find('a', 2)).toMatchObject({ people: [{}, {}], total: ids('a', 99).length });
    expect(ids('a', 99).length).toBeGreaterThan(2);
    expect(everybody(PEOPLE).find(' ', 2)).toEqual({ people: [], total: 0 });
  });
});

describe('listing people', () => {
  const listed = (query: string, show: Shown, limit = 9) => {
    const { people, total } = everybody(PEOPLE).list(query, show, limit, KINDS);
    return [total, people.map(({ id }) => id)];
  };
  it('has all of them where nothing is typed: kept, in touch last, by name', () => {
    expect(listed('', 'all', 4)).toEqual([6, ['ana', 'annik', 'anna', 'aleksandra']]);
    expect(listed('', 'kept')).toEqual([1, ['ana']]);
    expect(listed('', 'archived')).toEqual([1, ['old']]);
  });
  it('finds in what it shows only, and forgives slips where few are found', () => {
    expect(listed('berg', 'all', 1)).toEqual([2, ['annik']]);
    expect(listed('berg', 'archived')).toEqual([1, ['old']]);
    expect(listed('aleksadnra', 'all')).toEqual([1, ['aleksandra']]);
    expect(listed('aleksadnra', 'kept')).toEqual([0, []]);
  });
});

describe('whom a name means', () => {
  const named = (query: string, whole = false): string[] =>
    everybody(PEOPLE)
      .named(query, 8, whole)
      .map(({ id }) => id);
  it.each([
    ['beginnings of the words of a name, kept people first', 'an', ['ana', 'annik', 'anna']],
    ['a whole name before the beginning of another, and nobody put away', 'anna', ['anna']],
    ['two of one name', 'berg', ['annik', 'anna']],
    ['what somebody is called', 'nik', ['annik']],
    ['no accents', 'nandu muller', ['zoe']],
    ['no part inside of a word', 'ndqv', []],
    ['no slip of the hand', 'annna berg', []],
    ['no company', 'northwind', []],
    ['nobody for no words', ' ', []],
  ])('%s', (_, query, found) => {
    expect(named(query)).toEqual(found);
  });

  it.each([
    ['gross', 'Anna Groß'],
    ['GROẞ', 'Anna Gross'],
    ['yildirim', 'Işık Yıldırım'],
    ['ISIK', 'Işık Yıldırım'],
    ['łuk', 'Lukasz Nowak'],
    ['luk', 'Łukasz Nowak'],
    ['soren aerø', 'Søren Ærø'],
    ['thor', 'Þor Dang'],
    ['dang', 'Đặng Minh'],
  ])('whatever the keyboard: %s is %s', (typed, name) => {
    const all = everybody([contact('one', { name, company: name })]);
    expect(all.named(typed, 8)).toMatchObject([{ name }]);
    expect(all.find(typed, 8)).toMatchObject({ people: [{ name }] });
  });

  it('takes whole words only where it is asked to', () => {
    expect(named('an berg', true)).toEqual([]);
    expect(named('anna berg', true)).toEqual(['anna']);
  });
});

describe('searching everybody', () => {
  it.each([
    ['any part of a name', 'ndqv', ['ana']],
    ['small letters without accents', 'NANDU', ['zoe']],
    ['accents where there are none', 'Bérg anná', ['anna', 'old', 'annik']],
    ['several words in any order', 'design zoe', ['zoe']],
    ['the company', 'northw', ['ana']],
    ['a topic', 'blow glass', ['glass']],
    ['a kind, as the screen calls it', 'across', ['glass']],
    ['what somebody is called', 'nik', ['annik']],
    ['one slip in four letters', 'zeo nandu', []],
    ['one slip in five letters', 'priay', ['glass']],
    ['an umlaut written out', 'mueller', ['zoe']],
    ['two slips in eight letters', 'alexsandro', ['aleksandra']],
    ['a beginning with a slip', 'lindk', ['ana']],
    ['a place', 'bergen', ['anna']],
    ['nothing', ' – ', []],
    ['nobody', 'xyzzy', []],
  ])('finds by %s', (_, query, found) => {
    expect(ids(query)).toEqual(found);
  });

  it('shows kept people first, then who fits better, then who was in touch last, and those put away last', () => {
    expect(ids('an').slice(0, 1)).toEqual(['ana']);
    expect(ids('berg')).toEqual(['annik', 'anna', 'old']);
    expect(ids('anna')).toEqual(['anna', 'old', 'ana', 'annik']);
    expect(ids('a', 2)).toEqual(['ana', 'annik']);
  });

  it('puts an exact fit before a slip, kept or not', () => {
    const people = [
      contact('kept', { name: 'Martin' }, { ring: 'inner' }),
      contact('fits', { name: 'Marten' }),
    ];
    expect(
      everybody(people)
        .find('marten', 8)
        .people.map(({ id }) => id),
    ).toEqual(['fits', 'kept']);
  });

  const letters = fc.string({ unit: letterOf('abcdeéñöłiouAßž -'), minLength: 4, maxLength: 20 });
  const named = fc.array(letters, { minLength: 1, maxLength: 12 });

  it('always finds somebody by an exact part of the name', () => {
    fc.assert(
      fc.property(named, fc.nat(), fc.nat(), fc.nat(), (names, who, from, length) => {
        const people = names.map((name, n) => contact(`c${n}`, { name }));
        const at = who % names.length;
        const name = folded(names[at] ?? '');
        const start = from % Math.max(1, name.length);
        const part = name.slice(start, start + 1 + (length % 8));
        fc.pre(part.trim() !== '');
        const found = everybody(people).find(part, names.length).people;
        expect(found.map(({ id }) => id)).toContain(`c${at}`);
      }),
    );
  });

  it('always finds somebody by a word of the name with as many slips as are forgiven', () => {
    const word = fc.string({ unit: letterOf('abcdefghij'), minLength: 5, maxLength: 12 });
    const slip = fc.record({ how: fc.nat(3), at: fc.nat(20), letter: letterOf('abcxyz') });
    fc.assert(
      fc.property(word, fc.array(slip, { minLength: 1, maxLength: 2 }), (name, all) => {
        let typed = name;
        for (const { how, at, letter } of name.length > 9 ? all : all.slice(0, 1)) {
          const i = at % typed.length;
          const [before, one, after] = [typed.slice(0, i), typed[i] ?? '', typed.slice(i + 1)];
          if (how === 0) typed = before + after;
          else if (how === 1) typed = before + letter + one + after;
          else if (how === 2) typed = before + letter + after;
          else typed = before + after.slice(0, 1) + one + after.slice(1);
        }
        const found = everybody([contact('one', { name: `${name} Somebody` })]).find(typed, 8).people;
        expect(found.map(({ id }) => id)).toEqual(['one']);
      }),
      { numRuns: 500 },
    );
  });
});

describe('slips', () => {
  /** By the book: the whole table. */
  function plain(a: string, b: string): number {
    const d = Array.from({ length: a.length + 1 }, (_, y) =>
      Array.from({ length: b.length + 1 }, (__, x) => (y === 0 ? x : x === 0 ? y : 0)),
    );
    const cell = (y: number, x: number): number => d[y]?.[x] ?? 99;
    for (let y = 1; y <= a.length; y++)
      for (let x = 1; x <= b.length; x++) {
        let best = Math.min(
          cell(y - 1, x) + 1,
          cell(y, x - 1) + 1,
          cell(y - 1, x - 1) + Number(a[y - 1] !== b[x - 1]),
        );
        if (y > 1 && x > 1 && a[y - 1] === b[x - 2] && a[y - 2] === b[x - 1])
          best = Math.min(best, cell(y - 2, x - 2) + 1);
        d[y]![x] = best;
      }
    return cell(a.length, b.length);
  }

  it('are counted as by the book', () => {
    const word = fc.string({ unit: letterOf('abc'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (typed, other, most) => {
        const begins = Array.from({ length: other.length + 1 }, (_, n) => plain(typed, other.slice(0, n)));
        expect(slips(typed, other, most)).toEqual({
          begin: Math.min(most + 1, ...begins),
          whole: Math.min(most + 1, plain(typed, other)),
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('are looked for wherever there may be few enough, and nowhere else where letters are missing', () => {
    const word = fc.string({ unit: letterOf('abcdeñ漢'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(word, word, word, fc.constantFrom(1, 2), (typed, other, beside, most) => {
        const may = mayBeIn(lettersOf(typed), lettersOf(`${beside} ${other}`), most);
        expect(may || slips(typed, other, most).begin > most).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(mayBeIn(lettersOf('abcd'), lettersOf('axyz'), 2)).toBe(false);
    expect(mayBeIn(lettersOf('abcd'), lettersOf('abyz'), 2)).toBe(true);
  });

  it('are forgiven in words long enough', () => {
    expect(['abc', 'abcd', 'abcdefg', 'abcdefgh'].map(forgiven)).toEqual([0, 1, 1, 2]);
  });
});

it('a line holds no break, whatever is in a name, and says what was written', () => {
  const line = lineOf(contact('c', { name: 'A\tB\nC', title: 'x\ty', company: 'Z\u2028' }, { ring: 'warm' }));
  expect(line).not.toContain('\n');
  expect(readLine(line)).toMatchObject({ id: 'c', ring: 'warm', name: 'A B C', title: 'x y', company: 'Z ' });
});
