import type { Degree, PassedSighting, Sighting } from '../../../lib/linkedin/sighting';
import type { PageCase, Truth } from './case';

/** What became of a page: everything there, nothing wrong but something missing, or something wrong. */
export interface Verdict {
  outcome: 'right' | 'partly' | 'empty' | 'wrong';
  /** In words, where it is wrong. */
  wrong: string[];
}

/** Everything that a sighting says beside whom it is about, by the names that {@link Truth} uses. */
export function factsOf(sighting: Sighting): Record<string, string | number> {
  const facts: Record<string, string | number | undefined> = {};
  switch (sighting.kind) {
    case 'person':
      for (const name of ['headline', 'company', 'school', 'location', 'about'] as const) {
        facts[name] = sighting[name]?.value;
      }
      facts['birthday'] = sighting.unproven?.birthday?.value;
      facts['connectedOn'] = sighting.unproven?.connectedOn?.value;
      facts['mail'] = sighting.unproven?.mail?.value;
      sighting.unproven?.roles?.forEach((role, i) => {
        facts[`role${i}`] =
          `${role.title} | ${role.company} | ${role.start ?? ''} | ${role.current ? 'now' : (role.end ?? '')}`;
      });
      sighting.unproven?.education?.forEach(({ school, start, end }, i) => {
        facts[`education${i}`] = `${school} | ${start ?? ''} | ${end ?? ''}`;
      });
      break;
    case 'thread':
      facts['threadId'] = sighting.threadId;
      facts['lastWhen'] = sighting.last && JSON.stringify(sighting.last.when);
      if (sighting.last?.direction !== 'unknown') facts['direction'] = sighting.last?.direction;
      break;
    case 'connection':
      facts['connectedOn'] = sighting.connectedOn?.value;
      break;
    case 'catchUp':
    case 'notification':
    case 'post': {
      const { event } = sighting;
      if (event && event.type !== 'other') facts['event'] = event.type;
      facts['eventCompany'] = event?.company;
      facts['eventTitle'] = event?.title;
      facts['eventSchool'] = event?.school;
      facts['eventYears'] = event?.years;
      facts['eventWhen'] = event?.when && JSON.stringify(event.when);
      if (sighting.kind === 'post') facts['postId'] = sighting.postId?.value;
    }
  }
  if (sighting.kind !== 'person') facts['headline'] = sighting.person.headline?.value;
  return Object.fromEntries(
    Object.entries(facts).filter((entry): entry is [string, string | number] => entry[1] !== undefined),
  );
}

/** Holds what was believed against what is true. Items that were passed over say nothing and can hide much. */
export function verdictOn(page: PageCase, found: readonly (Sighting | PassedSighting)[]): Verdict {
  const sightings = found.filter((one): one is Sighting => one.kind !== 'passed');
  const wrong: string[] = [];
  const left = [...page.truths];
  let whole = 0;
  for (const sighting of sightings) {
    const who = sighting.kind === 'person' ? sighting : sighting.person;
    const isSame = ({ kind, slug, memberId }: Truth): boolean =>
      kind === sighting.kind && (who.slug === undefined ? memberId === who.memberId : slug === who.slug);
    const isTrue = (one: Truth): boolean => isSame(one) && wrongIn(sighting, who, one).length === 0;
    // A card that stands there twice is said twice.
    const truth = left.find(isTrue) ?? page.truths.find(isTrue) ?? page.truths.find(isSame);
    if (!truth) {
      wrong.push(`${sighting.kind} of ${who.slug ?? who.memberId} (${who.name.value}), who is not there`);
      continue;
    }
    wrong.push(...wrongIn(sighting, who, truth));
    if (!left.includes(truth)) continue;
    left.splice(left.indexOf(truth), 1);
    const said = saidOf(sighting, who);
    if (truth.required.every((name) => said[name] !== undefined)) whole++;
  }
  if (wrong.length > 0) return { outcome: 'wrong', wrong };
  if (sightings.length === 0 && page.truths.length > 0) return { outcome: 'empty', wrong };
  return { outcome: whole === page.truths.length ? 'right' : 'partly', wrong };
}

interface Who {
  memberId?: string;
  name: { value: string };
  degree: Degree;
}

function saidOf(sighting: Sighting, who: Who): Record<string, string | number> {
  return {
    ...factsOf(sighting),
    name: who.name.value,
    ...(who.memberId !== undefined && { memberId: who.memberId }),
    ...(who.degree !== 'unknown' && { degree: who.degree }),
  };
}

function wrongIn(sighting: Sighting, who: Who, truth: Truth): string[] {
  const known: Record<string, string | number> = {
    ...truth.facts,
    name: truth.name,
    memberId: truth.memberId,
    degree: truth.degree,
  };
  return Object.entries(saidOf(sighting, who))
    .filter(([name, value]) => known[name] !== value && !isRowOf(known, name, value))
    .map(([name, value]) => `${truth.slug}: ${name} is ${value}, not ${known[name]}`);
}

/** A position or school may be any of those that are true, and hold less than the truth does. */
function isRowOf(known: Record<string, string | number>, name: string, value: string | number): boolean {
  const rows = /^(role|education)\d+$/.exec(name)?.[1];
  if (rows === undefined) return false;
  const parts = String(value).split(' | ');
  return Object.entries(known).some(([one, truth]) => {
    const whole = String(truth).split(' | ');
    return one.startsWith(rows) && parts.every((part, i) => part === '' || part === whole[i]);
  });
}
