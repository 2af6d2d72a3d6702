import { addDays } from '../people/days';
import type { Day } from '../people/schema';
import { REST_DAYS } from './weights';

/** @param restingUntil the day until which "not this time" lasts. @returns the day on which it was said. */
export const restedSince = (restingUntil: Day): Day => addDays(restingUntil, -REST_DAYS);
