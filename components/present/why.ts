import type { Why } from '../../lib/keeping/explain';
import type { Gate } from '../../lib/keeping/gates';
import { addendReason } from '../../lib/keeping/reasons';
import type { Addend } from '../../lib/keeping/score';
import { STATES } from '../../lib/keeping/weights';
import type { Day } from '../../lib/people/schema';
import { sayDay, words } from '../../lib/words';
import { isolate } from '../design/Name';
import { sayName } from './name';
import { sayReason } from './prompt';
import { sayEvery } from './rhythm';

/**
 * Why somebody has a card or none, in sentences: what speaks for a word, what stands before it, and who has today's
 * places. Never a figure of the sum.
 */
export function sayWhy({ contact, weighed, by, ahead }: Why, today: Day): string[] {
  const { addends, gates, enough, standing } = weighed;
  const lines = addends.map((addend) => sayAddend(addend, (one) => addendReason(contact, one, today)));
  if (standing?.state === 'lapsed' && by !== 'dormant') lines.push(words('whyLapsed'));
  lines.push(...gates.map(sayGate));
  if (by) lines.push(words(BY[by]));
  else if (gates.length === 0 && standing && !enough && standing.state !== 'lapsed')
    lines.push(words('whyNothingYet'));
  else if (ahead.length > 0) {
    const names = new Intl.ListFormat('en').format(ahead.map((one) => isolate(sayName(one))));
    lines.push(words('whyOthersFirst', { names }));
  } else if (gates.length === 0 && enough) lines.push(words('whyDayFull'));
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

function sayAddend(addend: Addend, reasonOf: (addend: Addend) => ReturnType<typeof addendReason>): string {
  if (addend.kind === 'ring') return sayRhythm(addend);
  const reason = reasonOf(addend);
  return reason ? sayReason(reason) : '';
}

function sayRhythm({ standing }: Extract<Addend, { kind: 'ring' }>): string {
  const { cadence, dueOn, estimated, ratio } = standing;
  const values = { rhythm: sayEvery(cadence), day: sayDay(dueOn) };
  if (estimated) return words(ratio < STATES.due ? 'whyComesEstimated' : 'whyDueEstimated', values);
  return words(ratio < STATES.due ? 'whyComes' : 'whyDue', values);
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
