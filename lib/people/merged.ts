import { chooseFact } from './facts';
import {
  type Contact,
  type Day,
  FACT_NAMES,
  type Fact,
  type FactName,
  PEER_KINDS,
  RINGS,
  RULE_LISTS,
} from './schema';
import { joinTopics, RULES } from './topics';

/** Which of two contacts' values counts, fact by fact. */
export type FactChoices = Partial<Record<FactName, 'keep' | 'gone'>>;

/** Decisions against somebody. */
const DECIDED = ['leftOutOn', 'archivedOn'] as const;

/**
 * One contact out of two; nothing that either tells is lost. Of facts the chosen one counts, else the user's own word,
 * else what was seen later; the other value is kept beside. The closer ring stays.
 * @param now the moment of writing, epoch milliseconds.
 * @param decided "left out" and the archive hold where both were: the user, who merges, wants this person. Where
 *   nobody was asked, they hold where either was, unless the other is kept.
 * @returns the contact with the id of `keep`, without the import that brought it.
 */
export function mergedContact(
  keep: Contact,
  gone: Contact,
  choices: FactChoices,
  now: number,
  decided: 'both' | 'either' = 'both',
): Contact {
  // What is put together anew below must not stay behind where nothing is left of it.
  const { batchId: _batch, kinds: _kinds, notKinds: _not, ...rest } = keep;
  const { shownOn: _on, shownFor: _for, shownLapsed: _lapsed, ...base } = rest;
  const facts = { ...keep.facts };
  const set: NonNullable<Contact['otherFacts']> = [...(keep.otherFacts ?? []), ...(gone.otherFacts ?? [])];
  for (const name of FACT_NAMES) {
    const [one, other] = [keep.facts[name], gone.facts[name]];
    if (!other) continue;
    const chosen = one ? chosenOf(one, other, choices[name], now) : other;
    facts[name] = chosen;
    const aside = chosen === one ? other : one;
    if (aside && aside.value !== chosen.value) set.push({ name, ...aside });
  }
  const merged: Contact = {
    ...base,
    facts,
    ...laterSeen(keep, gone),
    ...(set.length > 0 && { otherFacts: set }),
    createdAt: Math.min(keep.createdAt, gone.createdAt),
  };
  const whole = {
    ...merged,
    ...ringOf(keep, gone),
    ...decisionsOf(keep, gone),
    ...peerOf(keep, gone),
    ...manners(keep, gone),
  };
  for (const name of DECIDED) {
    const [day, other] = keep[name] ? [keep[name], gone] : [gone[name], keep];
    const holds = other[name] !== undefined || (decided === 'either' && other.ring === undefined);
    if (day !== undefined && holds) whole[name] = day;
    else Reflect.deleteProperty(whole, name);
  }
  return whole;
}

function chosenOf(one: Fact, other: Fact, choice: 'keep' | 'gone' | undefined, now: number): Fact {
  if (choice !== undefined) return choice === 'keep' ? one : other;
  if (other.via === 'user' && one.via !== 'user') return other;
  // As pages and exports are chosen between; the moments of writing stay what they were.
  return chooseFact(one, other, now)?.value === one.value ? one : other;
}

function laterSeen(keep: Contact, gone: Contact): Pick<Contact, 'connected' | 'connectedSeenOn'> {
  const [one, other] = [keep.connectedSeenOn ?? '', gone.connectedSeenOn ?? ''];
  // Who was missing under one address that day was there under the other.
  const later = other > one || (other === one && gone.connected === 'yes') ? gone : keep;
  const { connected, connectedSeenOn } =
    later.connected === 'unknown' ? (later === keep ? gone : keep) : later;
  return { connected, ...(connectedSeenOn !== undefined && { connectedSeenOn }) };
}

function ringOf(keep: Contact, gone: Contact): Pick<Contact, 'ring' | 'keptOn' | 'cadenceDays'> {
  const closer = RINGS.find((ring) => ring === keep.ring || ring === gone.ring);
  if (!closer) return {};
  const keptOn = [keep.keptOn, gone.keptOn].filter((day) => day !== undefined).toSorted()[0];
  const cadenceDays = keep.cadenceDays ?? gone.cadenceDays;
  return {
    ring: closer,
    ...(keptOn !== undefined && { keptOn }),
    ...(cadenceDays !== undefined && { cadenceDays }),
  };
}

/**
 * Snoozes last; a pause and "never" hold where either had them, as everybody would rather not be written to than be
 * written to unasked.
 */
function decisionsOf(keep: Contact, gone: Contact): Partial<Contact> {
  const decisions: Partial<Contact> = {};
  for (const field of ['snoozedUntil', 'restingUntil', 'rhythmKeptOn', 'resumedOn'] as const) {
    const day = daysOf(keep[field], gone[field]).at(-1);
    if (day !== undefined) decisions[field] = day;
  }
  for (const field of ['pausedOn', 'neverOn'] as const) {
    const [day] = daysOf(keep[field], gone[field]);
    if (day !== undefined) decisions[field] = day;
  }
  const skipped = daysOf(...(keep.skippedOn ?? []), ...(gone.skippedOn ?? []));
  if (skipped.length > 0) decisions.skippedOn = skipped;
  const shown = (gone.shownOn ?? '') > (keep.shownOn ?? '') ? gone : keep;
  if (shown.shownOn !== undefined) decisions.shownOn = shown.shownOn;
  if (shown.shownFor !== undefined) decisions.shownFor = shown.shownFor;
  if (shown.shownLapsed !== undefined) decisions.shownLapsed = shown.shownLapsed;
  if (keep.cleared ?? gone.cleared) decisions.cleared = { ...gone.cleared, ...keep.cleared };
  return decisions;
}

/** Days in order, each once. */
function daysOf(...days: (Day | undefined)[]): Day[] {
  return [...new Set(days.filter((day) => day !== undefined))].sort();
}

/** A kind that the user confirmed of either is theirs, whatever was said of the other. */
function peerOf(keep: Contact, gone: Contact): Partial<Contact> {
  const said = (field: 'kinds' | 'notKinds') =>
    PEER_KINDS.filter((kind) => keep[field]?.includes(kind) || gone[field]?.includes(kind));
  const kinds = said('kinds');
  const notKinds = said('notKinds').filter((kind) => !kinds.includes(kind));
  const topics = joinTopics(keep.topics ?? [], gone.topics ?? []);
  return {
    ...(kinds.length > 0 && { kinds }),
    ...(notKinds.length > 0 && { notKinds }),
    ...(topics.length > 0 && { topics }),
  };
}

/** What was told in confidence of either stays a confidence; ground rules and notes of both hold. */
function manners(keep: Contact, gone: Contact): Partial<Contact> {
  const lists: Partial<Contact> = {};
  for (const list of RULE_LISTS) {
    const words = joinTopics(keep[list] ?? [], gone[list] ?? [], RULES);
    if (words.length > 0) lists[list] = words;
  }
  const notes = [...(keep.notes ?? []), ...(gone.notes ?? [])];
  const prefers = keep.prefers ?? gone.prefers;
  const confidences = [...(keep.confidences ?? []), ...(gone.confidences ?? [])];
  const remembered = { ...gone.remembered, ...keep.remembered };
  const language = keep.language ?? gone.language;
  return {
    ...(language !== undefined && { language }),
    ...(Object.keys(remembered).length > 0 && { remembered }),
    ...lists,
    ...(prefers !== undefined && { prefers }),
    ...(notes.length > 0 && { notes }),
    ...(confidences.length > 0 && { confidences }),
  };
}
