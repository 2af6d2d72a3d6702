import type { Day } from '../people/schema';
import type { DraftChannel } from './facts';
import { isStale } from './gates';
import { findWord, foldedAlike, type Span, spanOf } from './guard/find';
import { greetingFault } from './guard/greeting';
import { ASK, BACKHANDED, BRIGHT_SIDE, CONGRATULATION, MACHINE } from './guard/words';
import type { DraftKind, Intent } from './intents';

/** What stands between a draft and the clipboard. The guard says what it sees; it never changes a letter. */

export const OBJECTIONS = [
  'empty',
  'blank',
  'placeholder',
  'confidence',
  'offLimits',
  'congratulation',
  'brightSide',
  'wrongName',
  'ask',
  'backhanded',
  'stale',
  'machine',
  'emoji',
  'exclamation',
  'long',
] as const;
export type ObjectionKind = (typeof OBJECTIONS)[number];

export interface Objection {
  kind: ObjectionKind;
  where?: Span;
}

/** What the guard has to know; what is absent is not checked. */
export interface GuardContext {
  kind?: DraftKind;
  intent?: Intent;
  channel?: DraftChannel;
  /** What the person is called: first name, full name, the user's own word. */
  names?: readonly string[];
  /** A difficulty of theirs in the last 60 days. */
  hardship?: boolean;
  /** Words that this person does not want to read. */
  offLimits?: readonly string[];
  /** Words of what they told in confidence; see `tellingWords`. */
  confidences?: readonly string[];
  /** Facts known of them, with the day on which they were seen. */
  facts?: readonly { value: string; seenOn: Day }[];
  today?: Day;
}

/** An open blank: three or more underscores, so that `snake__case` is none. */
const OPEN = /_{3,}/;
const PLACEHOLDER =
  /\{[^}]*\}?|\[[^\]]*\]|%%|<<|>>|%[A-Z_]{3,}%|\bundefined\b|\bnull\b|\bNaN\b|\bFIRST_?NAME\b/;
/** Objected to in every draft: who writes emoji overrules it, and nobody's habits are watched for it. */
const EMOJI = /(?![©®™‼⁉])\p{Extended_Pictographic}/u;
const EXCLAMATIONS = /![^!]*!/;
/** Characters above which answers get fewer; a note holds no more, and a mail may take its time. */
const WARN_ABOVE: Readonly<Record<DraftChannel, number>> = {
  message: 400,
  note: 300,
  comment: 400,
  mail: 600,
  spoken: 400,
};

/** @returns all that speaks against a text, the gravest first; empty where nothing does. */
export function objectionsTo(text: string, context: GuardContext = {}): Objection[] {
  if (text.trim() === '') return [{ kind: 'empty' }];
  const found: Objection[] = [];
  const see = (kind: ObjectionKind, where: Span | undefined) => {
    if (where) found.push({ kind, where });
  };
  const greeting = greetingFault(text, context.names);
  see('blank', spanOf(OPEN, text));
  see('placeholder', spanOf(PLACEHOLDER, text));
  if (greeting) see(greeting.kind, greeting.where);
  for (const word of context.confidences ?? []) see('confidence', findWord(word, text));
  for (const word of context.offLimits ?? []) see('offLimits', findWord(word, text));
  for (const [kind, where] of manners(text, context)) see(kind, where);
  for (const { value, seenOn } of context.facts ?? [])
    if (context.today !== undefined && isStale(seenOn, context.today)) see('stale', findWord(value, text));
  see('emoji', spanOf(EMOJI, text));
  see('exclamation', spanOf(EXCLAMATIONS, text));
  const most = WARN_ABOVE[context.channel ?? 'message'];
  if (text.length > most) found.push({ kind: 'long', where: { start: most, end: text.length } });
  return found.sort((a, b) => OBJECTIONS.indexOf(a.kind) - OBJECTIONS.indexOf(b.kind));
}

/** What depends on the occasion. */
function manners(text: string, context: GuardContext): [ObjectionKind, Span | undefined][] {
  const folded = foldedAlike(text);
  const { kind, intent } = context;
  const hard = context.hardship === true || kind === 'support';
  const found: [ObjectionKind, Span | undefined][] = [['machine', spanOf(MACHINE, folded)]];
  if (hard) {
    found.push(
      ['congratulation', spanOf(CONGRATULATION, folded)],
      ['brightSide', spanOf(BRIGHT_SIDE, folded)],
    );
  }
  if (kind === 'congratulation') found.push(['backhanded', spanOf(BACKHANDED, folded)]);
  if (hard || kind === 'congratulation' || intent === 'longSilence')
    found.push(['ask', spanOf(ASK, folded) ?? (kind === 'support' ? spanOf(/[?¿]/, text) : undefined)]);
  return found;
}

/** @returns a draft as it is, but for a subject that says what no draft to them may say: Peerkeep's own, so it goes. */
export function withFitSubject<D extends { subject?: string }>(
  draft: D,
  { confidences, offLimits }: GuardContext,
): D {
  const { subject, ...rest } = draft;
  if (subject === undefined) return draft;
  const words = { ...(confidences && { confidences }), ...(offLimits && { offLimits }) };
  const unfit = objectionsTo(subject, words).some(
    ({ kind }) => kind === 'confidence' || kind === 'offLimits',
  );
  return unfit ? (rest as D) : draft;
}

/** @returns the gravest objection to a text, or null. All but an empty text may be overruled by the user. */
export function objectionTo(text: string, context: GuardContext = {}): Objection | null {
  return objectionsTo(text, context)[0] ?? null;
}

/** @returns where the first blank or placeholder lies, for selecting it: start and end offsets, or null. */
export function gapIn(text: string): Span | null {
  return spanOf(OPEN, text) ?? spanOf(PLACEHOLDER, text) ?? null;
}
