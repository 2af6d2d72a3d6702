import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveBetween } from '../../../lib/people/moves';
import { placeName, samePlace } from '../../../lib/people/places';
import { joinTopics, RULES, topicsOf } from '../../../lib/people/topics';

describe('two places', () => {
  it.each([
    ['Berlin, Germany', 'Greater Berlin Area'],
    ['Berlin, Germany', 'Berlin Metropolitan Area'],
    ['Berlin, Germany', 'Berlin und Umgebung'],
    ['Berlin', 'Berlin, Deutschland'],
    ['München, Bayern, Deutschland', 'Munich, Germany'],
    ['Greater Boston', 'Boston, Massachusetts, United States'],
    ['San Francisco Bay Area', 'San Francisco, California, United States'],
    ['Großraum Zürich', 'Zurich, Switzerland'],
    ['Singapore', 'Singapore'],
    ['Greater Paris Metropolitan Region', 'Paris, Île-de-France, France'],
    ['Den Haag', 'The Hague, South Holland, Netherlands'],
    ['Berlin, Connecticut', 'Berlin, Connecticut, United States'],
    ['München, Bayern', 'Großraum München'],
    ['Athens, Georgia', 'Athens, Georgia, United States'],
  ])('%j and %j are one', (one, other) => {
    expect(samePlace(one, other)).toBe(true);
    expect(samePlace(other, one)).toBe(true);
  });

  it.each([
    ['Germany', 'Germany'],
    ['Berlin', 'Berlin'],
    ['Cambridge, England, United Kingdom', 'Cambridge, Massachusetts, United States'],
    ['Valencia, Spain', 'Valencia, Venezuela'],
    ['Berlin', 'Berlin, Connecticut'],
    ['Berlin', 'Berlin, CT'],
    ['Greater Berlin Area', 'Berlin, Connecticut, United States'],
    ['Berlin, Germany', 'Berlin, Connecticut, United States'],
    ['Berlin, New Hampshire, United States', 'Berlin, Connecticut, United States'],
    ['Greater Cambridge Area', 'Cambridge, Massachusetts, United States'],
    ['Georgia', 'Georgia'],
    ['Georgia', 'Georgia, United States'],
    ['Georgia, United States', 'Georgia, United States'],
    ['England, United Kingdom', 'England, United Kingdom'],
    ['Berlin, Germany', 'Bern, Switzerland'],
    ['Berlin, Germany', undefined],
    ['', ''],
    ['Area', 'Area'],
  ])('%j and %j are not, as far as one can tell', (one, other) => {
    expect(samePlace(one, other)).toBe(false);
  });
});

