import { identityKey, normaliseSlug, slugOf } from '../people/identity';
import type { Day, Fact, FactName } from '../people/schema';
import { BadInput } from './badInput';

/** What the user typed about somebody, made sure of. */

/** Facts that the user may type; the given and the family name follow from the name. */
export const TYPED_FACTS = [
  'name',
  'calledBy',
  'pronouns',
  'company',
  'title',
  'school',
  'location',
  'mail',
  'birthday',
] as const satisfies readonly FactName[];
export type TypedFact = (typeof TYPED_FACTS)[number];

const LONGEST = 300;

/** @returns a fact by the user's own word. @param now epoch milliseconds. */
export function ownFact(value: string, today: Day, now: number): Fact {
  return { value, seenOn: today, via: 'user', changedAt: now };
}

/** @returns the value to store, trimmed; empty for nothing. @throws BadInput */
export function typedFact(name: TypedFact, raw: string): string {
  const value = raw.trim().replace(/\s+/g, ' ');
  if (value.length > LONGEST) throw new BadInput('tooLong');
  if (name === 'name' && value === '') throw new BadInput('noName');
  if (name === 'mail' && value !== '' && !/^[^\s@<>"]+@[^\s@<>"]+$/.test(value))
    throw new BadInput('badMail');
  if (name === 'birthday' && value !== '' && !isMonthDay(value)) throw new BadInput('badBirthday');
  return value;
}

/**
 * @param raw a LinkedIn address, or only its last part.
 * @returns the identity that it is; undefined for nothing. @throws BadInput
 */
export function typedAddress(raw: string): string | undefined {
  const text = raw.trim();
  if (text === '') return undefined;
  const slug = slugOf(text) ?? (/[/:.]/.test(text) ? null : normaliseSlug(text));
  if (slug === null || slug.length > 200) throw new BadInput('badAddress');
  return identityKey.slug(slug);
}

/** `MM-DD`, in a leap year, so that the 29th of February is one. */
function isMonthDay(value: string): boolean {
  const date = new Date(`2024-${value}T00:00:00Z`);
  return (
    /^\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === value
  );
}
