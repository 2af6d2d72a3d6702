import type { Day } from '../../lib/people/schema';

/** Days for the invented world, counted in UTC and apart from the code under test. */

const DAY_MS = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** @returns the day `days` before `day`. */
export function daysBefore(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * DAY_MS).toISOString().slice(0, 10);
}

/** @returns `27 Jun 2026`, as Connections.csv writes a day. */
export function connectionDay(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${date} ${MONTHS[Number(month) - 1]} ${year}`;
}

/** @returns `27-Jun-26`, as Excel leaves the same day when it saves the file. */
export function excelDay(day: Day): string {
  return connectionDay(day)
    .replace(/ \d\d(?=\d\d$)/, '-')
    .replace(' ', '-');
}

/** @returns `2026-06-27 09:05:00 UTC`, as messages.csv writes a moment. @param minutes of that day, UTC. */
export function messageMoment(day: Day, minutes: number): string {
  const at = new Date(Date.parse(`${day}T00:00:00Z`) + minutes * 60_000).toISOString();
  return `${at.slice(0, 10)} ${at.slice(11, 19)} UTC`;
}

/** @returns `6/27/26, 9:05 AM`, as Invitations.csv writes a moment: month first, no zone. */
export function invitationMoment(day: Day, minutes: number): string {
  const [year = '', month, date] = day.split('-');
  const hour = Math.floor(minutes / 60) % 24;
  const clock = `${hour % 12 === 0 ? 12 : hour % 12}:${String(minutes % 60).padStart(2, '0')}`;
  return `${Number(month)}/${Number(date)}/${year.slice(2)}, ${clock} ${hour < 12 ? 'AM' : 'PM'}`;
}
