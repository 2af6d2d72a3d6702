import type { Channel, Exchange } from '../people/schema';
import type { DraftChannel } from './facts';
import type { Intent } from './intents';

/** What a draft is once it was sent: kept with the touch, in place of its text. */

const EXCHANGES: Readonly<Partial<Record<Intent, Exchange>>> = {
  offerIntroduction: { kind: 'introduction', direction: 'gave' },
  shareArticle: { kind: 'resource', direction: 'gave' },
  shareOpportunity: { kind: 'opportunity', direction: 'gave' },
  askAdvice: { kind: 'expertise', direction: 'asked' },
  askFeedback: { kind: 'expertise', direction: 'asked' },
  offerFeedback: { kind: 'expertise', direction: 'gave' },
  praiseToManager: { kind: 'reference', direction: 'gave' },
  offerReference: { kind: 'reference', direction: 'gave' },
  smallProject: { kind: 'collaboration', direction: 'asked' },
};

/** @returns what such a draft gives or asks; undefined where it is a word and no more. */
export function exchangeOf(intent: Intent): Exchange | undefined {
  return EXCHANGES[intent];
}

/** @returns whether the user tells of something hard of their own. */
export function sharesDifficulty(intent: Intent): boolean {
  return intent === 'ownDifficulty';
}

const CHANNELS: Readonly<Record<DraftChannel, Channel>> = {
  message: 'message',
  note: 'invitation',
  comment: 'comment',
  mail: 'mail',
  spoken: 'call',
};

/** @returns the channel of the touch. Words to a manager go to somebody else: no word with the person. */
export function channelOfTouch(channel: DraftChannel, intent: Intent): Channel {
  return intent === 'praiseToManager' ? 'other' : CHANNELS[channel];
}
