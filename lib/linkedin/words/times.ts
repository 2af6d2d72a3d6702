/** Times and dates of pages, under one name for the readers. */
export { calendarDay, dayInText, monthDay, monthOrYear } from './calendar';
export { dayHeading } from './headings';
export { relativeTime } from './relative';
