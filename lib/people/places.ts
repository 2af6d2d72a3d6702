import { folded } from './folded';
import { areInOtherStates, isTheKnownOne } from './namesakes';
import { PLACE_NAMES } from './placeNames';

/**
 * Whether two places are one city or region. LinkedIn writes the same place in many ways ("Berlin, Germany", "Greater
 * Berlin Area", "Berlin Metropolitan Area"), each member in their own language.
 */

/** Around a city; they make sure that it is one. */
const AROUND =
  /\b(?:greater|grossraum|metropolitan (?:area|region)|metropolregion|metro area|bay area|area metropolitana|regione? metropolitana|area|und umgebung|umgebung|et peripherie|y alrededores|e regiao|e dintorni|en omgeving|region de|grande?|gran|agglomeration|provincia di|provincia de|provincie|ville de|city of)\b/g;
/** Cities that are their own country. */
const CITY_STATES = new Set(['singapore', 'singapur', 'hong kong', 'monaco', 'luxembourg city']);
/** Too large to be anybody's neighbourhood, though they stand where a city does. Georgia is a state, and a country. */
const WIDE = new Set([
  ...['england', 'scotland', 'wales', 'georgia'],
  ...['emea', 'dach', 'europe', 'european union', 'remote'],
]);

export interface Place {
  city: string;
  /** What stands behind it: region, country. */
  rest: string[];
  /** Whether it is certainly no whole country. */
  sure: boolean;
  /** It is what lies around a city. */
  around: boolean;
  /** The city as it was written, folded. */
  bare: string;
}

/** @returns whether both are certainly in one city or region; two that only name a country are not. */
export function samePlace(one: string | undefined, other: string | undefined): boolean {
  const [a, b] = [placeOf(one), placeOf(other)];
  if (!a || !b || a.city !== b.city || !(a.sure || b.sure)) return false;
  if (a.rest.length === 0 || b.rest.length === 0) return isTheKnownOne(a.city, [...a.rest, ...b.rest]);
  // Cambridge, Massachusetts is not Cambridge, England.
  return a.rest.some((part) => b.rest.includes(part)) && !areInOtherStates(a.rest, b.rest);
}

/** @returns one name for a place however it is written; undefined where it names none. Namesakes are told apart. */
export function placeName(location: string): string | undefined {
  const place = placeOf(location);
  if (!place) return undefined;
  return isTheKnownOne(place.city, place.rest) ? place.city : [place.city, ...place.rest].join(', ');
}

/** @returns the city as it was written, without what stands around it. */
export function cityOf(location: string): string {
  return location.split(',')[0]?.trim() ?? location;
}

/** @returns a part of a place for comparing only. */
export const plain = (text: string): string => folded(text.replaceAll('ß', 'ss'));

/** @returns a place in parts; undefined where it names none. */
export function placeOf(location: string | undefined): Place | undefined {
  const [first = '', ...rest] = (location ?? '').split(',').map(plain);
  const bare = first.replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
  const city = PLACE_NAMES[bare] ?? bare;
  if (city === '' || WIDE.has(city)) return undefined;
  const sure = rest.length > 0 || bare !== first || CITY_STATES.has(city);
  return {
    city,
    rest: rest.filter(Boolean).map((part) => PLACE_NAMES[part] ?? part),
    sure,
    around: bare !== first,
    bare,
  };
}
