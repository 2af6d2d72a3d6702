import { chooseFact } from './facts';
import { type Contact, FACT_NAMES, type Fact, type FactName, RINGS } from './schema';

/** Which of two contacts' values counts, fact by fact. */
export type FactChoices = Partial<Record<FactName, 'keep' | 'gone'>>;

/** These hold only where both contacts had them. */
const ONLY_OF_BOTH = ['leftOutOn', 'archivedOn'] as const;

/**
 * One contact out of two; nothing that either tells is lost. Of facts the chosen one counts, else the user's own word,
 * else what was seen later; the other value is kept beside. The closer ring stays.
 * @param now the moment of writing, epoch milliseconds.
 * @returns the contact with the id of `keep`, without the import that brought it.
 */
export function mergedContact(keep: Contact, gone: Contact, choices: FactChoices, now: number): Contact {
  const { batchId: _batch, ...base } = keep;
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
  const whole = { ...merged, ...ringOf(keep, gone), ...decisionsOf(keep, gone) };
  for (const name of ONLY_OF_BOTH) if (!gone[name]) Reflect.deleteProperty(whole, name);
  return whole;
}

function chosenOf(one: Fact, other: Fact, choice: 'keep' | 'gone' | undefined, now: number): Fact {
  if (choice !== undefined) return choice === 'keep' ? one : other;
  if (other.via === 'user' && one.via !== 'user') return other;
  // As pages and exports are chosen between; the moments of writing stay what they were.
  return chooseFact(one, other, now)?.value === one.value ? one : other;
}

function laterSeen(keep: Contact, gone: Contact): Pick<Contact, 'connected' | 'connectedSeenOn'> {
  const later = (gone.connectedSeenOn ?? '') > (keep.connectedSeenOn ?? '') ? gone : keep;
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

/** Snoozes last, "left out" and the archive hold only where both were. */
function decisionsOf(keep: Contact, gone: Contact): Partial<Contact> {
  const later = (a?: string, b?: string): string | undefined =>
    [a, b]
      .filter((day) => day !== undefined)
      .toSorted()
      .at(-1);
  const decisions: Partial<Contact> = {};
  const snoozedUntil = later(keep.snoozedUntil, gone.snoozedUntil);
  const restingUntil = later(keep.restingUntil, gone.restingUntil);
  if (snoozedUntil !== undefined) decisions.snoozedUntil = snoozedUntil;
  if (restingUntil !== undefined) decisions.restingUntil = restingUntil;
  if (keep.cleared ?? gone.cleared) decisions.cleared = { ...gone.cleared, ...keep.cleared };
  return decisions;
}
