import { TOUCH_WEIGHTS } from '../keeping/touchWeights';
import { isDay } from '../people/days';
import type { Channel, ContactId, Day, Direction, Exchange, Touch } from '../people/schema';
import { BadInput } from './badInput';
import { changeContact } from './commands';
import { type Log, type TouchKey, touchKey } from './db';
import type { CommandContext } from './change';

/** A touch as the user tells it. */
export interface TouchInput {
  contactId: ContactId;
  on: Day;
  channel: Channel;
  direction: Direction;
  exchange?: Exchange;
}

/** What of a touch may be changed. */
export type TouchEdits = Partial<Pick<Touch, 'on' | 'channel' | 'direction' | 'exchanges'>>;

/**
 * Logs a touch by the user's own word: it resets the clock and wakes somebody who was resting. One of that day,
 * channel and direction that the log has becomes the user's own.
 * @returns the journal number and the key of the touch. @throws BadInput for a day to come; ContactGone
 */
export async function logTouch(
  db: Log,
  { contactId, on, channel, direction, exchange }: TouchInput,
  today: Day,
  now: number,
): Promise<{ seq: number | undefined; key: TouchKey }> {
  checkDay(on, today);
  const touch: Touch = {
    contactId,
    on,
    channel,
    direction,
    weight: TOUCH_WEIGHTS[channel],
    count: 1,
    via: 'user',
    ...(exchange && { exchanges: [exchange] }),
  };
  const seq = await changeContact(db, contactId, now, 'logTouch', async (contact, { record }) => {
    await putTouch(db, record, touch);
    const { restingUntil: _resting, ...awake } = contact;
    return awake;
  });
  return { seq, key: touchKey(touch) };
}

/**
 * Changes a touch. Where its day, channel or direction become those of another one, the two are one.
 * @returns the journal number; undefined where there is no such touch or nothing differs. @throws BadInput
 */
export async function editTouch(
  db: Log,
  key: TouchKey,
  edits: TouchEdits,
  today: Day,
  now: number,
): Promise<number | undefined> {
  if (edits.on !== undefined) checkDay(edits.on, today);
  return changeContact(db, key[0], now, 'editTouch', async (contact, { record }) => {
    const known = await db.touches.get(key);
    if (!known) return contact;
    const { exchanges: _old, batchId: _batch, ...rest } = known;
    const exchanges = edits.exchanges ?? known.exchanges ?? [];
    const channel = edits.channel ?? known.channel;
    const next: Touch = {
      ...rest,
      ...edits,
      channel,
      weight: channel === known.channel ? known.weight : TOUCH_WEIGHTS[channel],
      via: 'user',
      ...(exchanges.length > 0 && { exchanges }),
    };
    if (exchanges.length === 0) delete next.exchanges;
    if (touchKey(next).join('|') === key.join('|')) {
      await record.touch(next);
    } else {
      await record.remove('touches', key);
      await putTouch(db, record, next);
    }
    return contact;
  });
}

/** Takes a touch out of the log. @returns the journal number; undefined where there is no such touch. */
export async function removeTouch(db: Log, key: TouchKey, now: number): Promise<number | undefined> {
  return changeContact(db, key[0], now, 'removeTouch', async (contact, { record }) => {
    await record.remove('touches', key);
    return contact;
  });
}

/** The user's touch beside one that the log has of that day: from here on it is the user's, with what both tell. */
export async function putTouch(db: Log, record: CommandContext['record'], touch: Touch): Promise<void> {
  const known = await db.touches.get(touchKey(touch));
  const { batchId: _batch, ...rest } = known ?? touch;
  const exchanges = [...(known?.exchanges ?? []), ...(touch.exchanges ?? [])];
  const phraseIds = [...new Set([...(known?.phraseIds ?? []), ...(touch.phraseIds ?? [])])];
  const once = exchanges.filter(
    (one, i) =>
      exchanges.findIndex((other) => other.kind === one.kind && other.direction === one.direction) === i,
  );
  await record.touch({
    ...rest,
    ...touch,
    count: known?.count ?? touch.count,
    weight: Math.max(known?.weight ?? 0, touch.weight),
    ...(once.length > 0 && { exchanges: once }),
    ...(phraseIds.length > 0 && { phraseIds }),
  });
}

function checkDay(on: Day, today: Day): void {
  if (!isDay(on)) throw new BadInput('badDay');
  if (on > today) throw new BadInput('futureDay');
}
