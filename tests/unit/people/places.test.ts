import { describe, expect, it } from 'vitest';
import { placeName, samePlace } from '../../../lib/people/places';
import { joinTopics, topicsOf } from '../../../lib/people/topics';

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
});
