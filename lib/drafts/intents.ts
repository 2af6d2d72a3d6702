/** What a message can be for, and what has to be known before one is offered. The same in every language. */

/** Facts of an event: seen on a page or in the export, never a blank. */
export interface EventFacts {
  /** Of the event: the new employer, or the one whose anniversary it is. A name, without article. */
  company: string;
  /** The role as the page writes it, in whatever language: "Head of Research". */
  title: string;
  school: string;
  /** The degree as the page writes it: "MSc Data Science". */
  degree: string;
  /** Whole years of a work anniversary. */
  years: number;
  /** Where they live now: a bare name, "Lisbon". */
  city: string;
  /** The title of something that they wrote. */
  postTitle: string;
  /** The name of an award or a certificate. */
  award: string;
  /** What they or their company brought out: "Lantern 2", or a round: "Series A". */
  product: string;
}

/** The bold facts of `evidence.md` 4.2: a draft is offered only where they are known. */
export const NEEDS = {
  // Occasions
  newJob: ['company', 'title'],
  promotion: ['title'],
  /** Same employer, and no telling whether up, down or to the side: no word of reward. */
  newRole: ['title'],
  /** One year; five; ten and more. Other years stay silent. */
  anniversary1: ['company', 'years'],
  anniversary5: ['company', 'years'],
  anniversary10: ['company', 'years'],
  birthday: [],
  launch: ['product'],
  post: [],
  award: ['award'],
  certification: ['award'],
  degree: ['degree', 'school'],
  /** Hardship: they look for work; their role ended without a next one. */
  openToWork: [],
  roleEnded: [],
  relocation: ['city'],
  /** Lapsed, or twice the rhythm and more. */
  longSilence: [],
  stayInTouch: [],
  /** There never was a word between the two. */
  firstWords: [],
  /** Something changed at work, and it is not clear what, or it is old news: neither praise nor pity. */
  change: [],
  /** A promise of the user's that is due. */
  keepPromise: [],
  /** They gave last: thanks, what came of it, the same offered back. */
  thanks: [],
  /** To one of two, before the other is named. */
  offerIntroduction: [],
  checkIn: [],
  // Giving first
  shareArticle: [],
  shareOpportunity: [],
  askAdvice: [],
  ownDifficulty: [],
  inviteCoffee: [],
  askFeedback: [],
  offerFeedback: [],
  /** Goes to somebody else, to be pasted: the person is named and has no pronoun. */
  praiseToManager: [],
  offerReference: [],
  smallProject: [],
} as const satisfies Readonly<Record<string, readonly (keyof EventFacts)[]>>;

export type Intent = keyof typeof NEEDS;
export const INTENTS = Object.keys(NEEDS) as readonly Intent[];

/** What only the user or their log can know. Each may be the one blank of a draft; the name says what goes in. */
export const BLANKS = [
  /** What you remember of them or did together: "the harbour project". */
  'memory',
  /** A piece of their work: "the migration plan". */
  'contribution',
  /** A detail of it that you noticed: "the search that forgives typos". */
  'detail',
  /** What they said in the post: a noun phrase, "the part about saying no". */
  'claim',
  /** What you have to add to it, or where you met the same: "our last release". */
  'addition',
  /** What they care about, whether or not the two ever spoke of it: "the garden". */
  'interest',
  /** What they told you of once. Never filled from what they care about: that may have been read somewhere. */
  'told',
  /** What you can really do, as a noun phrase: "a call with a recruiter I trust", "an hour for your CV". */
  'offer',
  /** Something useful in their new city: "the swimming bath at the river". */
  'tip',
  /** What made you think of them now. */
  'trigger',
  /** What they did for you: "the introduction to Sofia". */
  'favour',
  /** What came of it: "a contract for two years". */
  'outcome',
  /** What the user said they would send or do, as a noun phrase: "the slides". */
  'promised',
  /** What a third person works on, who is not named. */
  'topic',
  /** Their goal, and how far you are with yours. */
  'goal',
  'progress',
  /** What you share: the title of it, or what it is. */
  'article',
  'opportunity',
  /** What you would like to know: "how you price a first contract". */
  'question',
  /** What is hard for you at the moment: "leading people who were my colleagues". */
  'difficulty',
  /** When and where: "Thursday at noon near the station". */
  'meeting',
  /** What a second look is about: "my talk for May", "your draft". */
  'work',
  /** What could be made together: "a checklist for first-time managers". */
  'project',
] as const;
export type Blank = (typeof BLANKS)[number];

export type DraftKind = 'congratulation' | 'support' | 'stayInTouch' | 'giving';
