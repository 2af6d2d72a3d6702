import { conversationsOfOverlay, BUBBLE } from '../messages/conversation';
import { readConversation } from '../messages/conversationReading';
import { findIn } from '../page';
import type { Examples, PageModule, Root } from '../page';
import type { ReadEnv, Reading } from '../sighting';
import { isSignedOutAddress } from '../state';

/**
 * Conversations in bubbles over whatever page: in the open shadow root of the new interface, or in `#msg-overlay` of
 * the old one's document or frame. Each open one is read; the list of conversations is not one. Not captured by us.
 */

const examples: Examples = {
  match: [
    'https://www.linkedin.com/feed/',
    'https://www.linkedin.com/in/ada-example/',
    'https://www.linkedin.com/mynetwork/catch-up/all/',
    'https://www.linkedin.com/messaging/thread/2-abc/',
    'https://www.linkedin.com/',
  ],
  not: [
    'https://www.linkedin.com/login',
    'https://www.linkedin.com/uas/login?session_redirect=%2Ffeed%2F',
    'https://www.linkedin.com/authwall?trk=x',
    'https://www.linkedin.com/checkpoint/challenge/abc',
    'https://www.linkedin.com/signup/cold-join',
    'https://example.com/feed/',
  ],
};

export const overlayEmber: PageModule = {
  id: 'overlay/ember',
  checkedOn: null,
  examples,
  matches: (url) => new URL(url).hostname === 'www.linkedin.com' && !isSignedOutAddress(url),
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
