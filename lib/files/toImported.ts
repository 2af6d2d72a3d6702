import type { Imported, ImportedPerson, ImportedTouch } from '../people/imported';
import type { ConnectionRow, ExportReading, SelfCandidate, Skipped } from './reading';
import { resolve } from './resolve';

/** An invitation without words says little; one with words is a message. */
const INVITATION_WEIGHT = { bare: 0.1, withWords: 1 } as const;

/**
 * What an export brings to the log, once it is known who the user is.
 * @param self null where unknown: then no touch has a direction, and none is taken.
 * @param inLog addresses that the log knows already: touches with them count although this file may not
 *   hold their row (a messages.csv brought alone).
 */
export function toImported(
  reading: ExportReading,
  self: SelfCandidate | null,
  inLog: ReadonlySet<string>,
): { imported: Imported; skipped: Skipped[] } {
  const resolved = resolve(reading, self?.slug ?? null, inLog);
  const connections = reading.connections.filter(({ slug }) => slug !== self?.slug);
  const others = resolved.people.map((person): ImportedPerson => ({ ...person, connected: 'no' }));
  const messages = resolved.touches.map((touch): ImportedTouch => ({
    ...touch,
    channel: 'message',
    weight: 1,
  }));
  const invitations = resolved.invitations.map(({ withWords, ...touch }): ImportedTouch => ({
    ...touch,
    channel: 'invitation',
    weight: withWords ? INVITATION_WEIGHT.withWords : INVITATION_WEIGHT.bare,
    count: 1,
  }));
  return {
    imported: {
      seenOn: reading.seenOn,
      people: [...connections.map(connectionOf), ...others],
      touches: [...messages, ...invitations],
      ...(self && {
        you: { slug: self.slug, name: self.name, by: self.because },
      }),
    },
    skipped: [...reading.skipped, ...resolved.skipped],
  };
}

function connectionOf(row: ConnectionRow): ImportedPerson {
  const { slug, firstName, lastName, mail, company, position, connectedOn, seenOn } = row;
  const name = [firstName, lastName].filter(Boolean).join(' ');
  return {
    slug,
    connected: 'yes',
    ...(name !== '' && { name }),
    ...(firstName && { givenName: firstName }),
    ...(lastName && { familyName: lastName }),
    ...(mail !== undefined && { mail }),
    ...(company !== undefined && { company }),
    ...(position !== undefined && { title: position }),
    ...(connectedOn !== undefined && { connectedOn }),
    ...(seenOn !== undefined && { seenOn }),
  };
}
