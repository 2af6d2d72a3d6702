import { describe, expect, test } from 'vitest';
import { parseDate } from '../../../lib/files/linkedin/dates';
import { DayReader } from '../../../lib/files/linkedin/days';

describe('a date is', () => {
  test.each([
    ['27 Jun 2026', '2026-06-27'],
    ['5 Sept 2024', '2024-09-05'],
    ['05 Jun 1833', '1833-06-05'],
    ['27-Jun-26', '2026-06-27'],
    ['7-Feb-2019', '2019-02-07'],
    ['2026-06-27', '2026-06-27'],
    ['6/27/26, 9:05 AM', '2026-06-27'],
    ['6/7/26, 12:05 PM', '2026-06-07'],
    ['12/24/23, 05:28\u202fAM', '2023-12-24'],
    ['6/7/2026', '2026-06-07'],
    ['29 Feb 2024', '2024-02-29'],
  ])('the plain day of %s', (text, day) => {
    expect(parseDate(text)).toEqual({ day });
  });

  test.each([
    ['2024-03-05 22:47:11 UTC', '2024-03-05T22:47:11Z'],
    ['2024-03-05 22:47:11', '2024-03-05T22:47:11Z'],
    ['2021/08/11 11:00:31 UTC', '2021-08-11T11:00:31Z'],
    ['2024-03-05T22:47:11.123Z', '2024-03-05T22:47:11Z'],
    ['1842-07-10 08:14:00 UTC', '1842-07-10T08:14:00Z'],
  ])('the moment of %s', (text, iso) => {
    expect(parseDate(text)).toEqual({ moment: Date.parse(iso) });
  });

  test.each([
    '',
    'yesterday',
    '30 Feb 2024',
    '31-Apr-24',
    '27/6/26',
    '13/13/26, 9:05 AM',
    '27 Ju 2026',
    '27 Juli 2026',
    '05 Jun 20',
    '0000-01-01',
    '2024-03-05 25:00:00 UTC',
    '2024-03-05 24:00:00 UTC',
    '2024-13-05',
    '45000',
    'Nov 2022',
    '2015',
  ])('not to be had from "%s"', (text) => {
    expect(parseDate(text)).toBeNull();
  });
});

describe('the day of the log', () => {
  const days = new DayReader('2026-11-20', 'Europe/Vienna');

  test('is that of the home zone', () => {
    expect(days.take('2024-03-05 23:30:00 UTC')).toMatchObject({ on: '2024-03-06', exact: true });
    expect(days.take('05 Mar 2024')).toMatchObject({ on: '2024-03-05', exact: false });
  });

  test('may be tomorrow, which is today elsewhere, but no later', () => {
    expect(days.take('2026-11-21')).toMatchObject({ on: '2026-11-21' });
    expect(days.take('2026-11-22')).toBe('skippedFuture');
    expect(days.take('01 Jan 2999')).toBe('skippedFuture');
    expect(days.take('soon')).toBe('skippedDate');
  });

  test('is old when LinkedIn was not there yet', () => {
    expect(days.take('31 Dec 2002')).toMatchObject({ old: true });
    expect(days.take('01 Jan 2003')).toMatchObject({ old: false });
  });
});
