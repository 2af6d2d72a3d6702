import type { Career } from '../people/imported';
import type { Day } from '../people/schema';
import type { Importing } from './importContacts';
import { CAREER, readYou, YOU } from './settings';

/** What an import tells of the user; rows of settings. */

/** The parts of a career come in files of their own, each with the day of which its file speaks. */
type Days = Partial<Record<'lines' | 'positions' | 'schools', Day>>;
type StoredCareer = Career & { seenOn: Day; of?: Days };

/** Takes in who the user is, and their positions and schools. */
export async function takeYou(importing: Importing): Promise<void> {
  await takeName(importing);
  const { db, record, imported } = importing;
  const { career, seenOn } = imported;
  if (!career) return;
  const known = (await db.settings.get(CAREER))?.value as StoredCareer | undefined;
  await record.setting({ key: CAREER, value: careerWith(known, career, seenOn) });
}

/**
 * The user's own word stands against files; among files the latest counts, but that messages say less than
 * invitations of the same address.
 */
async function takeName({ db, record, imported: { you } }: Importing): Promise<void> {
  const stored = await readYou(db);
  if (!you || (you.by !== 'user' && stored?.by === 'user')) return;
  if (you.by === 'messages' && stored?.by === 'invitations' && stored.slug === you.slug) return;
  await record.setting({ key: YOU, value: you });
}

/** Files may come one by one: what one does not tell stays, and an older one overwrites nothing. */
function careerWith(known: StoredCareer | undefined, told: Career, seenOn: Day): StoredCareer {
  const { positions, schools, ...lines } = told;
  const {
    positions: oldPositions = [],
    schools: oldSchools = [],
    seenOn: day = '',
    of,
    ...oldLines
  } = known ?? {};
  const days: Days = of ?? (known ? { lines: day, positions: day, schools: day } : {});
  const counts = (part: keyof Days, isTold: boolean): boolean => isTold && (days[part] ?? '') <= seenOn;
  const takes = {
    lines: counts('lines', Object.keys(lines).length > 0),
    positions: counts('positions', positions.length > 0),
    schools: counts('schools', schools.length > 0),
  };
  return {
    ...(takes.lines ? lines : oldLines),
    positions: takes.positions ? positions : oldPositions,
    schools: takes.schools ? schools : oldSchools,
    seenOn: day > seenOn ? day : seenOn,
    of: {
      ...days,
      ...(takes.lines && { lines: seenOn }),
      ...(takes.positions && { positions: seenOn }),
      ...(takes.schools && { schools: seenOn }),
    },
  };
}
