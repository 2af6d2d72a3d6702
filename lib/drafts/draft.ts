import type { OccasionFacts, OccasionType } from '../people/schema';
import { greetingName } from '../people/names';
import { FIRST_WORDS, LONG_SILENCE, NEW_JOB, STAY_IN_TOUCH } from './phrases/en';
import { ACHIEVEMENT, ANNIVERSARY, BIRTHDAY, HARDSHIP, NEW_ROLE, POST } from './phrases/enOccasions';
import { type Phrase, type PhraseFacts, pickPhrase } from './phrase';

/** What a draft is made for. */
export interface DraftRequest {
  /** The full name and, where the export states it, the given name. */
  name: string;
  givenName?: string;
  familyName?: string;
  /** The user's own word for how they are called. */
  calledBy?: string;
  occasion?: { type: OccasionType; facts: OccasionFacts };
  /** Days since the last touch; undefined where there never was one. */
  silentDays?: number;
  /** Days between touches that the user wants. */
  cadence: number;
  seed: string;
  used: readonly string[];
}

export type DraftKind = 'congratulation' | 'support' | 'stayInTouch';

export interface Draft {
  kind: DraftKind;
  /** The message; an open blank is `___`. */
  text: string;
  phraseIds: string[];
}

/** Null: the occasion changes nothing about what is written. */
const TABLES: Readonly<Record<OccasionType, { kind: DraftKind; phrases: readonly Phrase[] } | null>> = {
  newJob: { kind: 'congratulation', phrases: NEW_JOB },
  promotion: { kind: 'congratulation', phrases: NEW_ROLE },
  newRole: { kind: 'congratulation', phrases: NEW_ROLE },
  workAnniversary: { kind: 'congratulation', phrases: ANNIVERSARY },
  birthday: { kind: 'congratulation', phrases: BIRTHDAY },
  award: { kind: 'congratulation', phrases: ACHIEVEMENT },
  certification: { kind: 'congratulation', phrases: ACHIEVEMENT },
  degree: { kind: 'congratulation', phrases: ACHIEVEMENT },
  launch: { kind: 'congratulation', phrases: ACHIEVEMENT },
  post: { kind: 'stayInTouch', phrases: POST },
  newConnection: null,
  leftConnections: null,
  other: null,
  openToWork: { kind: 'support', phrases: HARDSHIP },
  roleEnded: { kind: 'support', phrases: HARDSHIP },
};

/**
 * Writes a draft: deterministic, on the device, from a table of phrases.
 * @returns what fits the occasion, else staying in touch in words that fit the length of silence.
 */
export function writeDraft(request: DraftRequest): Draft {
  const fitting = request.occasion ? TABLES[request.occasion.type] : null;
  const { kind, phrases } = fitting ?? { kind: 'stayInTouch' as const, phrases: silenceTable(request) };
  const phrase = pickPhrase(phrases, request.seed, request.used);
  return { kind, text: phrase.text(phraseFacts(request)), phraseIds: [phrase.id] };
}

/** A name longer than this is a whole sentence, and no part of one. */
const LONGEST_FACT = 70;

function phraseFacts({ name, givenName, familyName, calledBy, occasion }: DraftRequest): PhraseFacts {
  const first = greetingName({
    name,
    ...(givenName !== undefined && { givenName }),
    ...(familyName !== undefined && { familyName }),
    ...(calledBy !== undefined && { calledBy }),
  });
  const { company, title, school, years } = occasion?.facts ?? {};
  return {
    first,
    ...(isShort(company) && { company }),
    ...(isShort(title) && { title }),
    ...(isShort(school) && { school }),
    ...(years !== undefined && { years }),
  };
}

function isShort(fact: string | undefined): fact is string {
  return fact !== undefined && fact.length <= LONGEST_FACT;
}

function silenceTable({ silentDays, cadence }: DraftRequest): readonly Phrase[] {
  if (silentDays === undefined) return FIRST_WORDS;
  return silentDays >= Math.max(2 * cadence, 120) ? LONG_SILENCE : STAY_IN_TOUCH;
}
