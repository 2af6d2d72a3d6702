/** Places that are called alike. All names are folded, as places.ts has them. */

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(',').map((name) => name.trim()));

/** Of the United States, Canada and Australia; a city's name comes in several of them. */
const STATES = setOf(
  'alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, georgia, hawaii, idaho, ' +
    'illinois, indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, ' +
    'mississippi, missouri, montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, ' +
    'north carolina, north dakota, ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, ' +
    'south dakota, tennessee, texas, utah, vermont, virginia, washington, west virginia, wisconsin, wyoming, ' +
    'alberta, british columbia, manitoba, new brunswick, nova scotia, ontario, quebec, saskatchewan, ' +
    'new south wales, queensland, south australia, tasmania, victoria, western australia',
);
/** Where cities of the old world have namesakes. */
const NEW_WORLD = setOf(
  'united states, canada, australia, new zealand, south africa, mexico, venezuela, colombia',
);
const CALLED_AFTER = setOf(
  'berlin, hamburg, frankfurt, munich, dresden, bremen, hanover, heidelberg, potsdam, nuremberg, vienna, zurich, geneva, ' +
    'bern, lucerne, milan, rome, turin, florence, venice, naples, verona, parma, palermo, lisbon, brussels, antwerp, ' +
    'amsterdam, rotterdam, the hague, prague, warsaw, krakow, copenhagen, stockholm, oslo, bergen, london, oxford, ' +
    'bristol, bath, york, lincoln, newcastle, plymouth, southampton, bedford, manchester, birmingham, glasgow, ' +
    'edinburgh, aberdeen, belfast, dublin, paris, orleans, seville, madrid, barcelona, athens, moscow, odessa, ' +
    'saint petersburg, st petersburg, delhi, cairo, alexandria, lima',
);
/** Of two cities of the name none is much better known. */
const TWO_OF_A_NAME = setOf(
  'cambridge, portland, richmond, springfield, columbia, columbus, valencia, cordoba, santiago, san jose, toledo, ' +
    'hamilton, victoria, kingston, salem, arlington, aurora, rochester',
);

/** Parts of countries that stand where a city does. */
const REGIONS = setOf(
  'bavaria, bayern, hesse, hessen, saxony, sachsen, lower saxony, niedersachsen, brandenburg, thuringia, thuringen, ' +
    'baden wurttemberg, north rhine westphalia, nordrhein westfalen, rhineland palatinate, rheinland pfalz, saarland, ' +
    'schleswig holstein, mecklenburg vorpommern, mecklenburg west pomerania, saxony anhalt, sachsen anhalt, ' +
    'tyrol, tirol, styria, steiermark, carinthia, karnten, upper austria, lower austria, vorarlberg, ticino, tessin, ' +
    'ile de france, bretagne, brittany, normandie, normandy, occitanie, nouvelle aquitaine, grand est, hauts de france, ' +
    'pays de la loire, auvergne rhone alpes, provence alpes cote d azur, bourgogne franche comte, corse, centre val de loire, ' +
    'catalonia, cataluna, catalunya, andalusia, andalucia, galicia, basque country, pais vasco, community of madrid, ' +
    'comunidad de madrid, comunidad valenciana, valencian community, canary islands, islas canarias, balearic islands, ' +
    'lombardy, lombardia, tuscany, toscana, veneto, piedmont, piemonte, lazio, sicily, sicilia, emilia romagna, liguria, ' +
    'algarve, alentejo, north holland, noord holland, south holland, zuid holland, north brabant, noord brabant, ' +
    'flanders, vlaanderen, wallonia, wallonie, scotland, wales, northern ireland, england, leinster, munster',
);

/** Whether a name stands for a region though a city is expected: "Bavaria, Germany". New York is a city first. */
export function isRegion(city: string, behind: readonly string[]): boolean {
  if (REGIONS.has(city)) return true;
  const isAlsoCity = city === 'new york' || city === 'washington' || city === 'quebec' || city === 'victoria';
  return STATES.has(city) && !isAlsoCity && !behind.some((part) => STATES.has(part));
}

/**
 * Whether a city with a region or country behind it is the one that is meant where nothing stands behind the name.
 * Where that is not certain it is not.
 */
export function isTheKnownOne(city: string, behind: readonly string[]): boolean {
  if (TWO_OF_A_NAME.has(city)) return behind.length === 0;
  // Two letters are a state or a country: DE is Germany, and Delaware.
  const isElsewhere = behind.some((part) => STATES.has(part) || NEW_WORLD.has(part) || part.length === 2);
  return !(CALLED_AFTER.has(city) && isElsewhere);
}

/** Whether two cities of one name lie in different states, as far as both tell theirs. */
export function areInOtherStates(one: readonly string[], other: readonly string[]): boolean {
  const states = one.filter((part) => STATES.has(part));
  const others = other.filter((part) => STATES.has(part));
  return states.length > 0 && others.length > 0 && !states.some((part) => others.includes(part));
}
