import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarWords } from '../../../lib/linkedin/words/calendarWords';
import {
  calendarDay,
  dayHeading,
  dayInText,
  monthDay,
  monthOrYear,
  relativeTime,
} from '../../../lib/linkedin/words/times';
import { resolveWhen, type When } from '../../../lib/linkedin/when';

/** The interface languages of LinkedIn (login page, 2026-05), and the legacy codes that `<html lang>` carries. */
const LANGUAGES = (
  'ar bn cs da de el en es fa fi fr he hi hu id it ja ko mr ms nl no pa pl pt ro ru sv te th tl tr uk vi ' +
  'zh-CN zh-TW in iw'
).split(' ');

type Style = Intl.DateTimeFormatOptions;
const write = (lang: string, style: Style, at: number): string =>
  new Intl.DateTimeFormat(lang, { ...style, timeZone: 'UTC', calendar: 'gregory' }).format(at);
const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);
const moments = fc
  .integer({ min: Date.UTC(1990, 0, 1) / 86_400_000, max: Date.UTC(2060, 11, 31) / 86_400_000 })
  .map((day) => day * 86_400_000);
const MONTHS = Array.from({ length: 12 }, (_, month) => month);

describe.each(LANGUAGES)('dates of %s, as Intl writes them', (lang) => {
  it('read back every month, long and short', () => {
    for (const month of MONTHS) {
      for (const name of ['long', 'short'] as const) {
        for (const day of [1, 2, 3, 11, 21, 28]) {
          const at = Date.UTC(2024, month, day);
          const date = write(lang, { day: 'numeric', month: name }, at);
          const full = write(lang, { day: 'numeric', month: name, year: 'numeric' }, at);
          expect([date, monthDay(date, lang)]).toEqual([date, iso(at).slice(5)]);
          expect([full, calendarDay(full, lang)]).toEqual([full, iso(at)]);
          expect([full, calendarDay(full.toLocaleUpperCase(lang), lang)]).toEqual([full, iso(at)]);
          expect([full, calendarDay(full.replace(/\./g, ''), lang) ?? 'dots matter']).toEqual([
            full,
            calendarWords(lang).numeric && name === 'short' ? 'dots matter' : iso(at),
          ]);
        }
        const period = write(lang, { month: name, year: 'numeric' }, Date.UTC(2024, month, 1));
        expect([period, monthOrYear(period, lang)]).toEqual([
          period,
          iso(Date.UTC(2024, month, 1)).slice(0, 7),
        ]);
      }
    }
  });

  it('read back any day, and as a heading, decomposed or with marks of direction', () => {
    fc.assert(
      fc.property(moments, (at) => {
        const full = write(lang, { day: 'numeric', month: 'long', year: 'numeric' }, at);
        expect(dayHeading(`\u200f${full.normalize('NFD')}\u200e`, lang)).toEqual({ day: iso(at) });
        expect(dayHeading(write(lang, { day: 'numeric', month: 'short' }, at), lang)).toEqual({
          monthDay: iso(at).slice(5),
        });
      }),
      { numRuns: 30 },
    );
  });

  it('know today, yesterday and the weekdays', () => {
    const format = new Intl.RelativeTimeFormat(lang, { numeric: 'auto' });
    expect(dayHeading(format.format(0, 'day').toLocaleUpperCase(lang), lang)).toEqual({ daysAgo: 0 });
    expect(dayHeading(format.format(-1, 'day'), lang)).toEqual({ daysAgo: 1 });
    for (let weekday = 1; weekday <= 7; weekday++) {
      const name = write(lang, { weekday: 'long' }, Date.UTC(2024, 0, weekday));
      expect([name, dayHeading(name, lang)]).toEqual([name, { weekday }]);
    }
  });

  it('know how long ago', () => {
    const format = new Intl.RelativeTimeFormat(lang, { numeric: 'always' });
    expect(relativeTime(format.format(-3, 'hour'), lang)).toEqual({ hoursAgo: 3 });
    expect(relativeTime(`${format.format(-5, 'day')} •`, lang)).toEqual({ daysAgo: 5 });
    expect(relativeTime(format.format(-2, 'week'), lang)).toEqual({ daysAgo: 14 });
    expect(relativeTime(format.format(-12, 'minute'), lang)).toEqual({ hoursAgo: 0 });
  });
});

