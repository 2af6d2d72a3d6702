import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMessage } from '../../../lib/bridge/schemas';

const PERSON = {
  kind: 'person',
  slug: 'ada-example',
  memberId: `ACo${'a'.repeat(36)}`,
  witnesses: ['address', 'contactLink'],
  degree: 'first',
  name: { value: 'Ada Example', via: 'heading' },
  company: { value: 'Example GmbH', via: 'companyRow' },
  complete: true,
};
const sightings = (person: object): object => ({ name: 'sightings', body: { sightings: [person] } });

describe('a message from a page', () => {
  it('passes when it is in the table and has its shape', () => {
    expect(parseMessage(sightings(PERSON))).toEqual(sightings(PERSON));
    expect(parseMessage({ name: 'left', body: { why: 'moved' } })).toEqual({
      name: 'left',
      body: { why: 'moved' },
    });
  });

  it.each([
    ['another name', { name: 'export', body: {} }],
    ['no body', { name: 'sightings' }],
    ['more than it should hold', { ...sightings(PERSON), extra: 1 }],
    ['a person with more than it should hold', sightings({ ...PERSON, ring: 'inner' })],
    ['an address among its fields', sightings({ ...PERSON, url: 'https://www.linkedin.com/in/bo/' })],
    ['a slug that is none', sightings({ ...PERSON, slug: 'Ada/Example' })],
    ['a slug not brought to its one form', sightings({ ...PERSON, slug: 'ADA%2Dexample' })],
    ['a member id that is none', sightings({ ...PERSON, memberId: 'ACo1' })],
    ['one witness', sightings({ ...PERSON, witnesses: ['address'] })],
    ['an empty name', sightings({ ...PERSON, name: { value: '', via: 'heading' } })],
    [
      'a name of a novel’s length',
      sightings({ ...PERSON, name: { value: 'x'.repeat(201), via: 'heading' } }),
    ],
    [
      'a hundred people',
      { name: 'sightings', body: { sightings: Array.from({ length: 100 }, () => PERSON) } },
    ],
    ['nobody', { name: 'sightings', body: { sightings: [] } }],
  ])('is refused with %s', (_, message) => {
    expect(parseMessage(message)).toBeNull();
  });

  it('is refused whatever else it is, without an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(parseMessage(message)).toBeNull();
      }),
    );
  });
});
