import type { Contact, PreferredChannel } from '../../lib/people/schema';
import { words, type WordKey } from '../../lib/words';
import { isolate } from '../design/Name';

const PREFERS: Readonly<Record<PreferredChannel, WordKey>> = {
  message: 'prefersMessage',
  mail: 'prefersMail',
  call: 'prefersCall',
  meeting: 'prefersMeeting',
};

/** How somebody would rather be reached, in a sentence. */
export function sayPreferred(channel: PreferredChannel): string {
  return words(PREFERS[channel]);
}

/** The ground rules of a person, a short line each; first what would hurt. */
export function sayRules({ offLimits, prefers, canOffer, cannotOffer }: Contact): string[] {
  const list = (key: 'ruleOffLimits' | 'ruleCanOffer' | 'ruleCannotOffer', said: readonly string[] = []) =>
    said.length > 0 ? [words(key, { what: said.map(isolate).join(', ') })] : [];
  return [
    ...list('ruleOffLimits', offLimits),
    ...(prefers ? [sayPreferred(prefers)] : []),
    ...list('ruleCanOffer', canOffer),
    ...list('ruleCannotOffer', cannotOffer),
  ];
}
