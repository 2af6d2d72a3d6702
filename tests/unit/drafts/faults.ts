import { type Draft, type DraftRequest, writeDraft } from '../../../lib/drafts/draft';
import type { DraftChannel, Language, Tone } from '../../../lib/drafts/facts';
import { objectionsTo } from '../../../lib/drafts/guard';
import type { Intent } from '../../../lib/drafts/intents';
import { MOST } from '../../../lib/drafts/lengths';
import { wordsIn } from '../../../lib/drafts/swap';
import { greetingName } from '../../../lib/people/names';
import { requestFor, typed } from './people';

/** Prepositions that would have to melt with the article of what stands in a blank, or ask for another case of it. */
const MELTS: Readonly<Record<Language, RegExp>> = {
  en: /$^/u,
  de: /(?<!\p{L})(?:(?:zu|mit|von|bei|nach|aus|seit) das|(?:zu|mit|von|bei|nach|aus|für|um|durch|über|an|auf|in|gegen|ohne) (?:der (?:Garten|Abend)|ein Vortrag))(?!\p{L})/iu,
  fr: /(?<!\p{L})(?:(?:de|à) les?(?! \p{L}+(?:er|ir|re)(?!\p{L}))|(?:de|que|jusque) une?)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:de|a) el(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:de|em|por|a) [oa]s?(?!\p{L})/iu,
};

/** What a test can hold against a text, whatever its language; empty where that is nothing. */
export function faultsOf(draft: Draft, request: DraftRequest): string[] {
  const { channel, intent, kind } = draft;
  const faults: string[] = draft.text.includes('..') ? ['two full stops'] : [];
  // Points inside of a name are none of the sentence.
  const text = draft.text.replaceAll('S.A.', 'SA');
  const see = (what: string, pattern: RegExp): void => {
    const found = pattern.exec(text);
    if (found) faults.push(`${what}: ${JSON.stringify(found[0])}`);
  };
  see('spaces', / {2}|\t| \n|\n |^\s|\s$|\n{3}/u);
  // A space before : ; ? ! is right in French, and only there.
  see('space before a mark', draft.language === 'fr' ? / [,.]/u : / [,.;:?!]/u);
  see('doubled marks', /[,;:?!.]\s*[,;:?!.]/u);
  see('no space behind a mark', /\p{L}[,;:?!]\p{L}|\p{Ll}\.\p{L}/u);
  see('a placeholder', /undefined|null|NaN|\{|\}|\[|\]|%%|\$/u);
  // In German a letter goes on in small letters below "Liebe Ana,".
  const begins = draft.language === 'de' ? /(?:[.?!] |^|[^,\n]\n+)/u : /(?:[.?!] |^|\n)/u;
  see('small letter', new RegExp(`${begins.source}[¡¿"“«„]?(?!éclat|éclair|intern)\\p{Ll}`, 'u'));
  see('more than one blank', /___[^]*___/u);
  see('more than one question', /\?[^]*\?/u);
  see('more than one exclamation', /![^]*!/u);
  see('article or preposition before a blank', /(?:\b[dl]['’])___|___['’]s/u);
  if (kind === 'support') see('a question or exclamation in hardship', /[?!¿¡]/u);
  const own = text.length - (text.includes('\n') ? 60 : 45);
  if (own > MOST[channel]) faults.push(`${text.length} characters`);
  if (channel === 'note' && text.length > 300) faults.push(`a note of ${text.length} characters`);
  if (channel === 'mail' && !draft.subject) faults.push('no subject');
  if (/___|[.!]$|^(?!éclat|éclair|intern)\p{Ll}/u.test(draft.subject?.replaceAll('S.A.', 'SA') ?? ''))
    faults.push(`subject ${draft.subject}`);
  if (/___/.test(text) !== (draft.blank !== undefined)) faults.push('a blank without a name');
  const filled = text.replace('___', typed(draft.language));
  const unmelted = MELTS[draft.language].exec(filled);
  if (unmelted) faults.push(`does not melt: ${JSON.stringify(unmelted[0])}`);
  const toThem = intent !== 'praiseToManager';
  const names = toThem ? { names: [request.name, greetingName(request) ?? ''] } : {};
  for (const { kind: objection, where } of objectionsTo(filled, { kind, intent, channel, ...names }))
    if (objection !== 'long' || filled.length > 416)
      faults.push(`guard ${objection} ${filled.slice(where?.start, where?.end)}`);
  return faults;
}

/** @returns the share of pairs among 200 people whose messages differ in more than the name. */
export function shareOfDifferent(
  intent: Intent,
  tone: Tone,
  language: Language,
  channel: DraftChannel = 'message',
): number {
  const counts = new Map<string, number>();
  for (let n = 0; n < 200; n++) {
    const request = requestFor(intent, n, { tone, language, channel });
    const text = withoutNames(writeDraft(request), request);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const pairs = (n: number): number => (n * (n - 1)) / 2;
  return 1 - [...counts.values()].reduce((sum, n) => sum + pairs(n), 0) / pairs(200);
}

function withoutNames({ text }: Draft, { name }: DraftRequest): string {
  const called = new Set(wordsIn(name));
  return wordsIn(text)
    .filter((word) => !called.has(word))
    .join(' ');
}
