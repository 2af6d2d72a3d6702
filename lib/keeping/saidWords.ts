import type { Channel, Direction, ExchangeDirection, ExchangeKind } from '../people/schema';

/** The words in which people say that they were in touch; a further language is a further table. */
export interface SaidWords {
  /** The first that fits counts. `them`: what it is where the name stands in front ("Ana wrote"). */
  verbs: readonly { words: RegExp; channel: Channel; direction: Direction; them: Direction }[];
  exchanges: readonly { words: RegExp; direction: ExchangeDirection }[];
  kinds: readonly { words: RegExp; kind: ExchangeKind }[];
  /** Single days before today. */
  days: readonly { words: RegExp; ago: number }[];
  /** "3 days ago": the number, or a word for one, and the unit. */
  ago: RegExp;
  units: readonly { words: RegExp; days: number }[];
  /** From Sunday on. */
  weekdays: readonly string[];
  months: readonly string[];
  /** Small words around a name. */
  fillers: RegExp;
}

export const ENGLISH: SaidWords = {
  verbs: [
    { words: /\bheard from\b/, channel: 'message', direction: 'in', them: 'in' },
    {
      words: /\b(?:called|rang|phoned|talked (?:to|with)|talked|spoke (?:to|with)|call with)\b/,
      channel: 'call',
      direction: 'both',
      them: 'both',
    },
    {
      words: /\b(?:met(?: with)?|saw|(?:had )?(?:lunch|coffee|dinner|breakfast|a drink) with)\b/,
      channel: 'meeting',
      direction: 'both',
      them: 'both',
    },
    { words: /\b(?:e-?mailed|mailed)\b/, channel: 'mail', direction: 'out', them: 'in' },
    {
      words: /\b(?:wrote(?: to)?|messaged|texted|pinged)\b/,
      channel: 'message',
      direction: 'out',
      them: 'in',
    },
  ],
  exchanges: [
    { words: /\basked(?: (?:her|him|them))?(?: for| about)?\b/, direction: 'asked' },
    { words: /\b(?:got|received|was given)\b/, direction: 'got' },
    { words: /\b(?:gave|offered|sent|shared|passed on|introduced)\b/, direction: 'gave' },
  ],
  kinds: [
    { words: /\b(?:introductions?|intros?|introduced)\b/, kind: 'introduction' },
    { words: /\b(?:opportunit(?:y|ies)|job|lead|opening)\b/, kind: 'opportunity' },
    { words: /\b(?:references?|recommendations?)\b/, kind: 'reference' },
    { words: /\b(?:collaborations?|project)\b/, kind: 'collaboration' },
    { words: /\b(?:resources?|article|book|link|slides)\b/, kind: 'resource' },
    { words: /\b(?:advice|expertise|help|feedback)\b/, kind: 'expertise' },
  ],
  days: [
    { words: /\b(?:the )?day before yesterday\b/, ago: 2 },
    { words: /\byesterday\b/, ago: 1 },
    { words: /\b(?:today|just now|now|this morning)\b/, ago: 0 },
    { words: /\blast week\b/, ago: 7 },
  ],
  ago: /\b(an?|one|two|three|four|five|six|\d{1,3}) (days?|weeks?|months?) ago\b/,
  units: [
    { words: /^day/, days: 1 },
    { words: /^week/, days: 7 },
    { words: /^month/, days: 30 },
  ],
  weekdays: ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'],
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  fillers: /(?:^|\s)(?:i|me|us|her|him|them|to|with|and|for|about|an?|the|on|by|from|some)(?=\s|$)/g,
};
