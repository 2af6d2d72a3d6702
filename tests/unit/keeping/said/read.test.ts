import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../../lib/people/days';
import { readSaid } from '../../../../lib/keeping/said/read';
import { sayDay, speak, speakEnglish } from '../../../../lib/words';
import { PHRASES } from './phrases';

/** A Monday. */
const TODAY = '2026-06-15';
const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt'] as const;

afterEach(speakEnglish);

describe.each(LANGUAGES)('what one types in %s', (language) => {
  it.each(PHRASES[language])('“%s”', (text, how, day, who) => {
    const [said] = readSaid(text, TODAY, language);
    const { channel, direction } = said;
    const told = !channel ? '-' : direction === 'both' ? channel : `${channel} ${direction}`;
    expect([told, said.days.join(' or ') || '-', said.who]).toEqual([how, day, who]);
  });

  it('is never taken for somebody else on a screen in another language', () => {
    for (const [text, how, , who] of PHRASES[language]) {
      if (how === '-') continue;
      for (const screen of LANGUAGES) {
        for (const reading of readSaid(text, TODAY, screen)) {
          // Read wrongly, words are left over that are no name, and nobody is found.
          const left = reading.who.split(' ');
          if (left.every((word) => who.split(' ').includes(word) || word === ''))
            expect(reading.who, `${text} (${screen})`).toContain(who.split(' ').at(-1));
        }
      }
    }
  });

  it('names any day as our own screens write it, and as “3 days ago”', () => {
    speak(language === 'en' ? 'en-GB' : language, {});
    const ago = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        fc.constantFrom('day', 'short', 'weekday'),
        (back, detail) => {
          const day = addDays(TODAY, -back);
          expect(readSaid(`Bo ${sayDay(day, detail)}`, TODAY, language)[0]).toMatchObject({
            days: [day],
            who: 'Bo',
          });
          expect(readSaid(`Bo ${ago.format(-back, 'day')}`, TODAY, language)[0]).toMatchObject({
            days: [day],
            who: 'Bo',
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  it('tells no day to come, whatever it is', () => {
    speak(language === 'en' ? 'en-GB' : language, {});
    const ago = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
    for (let days = 1; days < 400; days++) {
      for (const said of [sayDay(addDays(TODAY, days)), ago.format(days, 'day')])
        expect(readSaid(`Bo ${said}`, TODAY, language)[0], said).toMatchObject({ days: [] });
    }
  });

  it('never throws, whatever is typed', () => {
    const words = fc.constantFrom(...PHRASES[language].flatMap(([text]) => text.split(' ')));
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(words).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        for (const { days, who } of readSaid(typed, TODAY, language)) {
          expect(days.length).toBeLessThanOrEqual(2);
          for (const day of days) {
            expect(day <= TODAY).toBe(true);
            expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          }
          for (const word of who.split(' ')) expect(typed).toContain(word);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a sentence in another language than the screen’s', () => {
  it.each([
    ['called Ana yesterday', 'de', { channel: 'call', days: ['2026-06-14'], who: 'Ana' }],
    ['gestern mit Ana telefoniert', 'en', { channel: 'call', days: ['2026-06-14'], who: 'Ana' }],
    ['appelé Ana hier', 'en', { channel: 'call', days: ['2026-06-14'], who: 'Ana' }],
    ['café con Ana', 'en', { channel: 'meeting', days: [TODAY], who: 'Ana' }],
    ['café com Ana', 'en', { channel: 'meeting', days: [TODAY], who: 'Ana' }],
    ['falei com Ana anteontem', 'de', { channel: 'call', days: ['2026-06-13'], who: 'Ana' }],
  ] as const)('“%s” is read second', (text, screen, said) => {
    const [own, other] = readSaid(text, TODAY, screen);
    expect(own.who).not.toBe('Ana');
    expect(other).toMatchObject(said);
  });

  it('is not read where the screen’s own says all', () => {
    expect(readSaid('called Ana yesterday', TODAY, 'en')).toHaveLength(1);
  });
});

describe('what was given, got or asked for', () => {
  it.each([
    ['en', 'called Ana and gave her an introduction', { kind: 'introduction', direction: 'gave' }],
    ['en', 'met Ana, asked for advice', { kind: 'expertise', direction: 'asked' }],
    ['en', 'got a reference from Ana', { kind: 'reference', direction: 'got' }],
    ['en', 'sent Ana an article', { kind: 'resource', direction: 'gave' }],
    ['en', 'called Ana, she gave me a reference', { kind: 'reference', direction: 'got' }],
    ['en', 'met Ana, she asked me for advice', undefined],
    ['de', 'mit Ana telefoniert und um Rat gebeten', { kind: 'expertise', direction: 'asked' }],
    ['de', 'Ana einen Artikel geschickt', { kind: 'resource', direction: 'gave' }],
    ['fr', 'appelé Ana et demandé un conseil', { kind: 'expertise', direction: 'asked' }],
    ['es', 'llamé a Ana y le pedí consejo', { kind: 'expertise', direction: 'asked' }],
    ['pt', 'liguei à Ana e pedi ajuda', { kind: 'expertise', direction: 'asked' }],
  ] as const)('in %s: “%s”', (language, text, exchange) => {
    const [said] = readSaid(text, TODAY, language);
    expect(said.exchange).toEqual(exchange);
    expect(said.who).toBe('Ana');
  });
});

it.each([
  ['en', 'called Ana and Bo'],
  ['de', 'mit Ana und Bo telefoniert'],
  ['fr', 'appelé Ana et Bo'],
  ['es', 'llamé a Ana y Bo'],
  ['pt', 'liguei para Ana e Bo'],
])('two names are two people, or a name with an “and”; in %s', (language, text) => {
  expect(readSaid(text, TODAY, language)[0].several).toBe(true);
});

it('a day without a year that is soon to come is no day of the year before, at the turn of the year either', () => {
  const days = (text: string, today: string) => readSaid(text, today, 'en')[0].days;
  expect(days('met Ana on 3 January', '2026-12-20')).toEqual([]);
  expect(days('met Ana on 3 January', '2026-11-20')).toEqual(['2026-01-03']);
  expect(days('met Ana on 3 January 2026', '2026-12-20')).toEqual(['2026-01-03']);
});
