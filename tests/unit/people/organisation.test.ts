import { describe, expect, it } from 'vitest';
import { isNoEmployer, sameOrganisation } from '../../../lib/people/organisation';

describe('whether two names are one organisation', () => {
  it.each([
    ['Example GmbH', 'EXAMPLE'],
    ['Example, Inc.', 'Example'],
    ['Müller & Söhne', 'Muller and Sohne'],
    ['Example', 'Example Cloud'],
    ['B.M.W. AG', 'BMW'],
    ['', 'Example'],
  ])('%j and %j are, as far as one can tell', (one, other) => {
    expect(sameOrganisation(one, other)).toBe(true);
    expect(sameOrganisation(other, one)).toBe(true);
  });

  it.each([
    ['Example', 'Sample'],
    ['Northwind', 'North'],
    ['Analog Works', 'Analogue'],
  ])('%j and %j are not', (one, other) => {
    expect(sameOrganisation(one, other)).toBe(false);
  });

  it.each([
    'Self-employed',
    'Freelance',
    'Freelancer',
    'Stealth Startup',
    'Independent Consultant',
    'Career Break',
    'Open to work',
    'Retired',
  ])('%s is no employer', (name) => {
    expect(isNoEmployer(name)).toBe(true);
  });

  it('an ordinary company is', () => {
    expect(isNoEmployer('Seekers Ltd')).toBe(false);
  });
});
