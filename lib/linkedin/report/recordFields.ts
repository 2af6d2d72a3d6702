import { postAddress, postMoment } from '../feed/postId';
import type { PlainFields, SeenFields } from './record';
import type { EventSeen, ListSighting, Seen } from '../sighting';
import { resolveWhen } from '../when';
import type { Clock, When } from '../when';

/** What a post, card or thread says beside whom it is about, as fields of a record. */

/** Fields with a way of their own. */
export function seenIn(sighting: ListSighting, now: Clock): SeenFields {
  switch (sighting.kind) {
    case 'post':
      return {
        id: sighting.postId,
        time: timeOf(sighting.when, now, sighting.postId),
        ...(sighting.event && eventSeen(sighting.event)),
      };
    case 'catchUp':
      return eventSeen(sighting.event);
    case 'notification':
      return { time: timeOf(sighting.when, now), ...(sighting.event && eventSeen(sighting.event)) };
    case 'connection':
      return { connectedOn: sighting.connectedOn };
    case 'thread': {
      const { last } = sighting;
      const on = last && resolveWhen(last.when, now);
      return last && on ? { lastOn: { value: on, via: last.via } } : {};
    }
  }
}

/** The other fields. */
export function plainIn(sighting: ListSighting, now: Clock): PlainFields {
  switch (sighting.kind) {
    case 'post':
      return {
        address: postAddress(sighting.postId),
        shown: shownIn(sighting.when),
        ...(sighting.event && eventPlain(sighting.event, now)),
      };
    case 'catchUp':
      return { id: sighting.event.id, ...eventPlain(sighting.event, now) };
    case 'notification':
      return {
        shown: shownIn(sighting.when),
        ...(sighting.event && { id: sighting.event.id, ...eventPlain(sighting.event, now) }),
      };
    case 'connection':
      return {};
    case 'thread': {
      const direction = sighting.last?.direction;
      return {
        threadId: sighting.threadId,
        ...(direction !== undefined && direction !== 'unknown' && { direction }),
      };
    }
  }
}

const eventSeen = ({ type, via }: EventSeen): SeenFields => ({ event: { value: type, via } });

const eventPlain = ({ raw, when, company, title, school, years }: EventSeen, now: Clock): PlainFields => ({
  eventRaw: raw,
  eventOn: (when && resolveWhen(when, now)) ?? undefined,
  company,
  title,
  school,
  years,
});

/** To the second where the page tells a moment or counts hours, else the day alone. */
function isoOf(when: When, clock: Clock): string | undefined {
  const at = 'at' in when ? when.at : 'hoursAgo' in when ? clock.now - when.hoursAgo * HOUR : null;
  if (at === null) return resolveWhen(when, clock) ?? undefined;
  return Math.abs(at) < 8.64e15 ? new Date(at).toISOString() : undefined;
}

const HOUR = 3_600_000;

/** @returns the moment that the id of a post tells, else what the page shows. */
export function timeOf(when: Seen<When> | undefined, now: Clock, id?: Seen): Seen | undefined {
  const moment = id && isoOf({ at: postMoment(id.value) }, now);
  if (moment !== undefined) return { value: moment, via: 'postId' };
  const value = when && isoOf(when.value, now);
  return when && value !== undefined ? { value, via: when.via } : undefined;
}

/** What the page shows, where that is not a moment. */
export const shownIn = (when: Seen<When> | undefined): When | undefined =>
  when && !('at' in when.value) ? when.value : undefined;
