import { overlayEmberAddress } from '../addresses/overlay';
import { conversationsOfOverlay, BUBBLE } from '../messages/conversation';
import { readConversation } from '../messages/conversationReading';
import { findIn } from '../page';
import type { PageModule, Root } from '../page';
import type { ReadEnv, Reading } from '../sighting';

/**
 * Conversations in bubbles over whatever page: in the open shadow root of the new interface, or in `#msg-overlay` of
 * the old one's document or frame. Each open one is read; the list of conversations is not one. Not captured by us.
 */

export const overlayEmber: PageModule = {
  ...overlayEmberAddress,
  isOn: (roots) => findIn(roots, BUBBLE) !== null,
  read,
};

function read(roots: readonly Root[], env: ReadEnv): Reading {
  const bubbles = conversationsOfOverlay(roots, env.isRendered);
  if (bubbles.length === 0) return { ok: false, why: 'empty' };
  const reads = bubbles.map((bubble) => readConversation(bubble, env)).filter(({ count }) => count > 0);
  if (reads.length === 0) return { ok: false, why: 'empty' };
  return { ok: true, sightings: reads.map(({ found }) => found) };
}
