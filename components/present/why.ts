import type { Why } from '../../lib/keeping/explain';
import type { Gate } from '../../lib/keeping/gates';
import { addendReason, occasionReason } from '../../lib/keeping/reasons';
import type { Addend } from '../../lib/keeping/score';
import type { Standing } from '../../lib/keeping/standing';
import type { Contact, Day } from '../../lib/people/schema';
import { sayDay, sayList, words } from '../../lib/words';
import { isolate } from '../design/Name';
import { sayName } from './name';
import { sayReason } from './prompt';
import { sayEvery } from './rhythm';

/**
 * Why somebody has a card or none, in sentences: what speaks for a word, what stands before it, and who has today's
 * places. Never a figure of the sum.
 */
export function sayWhy({ contact, weighed, by, ahead, beside }: Why, today: Day): string[] {
  const { addends, besides, gates, enough, standing } = weighed;
  const lines = addends.map((addend) => sayAddend(contact, addend, today));
  if (besides) lines.push(sayReason(occasionReason(besides)));
  if (standing?.state === 'lapsed' && !enough && by !== 'dormant') lines.push(words('whyLapsed'));
  lines.push(...gates.map(sayGate));
  if (by) lines.push(words(BY[by]));
  else if (gates.length === 0 && standing && !enough && standing.state !== 'lapsed')
    lines.push(words('whyNothingYet'));
  else if (ahead.length > 0) {
    const names = sayList(ahead.map((one) => isolate(sayName(one))));
    lines.push(words('whyOthersFirst', { names }));
  } else if (gates.length === 0 && enough && !beside) lines.push(words('whyDayFull'));
  if (contact.shownOn !== undefined && contact.shownOn < today)
    lines.push(words('whyShownBefore', { day: sayDay(contact.shownOn) }));
  return [...new Set(lines)];
}

const BY = {
  score: 'whyByScore',
  news: 'whyByNews',
  slowRing: 'whyBySlowRing',
  dormant: 'whyByDormant',
  waited: 'whyByWaited',
} as const;

function sayAddend(contact: Contact, addend: Addend, today: Day): string {
  const reason = addendReason(contact, addend, today);
  if (addend.kind !== 'ring') return reason ? sayReason(reason) : '';
  const { cadence, dueOn, estimated } = addend.standing;
  const values = { rhythm: sayEvery(cadence), day: sayDay(dueOn) };
  if (!reason) return sayComing(contact, addend.standing, values);
  if (estimated) return words('whyDueEstimated', values);
  // As on the card, where nobody is told how late it is.
  return reason.kind === 'rhythm' ? words('whyDue', values) : sayReason(reason);
}

/** When a rhythm that has not passed yet will have. */
function sayComing(
  { facts }: Contact,
  { early, estimated }: Standing,
  values: { rhythm: string; day: string },
): string {
  if (early && facts.connectedOn)
    return words('whyComesEarly', { ...values, on: sayDay(facts.connectedOn.value) });
  return words(estimated ? 'whyComesEstimated' : 'whyComes', values);
}

function sayGate(gate: Gate): string {
  switch (gate.kind) {
    case 'notKept':
      return words('gateNotKept');
    case 'leftOut':
      return words('gateLeftOut');
    case 'archived':
      return words('gateArchived');
    case 'never':
      return words('gateNever');
    case 'paused':
      return words('gatePaused');
    case 'snoozed':
      return words('gateSnoozed', { day: sayDay(gate.until) });
    case 'touchedLately':
      return words('gateTouched', { day: sayDay(gate.on) });
    case 'resting':
      return words('gateResting', { day: sayDay(gate.until) });
    case 'unanswered':
      return words('gateUnanswered', { n: gate.count, day: sayDay(gate.until) });
    case 'shownLately':
      return words('gateShown', { on: sayDay(gate.on), day: sayDay(gate.until) });
  }
}
