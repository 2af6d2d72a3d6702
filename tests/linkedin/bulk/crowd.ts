import type { Day } from '../../../lib/people/schema';
import { daysBefore } from '../days';
import type { ConnectionEntry } from '../exportBuilder';
import { memberIdFor } from '../people';
import type { Person } from '../people';
import type { Random } from '../random';
import { nameOf } from './names';

/** Everybody in an export of any size: connections, members who closed their account, and strangers who write. */

export interface Crowd {
  connections: ConnectionEntry[];
  /** Rows with nothing but a date. */
  onlyDates: Day[];
  /** Members who are no connections. */
  strangers: Person[];
}

/** So many days back goes the first connection. */
const YEARS_OF_DAYS = 4700;
/** Strangers have numbers of their own, beyond any connection. */
const STRANGERS_FROM = 1_000_003;

const COMPANY_STARTS = ['Northwind', 'Halden', 'Fjord', 'Quartz', 'Larch', 'Moonpetal', 'Saltgrass', 'Tern'];
const COMPANY_ENDS = [
  'Robotics',
  'Labs',
  'Systems',
  'and Co',
  'Studio, Inc.',
  '"Open" Works',
  'GmbH',
  'Foods',
];
const TITLES = ['Engineer', 'Head of Product', 'VP, Operations', 'Founder & CEO', 'Data Lead', 'Recruiter'];

/**
 * @param random what differs from export to export: jobs of a few, and the days. Who the people are does not.
 * @param madeOn the day of the export.
 */
export function crowdOf(random: Random, size: number, madeOn: Day): Crowd {
  const connections = Array.from({ length: size }, (_, n) => {
    const person = personOf(n, random.next() < 0.03 ? random.between(1, 5) : 0);
    return { person, on: daysBefore(madeOn, 1 + ((n * 7919) % YEARS_OF_DAYS)) };
  });
  const onlyDates = Array.from({ length: 1 + Math.floor(size / 100) }, () =>
    daysBefore(madeOn, random.between(200, YEARS_OF_DAYS)),
  );
  const strangers = Array.from({ length: 8 + Math.floor(size / 8) }, (_, n) => personOf(STRANGERS_FROM + n));
  return { connections, onlyDates, strangers };
}

/** @param moved 0: the usual job; another number: another one. */
function personOf(n: number, moved = 0): Person {
  const names = nameOf(n);
  const blank = n % 53 === 20;
  const company = blank ? '' : companyOf(n + moved * 11);
  const title = blank ? '' : (TITLES[(n + moved) % TITLES.length] ?? '');
  return {
    ...names,
    memberId: memberIdFor(names.slug),
    name: `${names.firstName} ${names.lastName}`,
    title,
    company,
    school: '',
    location: '',
    headline: `${title} at ${company}`,
    ...(n % 24 === 9 && { mail: `${n.toString(36)}@mail.example` }),
  };
}

function companyOf(n: number): string {
  const [start, end] = [
    COMPANY_STARTS[n % COMPANY_STARTS.length],
    COMPANY_ENDS[Math.floor(n / 3) % COMPANY_ENDS.length],
  ];
  return `${start} ${end}${n % 4 === 0 ? ` ${1 + (n % 61)}` : ''}`;
}
