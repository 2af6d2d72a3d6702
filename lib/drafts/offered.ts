import { isCheerful, kindOf } from './gates';
import { INTENTS, type Intent, NEEDS } from './intents';
import { eventFacts } from './known';
import type { DraftRequest } from './request';

/** What a message to somebody can be for. */

/** Only an event makes these; nobody chooses them. */
const BY_EVENT: readonly Intent[] = ['firstWords', 'longSilence', 'change', 'openToWork', 'roleEnded'];

/** Nobody is asked for something in a difficulty of their own. */
const ASKING: readonly Intent[] = ['askAdvice', 'askFeedback'];

export interface Offered {
  /** Giving first. */
  giving: Intent[];
  other: Intent[];
}

/**
 * @param written what the draft on the screen is for: always among them.
 * @returns what is known enough of; near a difficulty nothing celebratory, and nothing that asks.
 */
export function offeredIntents(request: DraftRequest, written: Intent): Offered {
  const known = eventFacts(request);
  const isHard = request.hardship === true || request.doubtful === true;
  const fits = (intent: Intent): boolean => {
    if (intent === written) return true;
    if (isHard && (isCheerful(intent) || ASKING.includes(intent))) return false;
    if (isCheerful(intent) && !isOf(intent, request)) return false;
    return !BY_EVENT.includes(intent) && NEEDS[intent].every((fact) => known[fact] !== undefined);
  };
  const all = INTENTS.filter(fits);
  const gives = (intent: Intent): boolean => kindOf(intent) === 'giving';
  return { giving: all.filter(gives), other: all.filter((intent) => !gives(intent)) };
}

/** Whether an occasion may be congratulated on so: a birthday any day, all else only where it is the news. */
function isOf(intent: Intent, { occasion }: DraftRequest): boolean {
  if (intent === 'birthday') return true;
  if (!occasion) return false;
  const { type } = occasion;
  return type === 'workAnniversary' ? intent.startsWith('anniversary') : type === intent;
}