describe('dates as LinkedIn writes them', () => {
  it.each([
    ['August 4, 2026', 'en', '2026-08-04'],
    ['Aug 4, 2026', 'en', '2026-08-04'],
    ['4 August 2026', 'en', '2026-08-04'],
    ['August 4th, 2026', 'en', '2026-08-04'],
    ['17. März 2023', 'de', '2023-03-17'],
    ['17. MÄRZ 2023', 'de', '2023-03-17'],
    ['3. Okt. 2025', 'de', '2025-10-03'],
    ['9 de agosto de 2024.', 'es', '2024-08-09'],
    ['3 oct. 2025', 'es', '2025-10-03'],
    ['1er janvier 2024', 'fr', '2024-01-01'],
    ['3 de out. de 2025', 'pt', '2025-10-03'],
    ['1º de janeiro de 2024', 'pt-BR', '2024-01-01'],
    ['1 июля 2026 г.', 'ru', '2026-07-01'],
    ['2026年7月1日', 'ja', '2026-07-01'],
    ['2025年12月11日', 'zh_TW', '2025-12-11'],
    ['٣ مارس ٢٠٢٥', 'ar', '2025-03-03'],
    ['3 มีนาคม 2568', 'th', '2025-03-03'],
    ['3. 3. 2025', 'cs', '2025-03-03'],
    ['3.3.2025', 'fi', '2025-03-03'],
    ['August 4, 2026', 'de', '2026-08-04'],
    ['August 4, 2026', 'xx-unknown', '2026-08-04'],
    ['August 4, 2026', '', '2026-08-04'],
    // Nothing that could be read in two ways, and nothing that is no date.
    ['3/4/2025', 'en', null],
    ['3.4.2025', 'de', null],
    ['February 30, 2025', 'en', null],
    ['August 4', 'en', null],
    ['August 2026', 'en', null],
    ['4 2026', 'en', null],
    ['August 4, 26', 'en', null],
    ['August 4 or 5, 2026', 'en', null],
    ['August 4, 2026 Example GmbH', 'en', null],
    ['May Example, 4, 2026', 'en', null],
    ['Connected on August 4, 2026', 'en', null],
    ['Augusta 4, 2026', 'en', null],
    ['August 4, 9999', 'en', null],
    ['', 'en', null],
  ])('the day %j in %s is %s', (text, lang, day) => expect(calendarDay(text, lang)).toBe(day));

  it.each([
    ['June 4', 'en', '06-04'],
    ['Jun 4', 'en', '06-04'],
    ['10 nov.', 'fr', '11-10'],
    ['le 10 nov.', 'fr', null],
    ['3. Okt.', 'de', '10-03'],
    ['4. Juni', 'de', '06-04'],
    ['29 février', 'fr', '02-29'],
    ['February 29', 'en', '02-29'],
    ['3. 10.', 'cs', '10-03'],
    ['June 31', 'en', null],
    ['June', 'en', null],
    ['June 4, 2024', 'en', null],
    ['4', 'en', null],
  ])('the day of a year %j in %s is %s', (text, lang, day) => expect(monthDay(text, lang)).toBe(day));

  it.each([
    ['Jan 2024', 'en', '2024-01'],
    ['2024', 'en', '2024'],
    ['janv. 2024', 'fr', '2024-01'],
    ['jan. de 2024', 'pt', '2024-01'],
    ['leden 2024', 'cs', '2024-01'],
    ['2024年1月', 'ja', '2024-01'],
    ['2024年', 'ja', '2024'],
    ['Jan 4, 2024', 'en', null],
    ['24', 'en', null],
    ['Present', 'en', null],
    ['Room 2024', 'en', null],
  ])('the month or year %j in %s is %s', (text, lang, month) => expect(monthOrYear(text, lang)).toBe(month));

  it.each([
    ['Контакт установлен 1 июля 2026 г.', 'ru', '2026-07-01'],
    ['La relación comenzó el 9 de agosto de 2024.', 'es', '2024-08-09'],
    ['Connected on August 4, 2026', 'en', '2026-08-04'],
    ['Kontakt seit 17. März 2023', 'de', '2023-03-17'],
    ['From August 4, 2026 to August 5, 2026', 'en', null],
    ['Connected long ago', 'en', null],
  ])('the sentence %j in %s holds %s', (text, lang, day) => expect(dayInText(text, lang)).toBe(day));
});

