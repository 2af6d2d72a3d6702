import type { Blank } from '../../lib/drafts/intents';
import type { GuardContext, Objection, ObjectionKind } from '../../lib/drafts/guard';
import { sayDay, words, type WordKey } from '../../lib/words';
import { isolate } from '../design/Name';
import { sayGap } from './gap';

/** What the guard has against a text, in words, each with its reason. */

const SAYS: Readonly<Record<ObjectionKind, WordKey>> = {
  empty: 'draftEmpty',
  blank: 'draftBlank',
  placeholder: 'draftPlaceholder',
  confidence: 'draftConfidence',
  offLimits: 'draftOffLimits',
  congratulation: 'draftCongratulation',
  brightSide: 'draftBrightSide',
  wrongName: 'draftWrongName',
  ask: 'draftAsk',
  backhanded: 'draftBackhanded',
  stale: 'draftStale',
  machine: 'draftMachine',
  emoji: 'draftEmoji',
  exclamation: 'draftExclamation',
  long: 'draftLong',
};

/**
 * @param blank what the draft left open.
 * @returns a sentence or two, with the words in question.
 */
export function sayObjection(
  { kind, where }: Objection,
  text: string,
  { facts = [] }: GuardContext,
  blank?: Blank,
): string {
  if (kind === 'blank' && blank) return words('draftBlankNamed', { what: sayGap(blank) });
  const said = where ? isolate(text.slice(where.start, where.end)) : '';
  if (kind !== 'stale') return words(SAYS[kind], { words: said, n: text.length });
  const seen = facts.map(({ seenOn }) => seenOn).toSorted()[0] ?? '';
  return words('draftStale', { words: said, month: seen === '' ? '' : sayDay(seen, 'month') });
}
