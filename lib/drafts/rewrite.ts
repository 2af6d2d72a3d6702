import type { DraftChannel, Language, Tone } from './facts';
import type { Intent } from './intents';
import { type Draft, type DraftRequest, writeDraft } from './draft';

/** The same message again, in other words. */

/** What the user chose for a draft; what is absent is as the request has it. */
export interface Choice {
  intent?: Intent;
  tone?: Tone;
  channel?: DraftChannel;
  language?: Language;
}

/** So many tries for one that is shorter. */
const TRIES = 6;

/**
 * @param past ids of the lines that were on the screen already: they come again only when nothing else is left.
 * @returns a draft with that choice.
 */
export function rewrite(request: DraftRequest, choice: Choice, past: readonly string[]): Draft {
  return writeDraft({
    ...request,
    ...choice,
    used: [...request.used, ...past],
    seed: past.length === 0 ? request.seed : `${request.seed} ${past.length}`,
  });
}

/** @returns the shortest of a few drafts with fewer words; not always shorter than what is there. */
export function shorten(request: DraftRequest, choice: Choice, past: readonly string[]): Draft {
  const concise: Choice = { ...choice, tone: 'concise' };
  const shown = [...past];
  let best: Draft | undefined;
  for (let i = 0; i < TRIES; i++) {
    const next = rewrite(request, concise, shown);
    if (!best || next.text.length < best.text.length) best = next;
    shown.push(...next.phraseIds);
  }
  return best ?? rewrite(request, concise, past);
}
