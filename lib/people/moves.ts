import { countryName } from './countries';
import { folded } from './folded';
import { isRegion } from './namesakes';
import { cityOf, type Place, placeOf, plain } from './places';

/** Two cities, as they were written, without what stands around them. */
export interface Move {
  city: string;
  formerCity: string;
}

/**
 * Whether somebody may have moved from one place to the other. Another spelling, another language, a part of one city,
 * its surroundings, a region and a whole country are no move; where that is not certain there is none either. Whether
 * it is one only the user knows.
 * @returns the two cities; undefined where there was no move as far as one can tell.
 */
export function moveBetween(before: string | undefined, after: string | undefined): Move | undefined {
  const [from, to] = [placeOf(before), placeOf(after)];
  if (!from?.sure || !to?.sure) return undefined;
  if (from.city === to.city || isWithin(from, to) || isWithin(to, from)) return undefined;
  if (isRegion(from.city, from.rest) || isRegion(to.city, to.rest)) return undefined;
  if (isRetold(before, after)) return undefined;
  const [formerCity, city] = [writtenOf(before, from), writtenOf(after, to)];
  return city === undefined || formerCity === undefined ? undefined : { city, formerCity };
}

/** "Amadora, Lisbon" of "Lisbon"; "Washington DC-Baltimore Area" of "Washington", "Fort Worth" of "Dallas-Fort Worth". */
function isWithin(one: Place, other: Place): boolean {
  if (one.rest.includes(other.city) || one.city.startsWith(`${other.city} `)) return true;
  return one.around && ` ${one.city} `.includes(` ${other.city} `);
}

/** One country in two languages: LinkedIn speaks another than before, and so its cities may be the same. */
function isRetold(before: string | undefined, after: string | undefined): boolean {
  const [one = '', other = ''] = [before, after].map((place) => folded(place?.split(',').at(-1) ?? ''));
  const country = countryName(one);
  return one !== other && country !== undefined && country === countryName(other);
}

/** The city as it was written: of "Greater Berlin Area" what is "berlin". */
function writtenOf(location = '', { bare }: Place): string | undefined {
  const words = cityOf(location).split(/\s+/);
  for (let start = 0; start < words.length; start++)
    for (let end = words.length; end > start; end--) {
      const run = words.slice(start, end).join(' ');
      if (plain(run) === bare) return run;
    }
  return undefined;
}
