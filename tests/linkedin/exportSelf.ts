import { toCsv } from './csv';
import type { CsvShape } from './csv';

/** The tables about the user and of the address book they once gave to LinkedIn. */

/** Dates are `Nov 2022` or `2015`; a blank end means that it goes on. */
export interface PositionEntry {
  company: string;
  title: string;
  description?: string;
  location?: string;
  from: string;
  to?: string;
}

export interface SchoolEntry {
  school: string;
  degree?: string;
  notes?: string;
  from: string;
  to?: string;
}

export interface AddressBookEntry {
  firstName: string;
  lastName: string;
  company?: string;
  title?: string;
  mails: string[];
  phone?: string;
  /** Slug, where the address book holds the profile. */
  slug?: string;
}

/** @returns Positions.csv. */
export function positionsCsv(entries: readonly PositionEntry[], shape: CsvShape = {}): string {
  const rows = entries.map(({ company, title, description = '', location = '', from, to = '' }) => [
    ...[company, title, description, location, from, to],
  ]);
  const header = ['Company Name', 'Title', 'Description', 'Location', 'Started On', 'Finished On'];
  return toCsv([header, ...rows], shape);
}

/** @returns Education.csv. */
export function educationCsv(entries: readonly SchoolEntry[], shape: CsvShape = {}): string {
  const rows = entries.map(({ school, degree = '', notes = '', from, to = '' }) => [
    ...[school, from, to, notes, degree, ''],
  ]);
  return toCsv(
    [['School Name', 'Start Date', 'End Date', 'Notes', 'Degree Name', 'Activities'], ...rows],
    shape,
  );
}

const CONTACT_COLUMNS = [
  ...['Source', 'FirstName', 'LastName', 'Companies', 'Title', 'Emails', 'PhoneNumbers', 'CreatedAt'],
  ...['InstantMessageHandles', 'Addresses', 'Sites', 'FullName', 'Birthday', 'Location', 'BookmarkedAt'],
  'Profiles',
];

/** @returns Contacts.csv with its 16 columns. */
export function contactsCsv(entries: readonly AddressBookEntry[], shape: CsvShape = {}): string {
  const rows = entries.map(({ firstName, lastName, company = '', title = '', mails, phone = '', slug }) => [
    ...['GOOGLE_CONTACTS', firstName, lastName, company, title, mails.join(','), phone],
    ...['3/5/19, 9:05 AM', '', '', '', `${firstName} ${lastName}`.trim(), '', '', ''],
    slug === undefined ? '' : `https://www.linkedin.com/in/${encodeURIComponent(slug)}`,
  ]);
  return toCsv([CONTACT_COLUMNS, ...rows], shape);
}