describe('headings of a day', () => {
  it.each<[string, string, When | null]>([
    ['TODAY', 'en', { daysAgo: 0 }],
    ['Yesterday', 'en', { daysAgo: 1 }],
    ['MONDAY', 'en', { weekday: 1 }],
    ['Sun', 'en', { weekday: 7 }],
    ['Oct 3', 'en', { monthDay: '10-03' }],
    ['OCT 3', 'en', { monthDay: '10-03' }],
    ['Oct 3, 2025', 'en', { day: '2025-10-03' }],
    ['Friday, October 3', 'en', { monthDay: '10-03' }],
    ['HEUTE', 'de', { daysAgo: 0 }],
    ['vorgestern', 'de', { daysAgo: 2 }],
    ['Mo.', 'de', { weekday: 1 }],
    ['AUJOURD’HUI', 'fr', { daysAgo: 0 }],
    ['lundi', 'fr', { weekday: 1 }],
    ['segunda', 'pt', { weekday: 1 }],
    ['MIERCOLES', 'es', { weekday: 3 }],
    ['BUGÜN', 'tr', { daysAgo: 0 }],
    ['ΣΗΜΕΡΑ', 'el', { daysAgo: 0 }],
    ['اليوم', 'ar', { daysAgo: 0 }],
    ['TODAY', 'fr', { daysAgo: 0 }],
    ['10:02 AM', 'en', null],
    ['tomorrow', 'en', null],
    ['3', 'en', null],
    ['Ada Example', 'en', null],
    ['May Example', 'en', null],
    ['', 'en', null],
  ])('%j in %s', (text, lang, when) => expect(dayHeading(text, lang)).toEqual(when));
});

describe('how long ago', () => {
  it.each<[string, string, When | null]>([
    ['20h •', 'en', { hoursAgo: 20 }],
    ['52m', 'en', { hoursAgo: 0 }],
    ['now', 'en', { hoursAgo: 0 }],
    ['1w • Edited •', 'en', { daysAgo: 7 }],
    ['5d', 'en', { daysAgo: 5 }],
    ['2mo', 'en', { daysAgo: 60 }],
    ['1yr •', 'en', { daysAgo: 365 }],
    ['6 hours ago • Visible to anyone on or off LinkedIn', 'en', { hoursAgo: 6 }],
    ['• 3d •', 'en', { daysAgo: 3 }],
    ['2 j', 'fr', { daysAgo: 2 }],
    ['il y a 2 j', 'fr', { daysAgo: 2 }],
    ['3 sem. • Modifié •', 'fr', { daysAgo: 21 }],
    ['5 min', 'fr', { hoursAgo: 0 }],
    ['2 m.', 'fr', { daysAgo: 60 }],
    ['2 m', 'fr', null],
    ['2 m', 'ja', null],
    ['1 an', 'fr', { daysAgo: 365 }],
    ['2 ans', 'fr', { daysAgo: 730 }],
    ['3 Std.', 'de', { hoursAgo: 3 }],
    ['vor 3 Std.', 'de', { hoursAgo: 3 }],
    ['5 Min.', 'de', { hoursAgo: 0 }],
    ['2 Tage', 'de', { daysAgo: 2 }],
    ['1 Wo.', 'de', { daysAgo: 7 }],
    ['3 Monate', 'de', { daysAgo: 90 }],
    ['1 J.', 'de', { daysAgo: 365 }],
    ['2 m', 'de', null],
    ['2 d', 'es', { daysAgo: 2 }],
    ['hace 2 días', 'es', { daysAgo: 2 }],
    ['1 año', 'es', { daysAgo: 365 }],
    ['3 m', 'es', null],
    ['hace 3 m', 'es', null],
    ['2 sem', 'pt', { daysAgo: 14 }],
    ['há 2 dias', 'pt', { daysAgo: 2 }],
    ['2 m', 'pt', null],
    ['3 g', 'it', { daysAgo: 3 }],
    ['2 giorni fa', 'it', { daysAgo: 2 }],
    ['2 u', 'nl', { hoursAgo: 2 }],
    ['3 dagen geleden', 'nl', { daysAgo: 3 }],
    ['٣ ساعات', 'ar', null],
    ['قبل أسبوعين', 'ar', { daysAgo: 14 }],
    ['20h', 'fr', { hoursAgo: 20 }],
    ['20h', 'ja', { hoursAgo: 20 }],
    ['3 日前', 'ja', { daysAgo: 3 }],
    ['in 3 days', 'en', null],
    ['500h', 'en', null],
    ['• 1st', 'en', null],
    ['2nd', 'en', null],
    ['3rd+', 'en', null],
    ['· 1er', 'fr', null],
    ['2e', 'fr', null],
    ['1.', 'de', null],
    ['1.º', 'es', null],
    ['1º', 'pt', null],
    ['1e', 'nl', null],
    ['500 followers', 'en', null],
    ['Edited 3h', 'en', null],
    ['3h 4d', 'en', null],
    ['3h • 4 comments', 'en', null],
    ['Promoted', 'en', null],
    ['Ada Example', 'en', null],
    ['3', 'en', null],
    ['', 'en', null],
  ])('%j in %s', (text, lang, when) => expect(relativeTime(text, lang)).toEqual(when));
});

