import { folded } from './folded';
import { areInOtherStates, isTheKnownOne } from './namesakes';

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

/** One name for what languages call differently; folded. */
const NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'munich munchen muenchen monaco_di_baviera',
    'cologne koln koeln colonia keulen',
    'vienna wien vienne viena wenen',
    'zurich zurigo zuerich',
    'geneva geneve genf ginevra ginebra genebra',
    'milan milano mailand milaan',
    'rome roma rom',
    'turin torino',
    'florence firenze florenz florencia',
    'venice venezia venedig venecia',
    'naples napoli neapel',
    'lisbon lisboa lissabon lisbonne lisbona',
    'brussels bruxelles brussel brussel',
    'antwerp antwerpen anvers',
    'the_hague den_haag s_gravenhage',
    'prague praha prag praga',
    'warsaw warszawa warschau varsovie',
    'krakow cracow krakau',
    'copenhagen kobenhavn kopenhagen',
    'gothenburg goteborg',
    'seville sevilla',
    'london londres londra londen',
    'paris parigi parijs',
    'nuremberg nurnberg nuernberg',
    'frankfurt frankfurt_am_main frankfurt_main frankfurt_rhine_main frankfurt_rhein_main',
    'new_york new_york_city nueva_york',
    'germany deutschland allemagne alemania alemanha germania duitsland',
    'austria osterreich oesterreich autriche oostenrijk',
    'switzerland schweiz suisse svizzera suiza suica zwitserland',
    'france frankreich francia franca frankrijk',
    'spain spanien espagne espana espanha spagna spanje',
    'portugal portogallo',
    'italy italien italie italia',
    'netherlands niederlande pays_bas paises_bajos paises_baixos paesi_bassi nederland the_netherlands',
    'belgium belgien belgique belgica belgio belgie',
    'united_kingdom uk vereinigtes_konigreich royaume_uni reino_unido regno_unito verenigd_koninkrijk',
    'united_states usa vereinigte_staaten etats_unis estados_unidos stati_uniti verenigde_staten',
    'denmark danmark danemark dinamarca danimarca denemarken',
    'sweden sverige schweden suede suecia svezia zweden',
    'poland polska polen pologne polonia',
    'ireland irland irlande irlanda ierland',
    'brazil brasil brasilien bresil brasile brazilie',
  ].flatMap((line) => {
    const [name = '', ...others] = line.split(' ').map((word) => word.replaceAll('_', ' '));
    return others.map((other) => [other, name]);
  }),
);

interface Place {
  city: string;
  /** What stands behind it: region, country. */
  rest: string[];
  /** Whether it is certainly no whole country. */
  sure: boolean;
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

function placeOf(location: string | undefined): Place | undefined {
  const [first = '', ...rest] = (location ?? '').split(',').map((part) => folded(part.replaceAll('ß', 'ss')));
  const bare = first.replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
  const city = NAMES[bare] ?? bare;
  if (city === '' || WIDE.has(city)) return undefined;
  const sure = rest.length > 0 || bare !== first || CITY_STATES.has(city);
  return { city, rest: rest.filter(Boolean).map((part) => NAMES[part] ?? part), sure };
}
