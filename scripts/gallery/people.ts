import type { KnownView, PersonHereView, PersonView, PromptView, QuestionView } from '../../components/views';

/** Nobody of these exists. */
export const TODAY = '2026-06-15';

export const NAMES = [
  'Mira Oduya',
  'Tomás Ferrer',
  'Aino Halonen-Bergström',
  'Dr. Jonas Weidlich',
  'Priya Raman (she/her)',
  '山田 花子',
  'منى الحداد',
  'Søren',
  '🦊',
] as const;

/** One card's worth of somebody. */
export function promptOf(name: string, more: Partial<PromptView> = {}): PromptView {
  const given = name.split(' ')[0] ?? name;
  return {
    contactId: name,
    name,
    slug: 'nobody',
    role: 'Head of Design at Northwind Robotics',
    ring: 'close',
    lastTouchOn: '2026-03-02',
    reasons: [`${given} has a new role: Head of Design at Northwind Robotics.`],
    draft: {
      kind: 'congratulation',
      intent: 'newRole',
      language: 'en',
      channel: 'message',
      text: `Hi ${given}, Northwind is lucky to have you. I still think of ___ whenever I see a good map. How are the first weeks?`,
      phraseIds: ['a'],
    },
    drafting: {
      request: { name, cadence: 60, silentDays: 105, seed: name, used: [], today: TODAY },
      guard: { names: [name, given], today: TODAY },
    },
    why: ['You keep Mira close: every 2 months.', 'The last touch was 15 weeks ago.'],
    ...more,
  };
}

export const THREE: PromptView[] = [
  promptOf('Mira Oduya', { promise: { id: 'p', what: 'the slides' } }),
  promptOf('منى الحداد', {
    longAgo: { warmUp: 'Mira Oduya' },
    caution: 'Your last three messages asked for something.',
  }),
  promptOf('Aino Halonen-Bergström', {
    rhythm: { text: 'You are in touch about every 7 weeks. Shall it be 49 days?', days: 49 },
    role: 'Vice President of Something With a Rather Long Title at A Company Whose Name Does Not End',
  }),
];

export const PERSON: PersonView = {
  name: 'Mira Oduya',
  slug: 'mira-oduya',
  role: 'Head of Design at Northwind Robotics',
  connected: 'yes',
  contact: { id: 'c1', ring: 'close', lastTouchOn: '2026-03-02', dueOn: '2026-05-01', confided: true },
  prompt: THREE[0] ?? promptOf('Mira Oduya'),
  why: ['You keep Mira close: every 2 months.'],
};

/** In the log, in no ring. */
export const UNKEPT: PersonView = {
  name: 'Aino Halonen-Bergström',
  slug: 'aino-halonen-bergstrom',
  role: 'Vice President of Something With a Rather Long Title at A Company Whose Name Does Not End',
  connected: 'yes',
  contact: { id: 'c2' },
};

export const STRANGER: PersonView = { name: 'Tomás Ferrer', slug: 'tomas-ferrer', connected: 'no' };

export const KNOWN: KnownView = {
  rules: ['Leave out: the move to Oslo.', 'Prefers a call.'],
  promises: [
    { id: 'p2', what: 'an introduction to Ada', text: 'an introduction to Ada, by 20 June', due: false },
  ],
  notes: [{ id: 'n', text: 'Plays the cello in an amateur orchestra.', when: '2 weeks ago' }],
  kinds: ['industry'],
  fields: {
    topics: 'maps, tea',
    birthday: '',
    prefers: 'call',
    offLimits: 'Oslo',
    canOffer: '',
    cannotOffer: '',
  },
  typed: {},
};

export const HERE: PersonHereView[] = [
  {
    contactId: 'h1',
    name: 'Mira Oduya',
    slug: 'mira-oduya',
    ring: 'inner',
    lastTouchOn: '2026-03-02',
    items: [{ key: 'k', text: 'Posted today, commented by 12.', post: 'https://www.linkedin.com/feed/' }],
    reasons: ['The last touch was 15 weeks ago.'],
  },
  {
    contactId: 'h2',
    name: 'Tomás Ferrer',
    slug: 'tomas-ferrer',
    ring: 'yearly',
    items: [{ key: 'k', text: 'Has a birthday today.' }],
  },
];

export const QUESTIONS: QuestionView[] = [
  { id: 'q1', text: 'Has Mira Oduya a new role at Northwind Robotics?', from: 'Read in the feed, today' },
  {
    id: 'q2',
    text: 'How is Aino Halonen-Bergström called?',
    from: 'A conversation',
    choices: ['Aino', 'Halonen'],
  },
];