describe('a move', () => {
  it.each([
    ['Berlin, Germany', 'Lisbon, Portugal', 'Lisbon', 'Berlin'],
    ['Vienna, Austria', 'Graz, Steiermark, Austria', 'Graz', 'Vienna'],
    ['Greater Boston', 'San Francisco Bay Area', 'San Francisco', 'Boston'],
    ['Boston, Massachusetts, United States', 'New York, New York, United States', 'New York', 'Boston'],
    ['Großraum München', 'Zürich, Schweiz', 'Zürich', 'München'],
    ['Kraków, Poland', 'Frankfurt am Main, Hessen, Germany', 'Frankfurt am Main', 'Kraków'],
    [
      'Washington, District of Columbia, United States',
      'Austin, Texas, United States',
      'Austin',
      'Washington',
    ],
    ['Région de Nantes', 'Lyon, Auvergne-Rhône-Alpes, France', 'Lyon', 'Nantes'],
  ])('from %j to %j', (before, after, city, formerCity) => {
    expect(moveBetween(before, after)).toEqual({ city, formerCity });
  });

  it.each([
    ['the same city, with its country', 'Berlin', 'Berlin, Germany'],
    ['the same city, with its region', 'Lisbon, Portugal', 'Lisbon, Lisbon, Portugal'],
    ['its surroundings', 'Berlin, Germany', 'Berlin Metropolitan Area'],
    ['its surroundings, and back', 'Greater Munich Metropolitan Area', 'München, Bayern, Deutschland'],
    ['accents', 'Malmo, Sweden', 'Malmö, Sweden'],
    ['capitals and blanks', 'BERLIN,  Germany', 'Berlin, Germany'],
    ['another language', 'Munich, Bavaria, Germany', 'München, Bayern, Deutschland'],
    ['another language, of a city without a list', 'Thessaloniki, Greece', 'Saloniki, Griechenland'],
    ['another language of a country alone', 'Szczecin, Poland', 'Stettin, Polen'],
    ['a suburb with its city behind', 'Lisbon, Portugal', 'Amadora, Lisbon, Portugal'],
    ['a city after its suburb', 'Brooklyn, New York, United States', 'New York, New York, United States'],
    [
      'two cities as one area',
      'Washington, District of Columbia, United States',
      'Washington DC-Baltimore Area',
    ],
    ['the other of two', 'Dallas-Fort Worth Metropolitan Area', 'Fort Worth, Texas, United States'],
    ['a region after a city', 'Munich, Bavaria, Germany', 'Bavaria, Germany'],
    ['a region that is not behind the city', 'Vienna, Austria', 'Bavaria, Germany'],
    ['a state', 'Boston, Massachusetts, United States', 'California, United States'],
    ['a country', 'Lisbon, Portugal', 'Portugal'],
    ['another country', 'Lisbon, Portugal', 'Germany'],
    ['no place at all', 'Lisbon, Portugal', 'Remote'],
    ['half a continent', 'Lisbon, Portugal', 'EMEA'],
    ['nothing', 'Lisbon, Portugal', ''],
    ['nothing known', undefined, 'Lisbon, Portugal'],
    ['a bare name, which may be a region', 'Lisbon, Portugal', 'Minho'],
    ['another script without a mark between', '日本 東京', '日本 大阪'],
    [
      'the same city of another country',
      'Cambridge, England, United Kingdom',
      'Cambridge, Massachusetts, United States',
    ],
  ])('is not %s', (_, before, after) => {
    expect(moveBetween(before, after)).toBeUndefined();
    expect(moveBetween(after, before)).toBeUndefined();
  });

  it('goes both ways, never within one place, and names words that were written', () => {
    const city = fc.constantFrom(
      'Berlin',
      'Munich',
      'München',
      'Lisboa',
      'Lisbon',
      'Graz',
      'New York',
      'Köln',
    );
    const behind = fc.constantFrom(
      '',
      ', Germany',
      ', Deutschland',
      ', Portugal',
      ', Austria',
      ', New York, United States',
    );
    const around = fc.constantFrom(
      '%',
      'Greater % Area',
      '% Metropolitan Area',
      'Großraum %',
      '% und Umgebung',
    );
    const place = fc.tuple(city, behind, around).map(([name, rest, form]) => form.replace('%', name) + rest);
    fc.assert(
      fc.property(place, place, (one, other) => {
        const there = moveBetween(one, other);
        const back = moveBetween(other, one);
        expect(back && { city: back.formerCity, formerCity: back.city }).toEqual(there);
        if (samePlace(one, other) || one === other) expect(there).toBeUndefined();
        if (there) expect([one.includes(there.formerCity), other.includes(there.city)]).toEqual([true, true]);
      }),
    );
  });
});

describe('the name of a place', () => {
  it.each([
    ['Munich, Germany', 'munich'],
    ['Großraum München', 'munich'],
    ['Berlin, Germany', 'berlin'],
    ['Berlin, Connecticut, United States', 'berlin, connecticut, united states'],
    ['Georgia', undefined],
    ['', undefined],
  ])('%j is %j', (location, name) => {
    expect(placeName(location)).toBe(name);
  });
});

describe('topics of a field', () => {
  it('are parted by commas, each once, trimmed', () => {
    expect(topicsOf(' Accessibility,  service   design ,ACCESSIBILITY,, ')).toEqual([
      'Accessibility',
      'service design',
    ]);
    expect(topicsOf(' , ')).toEqual([]);
    expect(joinTopics(['Tea'], ['tea', 'Maps'])).toEqual(['Tea', 'Maps']);
  });

  it('are bounded', () => {
    const many = topicsOf(Array.from({ length: 50 }, (_, i) => `topic ${i}`).join(','));
    expect(many).toHaveLength(20);
    expect(topicsOf('x'.repeat(500))[0]).toHaveLength(60);
  });

  it('are not cut where they are ground rules', () => {
    const rules = Array.from({ length: 50 }, (_, i) => `rule ${i}`);
    expect(topicsOf(rules.join(','), RULES)).toEqual(rules);
    expect(joinTopics(rules, ['one more'], RULES)).toHaveLength(51);
    expect(topicsOf('x'.repeat(500), RULES)[0]).toHaveLength(500);
  });
});
