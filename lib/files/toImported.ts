import { INVITATION_WITH_WORDS, TOUCH_WEIGHTS } from '../keeping/touchWeights';
import type { Imported, ImportedPerson, ImportedTouch } from '../people/imported';
import type { ConnectionRow, ExportReading, SelfCandidate, Skipped } from './reading';
import { resolve, type ResolvedRows } from './resolve';

/**
 * What an export brings to the log, once it is known who the user is.
 * @param self null where unknown: then no touch has a direction, and none is taken.
 * @param inLog addresses that the log knows already: touches with them count although this file may not
 *   hold their row (a messages.csv brought alone). Those with strangers may wait for another file.
 */
export function toImported(
  reading: ExportReading,
  self: SelfCandidate | null,
  inLog: ReadonlySet<string>,
): { imported: Imported; skipped: Skipped[] } {
  const resolved = resolve(reading, self?.slug ?? null, inLog);
  const connections = reading.connections.filter(({ slug }) => slug !== self?.slug);
  const others = resolved.people.map((person): ImportedPerson => ({ ...person, connected: 'no' }));
  const { seenOn, recommendations, onPosts, mails, closedAccounts, wholeConnections, career } = reading;
  return {
    imported: {
      seenOn,
      people: [...connections.map(connectionOf), ...others],
      touches: touchesOf(resolved),
      strangers: touchesOf(resolved.strangers),
      recommendations,
      onPosts,
      mails,
      closedAccounts,
      wholeConnections,
      ...(career && { career }),
      ...(self && {
        you: { slug: self.slug, name: self.name, by: self.because },
      }),
    },
    skipped: [...reading.skipped, ...resolved.skipped],
  };
}

function touchesOf({ touches, invitations, endorsements }: ResolvedRows): ImportedTouch[] {
  return [
    ...touches.map((touch) => ({ ...touch, channel: 'message' as const, weight: TOUCH_WEIGHTS.message })),
    ...invitations.map(({ withWords, ...touch }) => ({
      ...touch,
      channel: 'invitation' as const,
      weight: withWords ? INVITATION_WITH_WORDS : TOUCH_WEIGHTS.invitation,
      count: 1,
    })),
    ...endorsements.map((touch) => ({
      ...touch,
      channel: 'endorsement' as const,
      weight: TOUCH_WEIGHTS.endorsement,
    })),
  ];
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
