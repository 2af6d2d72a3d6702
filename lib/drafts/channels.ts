import type { DraftChannel } from './facts';
import { kindOf } from './gates';
import type { Intent } from './intents';

/** What may be said in public beside congratulations: what was public anyway. */
const IN_PUBLIC: readonly Intent[] = ['post', 'relocation'];

/** @returns the way that was wished, or a message where that is not for everybody's eyes. */
export function channelFor(wished: DraftChannel, intent: Intent): DraftChannel {
  const open = kindOf(intent) === 'congratulation' || IN_PUBLIC.includes(intent);
  return wished === 'comment' && !open ? 'message' : wished;
}