describe('a time becomes a day', () => {
  const clock = { today: '2026-03-02', now: Date.UTC(2026, 2, 2, 0, 30), zone: 'Europe/Vienna' };
  it.each<[When, string | null]>([
    [{ at: Date.UTC(2026, 1, 27, 23, 30) }, '2026-02-28'],
    [{ at: Date.UTC(2026, 2, 3, 23, 30) }, null],
    [{ at: Number.NaN }, null],
    [{ at: 1e300 }, null],
    [{ day: '2026-03-02' }, '2026-03-02'],
    [{ day: '2026-03-03' }, null],
    [{ day: '2026-02-30' }, null],
    [{ monthDay: '03-02' }, '2026-03-02'],
    [{ monthDay: '03-03' }, '2025-03-03'],
    [{ monthDay: '02-29' }, '2024-02-29'],
    [{ monthDay: '02-30' }, null],
    [{ monthDay: 'x' }, null],
    [{ daysAgo: 0 }, '2026-03-02'],
    [{ daysAgo: 2 }, '2026-02-28'],
    [{ daysAgo: -1 }, null],
    [{ daysAgo: 1e12 }, null],
    [{ hoursAgo: 1 }, '2026-03-02'],
    [{ hoursAgo: 2 }, '2026-03-01'],
    [{ hoursAgo: Number.POSITIVE_INFINITY }, null],
    [{ weekday: 1 }, '2026-02-23'],
    [{ weekday: 7 }, '2026-03-01'],
    [{ weekday: 2 }, '2026-02-24'],
    [{ weekday: 8 }, null],
  ])('%j is %s on Monday, 2 March 2026, in Vienna', (when, day) =>
    expect(resolveWhen(when, clock)).toBe(day),
  );
});

describe('texts of strangers', () => {
  it.each([
    ['digits', '1'.repeat(3000)],
    ['months', 'May '.repeat(750)],
    ['words', 'a '.repeat(1500)],
    ['dots', '• '.repeat(1500)],
    ['marks', 'e\u0301'.repeat(1500)],
  ])('cost next to nothing: %s', (_name, text) => {
    calendarDay('warm', 'en');
    const begun = process.cpuUsage();
    for (const read of [calendarDay, monthDay, monthOrYear, dayInText, dayHeading, relativeTime]) {
      expect(read(text, 'en')).toBeNull();
    }
    // Of the processor, not of the clock: other tests run beside this one.
    expect(process.cpuUsage(begun).user / 1000).toBeLessThan(50);
  });

  it('never throw, whatever text and language', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.oneof(fc.string(), fc.constantFrom(...LANGUAGES)),
        (text, lang) => {
          for (const read of [calendarDay, monthDay, monthOrYear, dayInText, dayHeading, relativeTime])
            read(text, lang);
        },
      ),
      { numRuns: 100 },
    );
  });
});
