import type { Channel, Direction } from '../../lib/people/schema';
import type { WordKey } from '../../lib/words';

/** How one was in touch, by one key each. */
export const WAYS: readonly { key: string; title: WordKey; channel: Channel; direction: Direction }[] = [
  { key: 'c', title: 'quickCalled', channel: 'call', direction: 'both' },
  { key: 'm', title: 'quickMet', channel: 'meeting', direction: 'both' },
  { key: 'w', title: 'quickWrote', channel: 'message', direction: 'out' },
  { key: 'h', title: 'quickHeard', channel: 'message', direction: 'in' },
  { key: 'e', title: 'quickMailed', channel: 'mail', direction: 'out' },
];

/** One key for each thing given, got or asked for: three rows of the keyboard. */
export const EXCHANGE_KEYS = { gave: '123456', got: 'qwerty', asked: 'asdfgh' } as const;
