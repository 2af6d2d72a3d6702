import type { EventFacts, Intent, NEEDS } from './intents';

/** In which language, tone and way a message is written, and what it may speak of. */

export const LANGUAGES = ['en', 'de', 'fr', 'es', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

export const TONES = ['warm', 'concise', 'formal'] as const;
export type Tone = (typeof TONES)[number];

/**
 * `message` on LinkedIn, `note` with an invitation (300 characters), `comment` in public, `mail` with a subject,
 * `spoken`: on the phone or in the corridor.
 */
export const DRAFT_CHANNELS = ['message', 'note', 'comment', 'mail', 'spoken'] as const;
export type DraftChannel = (typeof DRAFT_CHANNELS)[number];

/** du, tu, tú, você between friends, or Sie, vous, usted, o senhor (in Portuguese better no pronoun at all). */
export type Address = 'familiar' | 'polite';

/** How long ago the last word was, rounded so that it can be said: "three months". Never under two weeks. */
export interface Silence {
  n: number;
  unit: 'weeks' | 'months' | 'years';
}

/** What a line may speak of. An event's facts are there only where known; see `FactsFor`. */
export interface Facts extends Partial<EventFacts> {
  /** How to greet them: first name or what they go by, else the full name; null where no name is safe. */
  name: string | null;
  /** For formal greetings; null with `name`. There is no Mr or Ms: the full name stands in. */
  fullName: string | null;
  /** The user's own first name, for signing a mail. */
  me?: string;
  /** The company or school at which both were together: a name, without article. */
  together?: string;
  /** What they set out to do, where the user remembers it and it is fresh: for a check-in. */
  goal?: string;
  /** Absent where there never was a word, or it was days ago. */
  silence?: Silence;
  /** Chooses the form of address within a line: `${f.you('dir', 'Ihnen')}`. In English there is one form. */
  you(familiar: string, polite: string): string;
}

/** Facts for one intent: what its gate asks for is there. */
export type FactsFor<I extends Intent> = Facts & Required<Pick<Facts, (typeof NEEDS)[I][number]>>;

/** An open blank in a draft: what only the user can know. Never brackets. */
export const BLANK = '___';
