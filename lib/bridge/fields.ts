import * as z from 'zod/mini';
import { isMemberId, normaliseSlug } from '../people/identity';

/**
 * Fields of messages, with bounds. zod is told not to probe `new Function`, which the policy of our pages forbids and
 * would log; it looks when a shape is made, so this comes before the first.
 */
z.config({ jitless: true });

const isDay = (value: string): boolean => {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
};

/** Every member of a union of words, so that a new word is a compile error here and not a refused message. */
export const oneOf = <T extends string>(words: Record<T, true>) => z.enum(Object.keys(words) as [T, ...T[]]);

export const text = (max: number) => z.string().check(z.minLength(1), z.maxLength(max));
export const whole = (min: number, max: number) => z.int().check(z.gte(min), z.lte(max));
export const seen = (max: number) => z.strictObject({ value: text(max), via: text(60) });
export const seenAs = <T extends z.ZodMiniType>(value: T) => z.strictObject({ value, via: text(60) });

export const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isDay));
/** In a leap year, so that the 29th of February is one. */
export const monthDay = z.string().check(
  z.regex(/^\d{2}-\d{2}$/),
  z.refine((value: string) => isDay(`2024-${value}`)),
);
export const month = z.string().check(z.regex(/^(?:19|20)\d{2}(?:-(?:0[1-9]|1[0-2]))?$/));
export const digits = z.string().check(z.regex(/^\d{5,25}$/));
export const slug = text(200).check(z.refine((value: string) => normaliseSlug(value) === value));
export const memberId = z.string().check(z.refine(isMemberId));
export const degree = z.enum(['first', 'other', 'self', 'unknown']);

/** 2100-01-01, as epoch milliseconds. */
const LATEST_MOMENT = 4_102_444_800_000;
export const when = z.union([
  z.strictObject({ at: whole(0, LATEST_MOMENT) }),
  z.strictObject({ day }),
  z.strictObject({ monthDay }),
  z.strictObject({ daysAgo: whole(0, 40_000) }),
  z.strictObject({ hoursAgo: whole(0, 1_000_000) }),
  z.strictObject({ weekday: whole(1, 7) }),
]);
