import type { Day } from '../../../lib/people/schema';
import type { ExportContents, InvitationEntry } from '../exportBuilder';
import type { EndorsementEntry, ReactionEntry, RecommendationEntry } from '../exportDeeds';
import { YOU } from '../people';
import type { Random } from '../random';
import type { Crowd } from './crowd';
import { momentOf } from './talks';

/** What members did for each other and on posts, in the numbers that an export of that size has. */

const SKILLS = ['Roadmaps', 'Listening', 'Tea', 'SQL, and more', 'R&D'];
const POSTS = [
  'activity:',
  'ugcPost:',
  'share:',
  'groupPost:8702844-',
  'articleSegment:',
  'lyndaCourse:',
] as const;

type Deeds = Required<
  Pick<
    ExportContents,
    'invitations' | 'endorsements' | 'recommendations' | 'reactions' | 'comments' | 'addressBook'
  >
>;

/** @param madeOn the day of the export. */
export function deedsOf(random: Random, crowd: Crowd, madeOn: Day): Deeds {
  const size = crowd.connections.length;
  const times = <T>(share: number, least: number, deed: (nth: number) => T): T[] =>
    Array.from({ length: Math.max(least, Math.floor(size * share)) }, (_, nth) => deed(nth));
  return {
    invitations: times(0.5, 4, () => invitation(random, crowd, madeOn)),
    endorsements: times(0.12, 4, () => endorsements(random, crowd, madeOn)).flat(),
    recommendations: times(0.002, 4, (nth) => recommendation(random, crowd, madeOn, nth)),
    reactions: times(0.3, 6, (nth) => onPost(random, madeOn, nth)),
    comments: times(0.05, 3, (nth) => ({
      ...onPost(random, madeOn, nth),
      message: nth % 3 === 0 ? 'Well said: "less, but kept"\nAnd so it is.' : 'Thanks, all',
    })),
    addressBook: times(0.1, 3, (nth) => addressed(random, crowd, nth)),
  };
}

function invitation(random: Random, { connections, strangers }: Crowd, madeOn: Day): InvitationEntry {
  const them = random.next() < 0.8 ? random.pick(connections).person : random.pick(strangers);
  const [from, to] = random.next() < 0.9 ? [YOU, them] : [them, YOU];
  const { on, minutes } = momentOf(random, madeOn, random.between(1, 3000));
  const message =
    random.next() < 0.05 ? { message: 'We met at the lighthouse talk,\nshall we stay in touch?' } : {};
  return { from, to, on, minutes: Math.floor(minutes), ...message };
}

/** Several skills at once, mostly. */
function endorsements(random: Random, { connections, strangers }: Crowd, madeOn: Day): EndorsementEntry[] {
  const person = random.next() < 0.95 ? random.pick(connections).person : random.pick(strangers);
  const direction = random.next() < 0.7 ? ('in' as const) : ('out' as const);
  const moment = momentOf(random, madeOn, random.between(1, 3000));
  const status = random.next() < 0.03 ? { status: 'PENDING' as const } : {};
  return SKILLS.slice(0, random.between(1, SKILLS.length)).map((skill) => ({
    ...moment,
    person,
    direction,
    skill,
    ...status,
  }));
}

function recommendation(
  random: Random,
  { connections, strangers }: Crowd,
  madeOn: Day,
  nth: number,
): RecommendationEntry {
  const person = nth % 4 === 3 ? random.pick(strangers) : random.pick(connections).person;
  const { on, minutes } = momentOf(random, madeOn, random.between(1, 3000));
  return {
    on,
    minutes: Math.floor(minutes),
    person: nth % 5 === 4 ? { ...person, company: 'Where we met' } : person,
    direction: nth % 2 === 0 ? 'in' : 'out',
    text: 'Listens, "always".\n\nAnd acts.',
    ...(nth % 6 === 5 && { status: 'HIDDEN' as const }),
  };
}

function onPost(random: Random, madeOn: Day, nth: number): ReactionEntry {
  const kind = POSTS[nth % 9] ?? POSTS[0];
  const id = `72${random.text(17, '0123456789')}`;
  return {
    ...momentOf(random, madeOn, random.between(1, 1500)),
    urn: kind + id,
    type: random.pick(['LIKE', 'PRAISE', 'EMPATHY', 'INTEREST', 'ENTERTAINMENT', 'APPRECIATION']),
    ...(nth % 10 === 7 && { commentId: `72${random.text(17, '0123456789')}` }),
  };
}

/** Half are people of the log; only some rows have a mail at all. */
function addressed(
  random: Random,
  { connections }: Crowd,
  nth: number,
): NonNullable<ExportContents['addressBook']>[number] {
  const { firstName, lastName, company, slug } = random.pick(connections).person;
  const mails = nth % 3 === 2 ? [] : [`book-${nth}@mail.example`, `home-${nth}@mail.example`];
  const name = nth % 2 === 0 ? { firstName, lastName, company } : { firstName: `Uncle ${nth}`, lastName: '' };
  return { ...name, mails, phone: '+43 1 2345', ...(nth % 8 === 0 && { slug }) };
}
