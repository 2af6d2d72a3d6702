import { stableNumber } from '../people/stable';
import { channelFor } from './channels';
import { type Circumstances, compose, fitting } from './compose';
import type { DraftChannel, Facts, FactsFor, Tone } from './facts';
import { eventFacts, factsOf, filledBlanks, passes } from './known';
import { intentFor, kindOf } from './gates';
import type { Intent } from './intents';
import { addressFor } from './language';
import { lengthFor, MOST } from './lengths';
import type { Phrase } from './line';
import type { Pack } from './pack';
import { packFor } from './packs';
import type { Draft, DraftRequest } from './request';
import { layOut } from './layOut';

export type { Draft, DraftRequest } from './request';

/** The ending holds what must not be missing: no need to answer, an easy no, how it went for them. */
const ENDS_ALWAYS: readonly Intent[] = [
  'openToWork',
  'roleEnded',
  'offerIntroduction',
  'askAdvice',
  'askFeedback',
  'offerFeedback',
  'inviteCoffee',
  'smallProject',
  'checkIn',
  'firstWords',
];
/** These speak of the silence themselves, or should not; the last goes to somebody else. */
const NO_SILENCE: readonly Intent[] = [
  'openToWork',
  'roleEnded',
  'longSilence',
  'firstWords',
  'checkIn',
  'keepPromise',
  'praiseToManager',
  // Nobody is glad of a reason to write right behind a confession.
  'ownDifficulty',
];
/** Days from which a silence is spoken of. */
const LONG = 120;

/**
 * Writes a draft: deterministic, on the device, from the lines of a language.
 * @returns what was wished or happened, where enough is known of it; else something neutral that fits.
 * @throws unless the lines of the language are loaded (`loadPacks`).
 */
export function writeDraft(request: DraftRequest): Draft {
  const event = eventFacts(request);
  const intent = intentFor(request, event);
  const address = addressFor(request.address, request.ring, request.tone ?? 'warm');
  const facts = factsOf(request, event, address);
  if (!passes(intent, facts)) throw new Error(`The gate of ${intent} let too little pass`);
  return written(request, packFor(request.language ?? 'en'), intent, facts);
}

function written<I extends Intent>(request: DraftRequest, pack: Pack, intent: I, facts: FactsFor<I>): Draft {
  const kind = kindOf(intent);
  const channel = channelFor(request.channel ?? 'message', intent);
  const tone = request.tone ?? 'warm';
  const filled = filledBlanks(request, facts, pack.favours);
  const now = circumstances(request, filled, { intent, channel, tone });
  const chosen = compose(pack, intent, facts, now);
  const own = tone === 'formal' ? undefined : request.own?.[pack.language];
  // Words to a manager are about the person, not to them.
  const reader: Facts = intent === 'praiseToManager' ? { ...facts, name: null, fullName: null } : facts;
  const pick = <F extends Facts>(lines: readonly Phrase<F>[], of: F) => pickLine(lines, of, now);
  const text = layOut({
    body: chosen.text,
    greeting: chosen.greets ? '' : greetingOf(own?.greeting, reader, pick(pack.greetings, reader)),
    signOff: own?.signOff ?? pick(pack.signOffs, reader),
    capitalBelow: pack.capitalBelowGreeting,
    channel,
    tone,
    ...(request.me !== undefined && { me: request.me }),
  });
  const subject = channel === 'mail' ? pick(pack.recipes[intent].subjects, facts) : '';
  return {
    kind,
    intent,
    language: pack.language,
    channel,
    text,
    phraseIds: chosen.ids,
    ...(subject !== '' && { subject }),
    ...(chosen.open !== undefined && { blank: { name: chosen.open } }),
  };
}

function circumstances(
  request: DraftRequest,
  filled: Circumstances['filled'],
  { intent, channel, tone }: { intent: Intent; channel: DraftChannel; tone: Tone },
): Circumstances {
  const { silentDays, cadence, seed, used, lately = [], kinds = [] } = request;
  const roomy = channel === 'message' || channel === 'mail';
  return {
    tone,
    channel,
    filled,
    target: lengthFor(silentDays, cadence, channel, tone),
    most: MOST[channel],
    admitsSilence:
      roomy &&
      tone !== 'concise' &&
      (silentDays ?? 0) >= Math.max(LONG, 2 * cadence) &&
      !NO_SILENCE.includes(intent),
    endsAlways: ENDS_ALWAYS.includes(intent),
    seed,
    used,
    lately,
    kinds,
  };
}

/** @returns one of the lines that fit, or nothing. */
function pickLine<F extends Facts>(lines: readonly Phrase<F>[], facts: F, now: Circumstances): string {
  const left = fitting(lines, facts, now);
  return left[stableNumber(`greet ${now.seed}`) % left.length]?.text(facts, '') ?? '';
}

/** @param word the user's own. @param packs the language's; empty where none belongs. */
function greetingOf(word: string | undefined, { name }: Facts, packs: string): string {
  if (word === undefined || packs === '') return packs;
  return name === null ? `${word},` : `${word} ${name},`;
}
