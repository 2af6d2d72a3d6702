import type { Touch } from '../people/schema';
import { type Log, touchKey } from './db';
import type { Recorder } from './recorder';

/** Takes a touch from a page into the log, unless the log has it. @returns whether it is new. */
export async function storeTouch(
  db: Log,
  record: Recorder,
  contactId: string,
  seen: Pick<Touch, 'on' | 'channel' | 'direction'>,
): Promise<boolean> {
  const touch: Touch = { ...seen, contactId, weight: 1, count: 1, via: 'page' };
  if (await db.touches.get(touchKey(touch))) return false;
  await record.touch(touch);
  return true;
}
