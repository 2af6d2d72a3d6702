import type { Look } from './looked';
import type { Generation } from '../page';
import { recordWith } from './record';
import type { ReadingRecord, RecordType, WhyNot } from './record';
import { plainIn, seenIn, shownIn, timeOf } from './recordFields';
import type {
  ListKind,
  ListSighting,
  PassedSighting,
  PersonSighting,
  Seen,
  Sighting,
  Unread,
} from '../sighting';
import type { Clock } from '../when';

export type { ReadingRecord, RecordType, WhyNot } from './record';

/** What a page was read as, in its public form: the answer of `npm run read`. */

/** The whole answer. */
export interface PageReport {
  /** `profile`, `feed`, `catch-up` …; null where it is none that can be read. */
  page: string | null;
  generation: Generation | null;
  accepted: boolean;
  why: Unread | null;
  readings: ReadingRecord[];
}

const TYPES: Record<ListKind, RecordType> = {
  post: 'post',
  catchUp: 'catch-up',
  connection: 'connection',
  notification: 'notification',
  thread: 'thread',
};
const WHYS: Record<PassedSighting['why'], WhyNot> = {
  promoted: 'promoted',
  organisation: 'organisation',
  noPerson: 'no person',
  severalPeople: 'several people',
  group: 'group',
  unsure: 'unsure',
  self: 'self',
};

/** Puts a look into its public form. @param now turns "20h" into a moment. */
export function reportOf(
  { page, generation, accepted, why, sightings }: Omit<Look, 'skeleton'>,
  now: Clock,
): PageReport {
  const name = page === 'catchUp' ? TYPES.catchUp : page;
  return { page: name, generation, accepted, why, readings: sightings.map((one) => recordOf(one, now)) };
}

/** One sighting as a record. */
export function recordOf(sighting: Sighting | PassedSighting, now: Clock): ReadingRecord {
  if (sighting.kind === 'passed') return passedRecord(sighting, now);
  return sighting.kind === 'person' ? profileRecord(sighting) : listRecord(sighting, now);
}

function passedRecord(passed: PassedSighting, now: Clock): ReadingRecord {
  const { slug, memberId, when } = passed;
  return recordWith(
    { type: TYPES[passed.of], use: false, why: WHYS[passed.why] },
    { name: passed.name, id: passed.postId, time: timeOf(when, now, passed.postId) },
    { slug, memberId, shown: shownIn(when) },
  );
}

function profileRecord(person: PersonSighting): ReadingRecord {
  const { slug, memberId, name, headline, company, school, location, about, unproven } = person;
  return recordWith(
    { type: 'profile', use: true, why: null },
    {
      name,
      headline,
      company,
      school,
      location,
      about,
      birthday: unproven?.birthday,
      connectedOn: unproven?.connectedOn,
      mail: unproven?.mail,
      roles: listOf(unproven?.roles),
      education: listOf(unproven?.education),
    },
    { slug, memberId, degree: known(person.degree) },
    { identity: person.witnesses.join('+') },
  );
}

function listRecord(sighting: ListSighting, now: Clock): ReadingRecord {
  const { name, slug, memberId, degree, headline, witnesses } = sighting.person;
  return recordWith(
    { type: TYPES[sighting.kind], use: true, why: null },
    { name, headline, ...seenIn(sighting, now) },
    { slug, memberId, degree: known(degree), ...plainIn(sighting, now) },
    { identity: witnesses.join('+') },
  );
}

const known = (degree: PersonSighting['degree']): ReadingRecord['degree'] =>
  degree === 'unknown' ? undefined : degree;

function listOf<T extends { via: string }>(items: T[] | undefined): Seen<Omit<T, 'via'>[]> | undefined {
  const [first] = items ?? [];
  if (!items || !first) return undefined;
  return { value: items.map(({ via: _, ...rest }) => rest), via: first.via };
}
