import { greetingName } from '../people/names';
import { FIRST_WORDS, LONG_SILENCE, NEW_JOB, STAY_IN_TOUCH } from './phrases/en';
import { type Phrase, type PhraseFacts, pickPhrase } from './phrase';

/** What a draft is made for. */
export interface DraftRequest {
  /** The full name and, where the export states it, the given name. */
  name: string;
  givenName?: string;
  occasion?: { type: 'newJob'; company: string };
  /** Days since the last touch; undefined where there never was one. */
  silentDays?: number;
  /** Days between touches that the user wants. */
  cadence: number;
  seed: string;
  used: readonly string[];
}

export interface Draft {
  kind: 'congratulation' | 'stayInTouch';
  /** The message; an open blank is `___`. */
  text: string;
  phraseIds: string[];
}

/**
 * Writes a draft: deterministic, on the device, from a table of phrases.
 * @returns a congratulation for a new job, else staying in touch in words that fit the length of silence.
 */
export function writeDraft(request: DraftRequest): Draft {
  const facts: PhraseFacts = {
    first: greetingName({
      name: request.name,
      ...(request.givenName !== undefined && { givenName: request.givenName }),
    }),
    ...(request.occasion && { company: request.occasion.company }),
  };
  const phrase = pickPhrase(tableFor(request), request.seed, request.used);
  return {
    kind: request.occasion ? 'congratulation' : 'stayInTouch',
    text: phrase.text(facts),
    phraseIds: [phrase.id],
  };
}

function tableFor({ occasion, silentDays, cadence }: DraftRequest): readonly Phrase[] {
  if (occasion) return NEW_JOB;
  if (silentDays === undefined) return FIRST_WORDS;
  return silentDays >= Math.max(2 * cadence, 120) ? LONG_SILENCE : STAY_IN_TOUCH;
}
