import { topicsOf } from '../people/topics';
import { type Contact, type ContactId, PEER_KINDS, type PeerKind } from '../people/schema';
import { changeContact } from './commands';
import type { Log } from './db';

/** What the user says of the six kinds, and what somebody cares about. */

/**
 * Says whether somebody is a peer of that kind. Either answer stands: the kind is not suggested again.
 * @param answer undefined takes the answer back; then it may be suggested again.
 * @returns the journal number; undefined where it was so already. @throws ContactGone
 */
export function setKind(
  db: Log,
  id: ContactId,
  kind: PeerKind,
  answer: 'yes' | 'no' | undefined,
  now: number,
): Promise<number | undefined> {
  const edit = ({ kinds = [], notKinds = [], ...rest }: Contact): Contact => ({
    ...rest,
    ...listed('kinds', kinds, kind, answer === 'yes'),
    ...listed('notKinds', notKinds, kind, answer === 'no'),
  });
  return changeContact(db, id, now, 'setKind', edit, { kind, answer: answer ?? 'open' });
}

/** Kinds always stand in one order, so that the same answers are the same row; no answers, no field. */
function listed(
  field: 'kinds' | 'notKinds',
  before: readonly PeerKind[],
  kind: PeerKind,
  isIn: boolean,
): Pick<Contact, 'kinds' | 'notKinds'> {
  const after = PEER_KINDS.filter((each) => (each === kind ? isIn : before.includes(each)));
  return after.length > 0 ? { [field]: after } : {};
}

/**
 * Notes what somebody cares about, in place of what was noted before.
 * @returns the journal number; undefined where it was so already. @throws ContactGone
 */
export function setTopics(
  db: Log,
  id: ContactId,
  topics: readonly string[],
  now: number,
): Promise<number | undefined> {
  const next = topicsOf(topics.join(','));
  return changeContact(db, id, now, 'setTopics', ({ topics: _before, ...rest }) =>
    next.length > 0 ? { ...rest, topics: next } : rest,
  );
}
