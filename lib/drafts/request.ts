import type { Day, ExchangeKind, OccasionFacts, OccasionType, PeerKind, Ring } from '../people/schema';
import type { Address, DraftChannel, Language, Tone } from './facts';
import type { Blank, DraftKind, EventFacts, Intent } from './intents';

/** A fact of the log that may stand in a blank. What was told in confidence is none. */
export interface Remembered {
  value: string;
  /** The day on which it was true, or noted. */
  seenOn: Day;
}

/** How the user greets and signs, learnt from what they write. */
export interface OwnWords {
  greeting?: string;
  signOff?: string;
}

/** What a draft is made for. */
export interface DraftRequest {
  /** The full name and, where the export states it, the given name. */
  name: string;
  givenName?: string;
  familyName?: string;
  /** The user's own word for how they are called. */
  calledBy?: string;
  occasion?: {
    type: OccasionType;
    facts: OccasionFacts;
    /** The day of the event; older than 90 days it is old news. */
    on?: Day;
    /** What else is known of it. */
    more?: Partial<EventFacts>;
  };
  /** What the user wants to say, whatever the occasion. In a difficulty nothing celebratory is written even so. */
  intent?: Intent;
  /** A difficulty of theirs is known of the last 60 days: nothing celebratory is written. */
  hardship?: boolean;
  /** One is asked about: nothing celebratory is written, and no word of support either. */
  doubtful?: boolean;
  today?: Day;
  /** Days since the last touch; undefined where there never was one. */
  silentDays?: number;
  /** Days between touches that the user wants. */
  cadence: number;
  ring?: Ring;
  /** What kind of peer they are, as the user said: of what they share one speaks rather than of other things. */
  kinds?: readonly PeerKind[];
  /** What the log knows for blanks. */
  log?: Readonly<Partial<Record<Blank, Remembered>>>;
  /** The company or school at which the two were together. */
  together?: string;
  /** What they did for the user last, and lately. */
  favour?: ExchangeKind;
  tone?: Tone;
  channel?: DraftChannel;
  /** How the user addresses people; by ring where not set. */
  address?: Address;
  language?: Language;
  /** The user's first name, under a mail. */
  me?: string;
  /** The greeting word and sign-off that the user prefers, by language: "Moin", "Cheers". */
  own?: Readonly<Partial<Record<Language, OwnWords>>>;
  /** What the choice hangs on, for example the contact and the day of the last touch. */
  seed: string;
  /** Ids of lines used for this person, latest last … */
  used: readonly string[];
  /** … and of those used for anybody in the last 31 days. */
  lately?: readonly string[];
}

export interface Draft {
  kind: DraftKind;
  /** What it was written for: not always what was wished, see `gates.ts`. */
  intent: Intent;
  language: Language;
  /** Not always the one wished: in a difficulty nothing is said in public. */
  channel: DraftChannel;
  /** Of a mail. */
  subject?: string;
  /** The message; an open blank is `___`. */
  text: string;
  /** What has to go in the open blank; absent where there is none. */
  blank?: { name: Blank };
  /** Lines used, kept with the touch, so that nobody gets the same sentence twice. */
  phraseIds: string[];
}
