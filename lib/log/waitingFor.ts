import { folded } from '../people/folded';
import { displayName } from '../people/facts';
import { identityKey } from '../people/identity';
import type { Contact } from '../people/schema';
import type { Said } from './db';

/** Whose it is that waits, by address or name: nobody of the log (yet). */

/** By what something told is known again. */
export const MARKS: { [K in keyof Said]: (said: Said[K]) => { whose: string; marks: string[] } } = {
  touch: ({ slug, on, channel, direction }) => ({
    whose: identityKey.slug(slug),
    marks: [on, channel, direction],
  }),
  recommendation: ({ givenName, familyName, company, title, on, direction }) => ({
    whose: nameMark(`${givenName} ${familyName}`),
    marks: [on, direction, folded(company), folded(title)],
  }),
  mail: ({ slug, name, mail }) => ({
    whose: slug === undefined ? nameMark(name) : identityKey.slug(slug),
    marks: [mail],
  }),
};

const nameMark = (name: string): string => `name:${folded(name)}`;

/** @returns under what somebody may wait: their addresses and their names. */
export function marksOf(
  contact: Pick<Contact, 'facts' | 'otherFacts'>,
  keys: readonly string[],
): Set<string> {
  const { givenName, familyName } = contact.facts;
  const stated = `${givenName?.value ?? ''} ${familyName?.value ?? ''}`;
  const others = (contact.otherFacts ?? []).filter(({ name }) => name === 'name').map(({ value }) => value);
  const names = [displayName(contact), stated, ...others].map(nameMark);
  return new Set([
    ...keys.filter((key) => key.startsWith('slug:')),
    ...names.filter((mark) => mark !== nameMark('')),
  ]);
}

/** Whether a row of this key is somebody's, by {@link marksOf}. */
export function waitsFor(id: string, marks: ReadonlySet<string>): boolean {
  return [...marks].some((mark) => id.includes(`|${mark}|`));
}
