import type { DraftRequest, Remembered } from '../../lib/drafts/request';
import type { Blank, EventFacts } from '../../lib/drafts/intents';
import type { Ring } from '../../lib/people/schema';

/** Five people who do not exist, for the gallery: the same for every occasion and language. */

export const TODAY = '2026-06-15';

interface Person {
  name: string;
  givenName?: string;
  familyName?: string;
  ring: Ring;
  silentDays: number;
  facts: EventFacts;
  log?: Partial<Record<Blank, Remembered>>;
  tone: NonNullable<DraftRequest['tone']>;
  channel: NonNullable<DraftRequest['channel']>;
}

const known = (value: string): Remembered => ({ value, seenOn: TODAY });

const FACTS: EventFacts = {
  company: 'Halden Labs',
  title: 'Head of Research',
  school: 'Example University',
  degree: 'MSc Data Science',
  years: 5,
  city: 'Porto',
  postTitle: 'Why we stopped estimating',
  award: 'Designer of the Year',
  product: 'Lantern 2',
};

/** Different in ring, silence, tone and way, so that each shows other lines. */
export const CAST: readonly Person[] = [
  { name: 'Ana Lindqvist', ring: 'inner', silentDays: 20, facts: FACTS, tone: 'warm', channel: 'message' },
  {
    name: 'Bram van der Berg',
    // As the export states them; the name alone would not tell what is given and what family.
    givenName: 'Bram',
    familyName: 'van der Berg',
    ring: 'close',
    silentDays: 75,
    facts: { ...FACTS, company: 'Umbra', title: 'Product Lead', city: 'Oslo', product: 'Orbit' },
    tone: 'concise',
    channel: 'message',
  },
  {
    name: 'Chioma Abara',
    ring: 'warm',
    silentDays: 400,
    facts: { ...FACTS, company: 'L’Atelier Vert', title: 'Engineering Manager', city: 'Lima' },
    tone: 'warm',
    channel: 'message',
  },
  {
    name: 'Élodie Dubois',
    ring: 'yearly',
    silentDays: 800,
    facts: { ...FACTS, company: 'Acme & Söhne GmbH', title: 'UX Lead', city: 'Ulm', product: 'Series A' },
    tone: 'formal',
    channel: 'mail',
  },
  {
    name: 'Tomás Haddad',
    ring: 'close',
    silentDays: 60,
    facts: { ...FACTS, company: '3rd Street Press', award: 'Prix Lumière' },
    log: { goal: known('10 km') },
    tone: 'warm',
    channel: 'note',
  },
];
