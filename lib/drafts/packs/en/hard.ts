import { blankLine, line, type Phrase, type Recipes } from '../../pack';

/**
 * When work is lost or sought: sorry, what they are worth, one thing that the writer can really do, no answer needed.
 * Never: congratulations, a bright side, "what next", a question, anything in public.
 */

const HELP: readonly [Phrase, Phrase, Phrase, Phrase] = [
  blankLine(
    'hard.b1',
    'offer',
    (_, it) =>
      `Your work means a lot to the people who know it, and I’m one of them. Here’s what I can do this week: ${it}.`,
  ),
  blankLine(
    'hard.b2',
    'offer',
    (_, it) =>
      `Any team would be lucky to have you, and I say so to anyone who asks. If it helps, I can offer ${it}.`,
  ),
  blankLine(
    'hard.b3',
    'offer',
    (_, it) =>
      `I’ve seen how you work, and none of that counts for any less now. One thing I can offer right away is ${it}.`,
  ),
  blankLine(
    'hard.b4',
    'offer',
    (_, it) => `I think highly of what you do and how you do it. If it’s any use, I can offer ${it}.`,
  ),
];

const NO_ANSWER: readonly [Phrase, Phrase, Phrase, Phrase] = [
  line('hard.e1', () => `No need to answer.`, { channels: ['message', 'note', 'mail'] }),
  line('hard.e2', () => `No reply needed, I just wanted you to know.`),
  line('hard.e3', () => `Use it or leave it, whichever suits you. There’s no need to reply.`),
  line('hard.e4', () => `You don’t have to reply to this, now or later.`),
];

export const HARD = {
  openToWork: {
    openings: [
      line('openToWork.o1', () => `I saw that you’re looking for work. I’m sorry, I know it can be hard.`),
      line(
        'openToWork.o2',
        () => `I read that you’re looking for work. I’m sorry, and I didn’t want to just scroll past.`,
      ),
      line(
        'openToWork.o3',
        () =>
          `I’ve been thinking of you since I saw that you’re looking for work. I’m sorry, it’s a tiring thing to go through.`,
      ),
    ],
    bodies: HELP,
    endings: NO_ANSWER,
    subjects: [line('openToWork.s1', () => `Thinking of you`), line('openToWork.s2', () => `A note from me`)],
  },
  roleEnded: {
    openings: [
      line('roleEnded.o1', () => `I saw that your role has ended, and I’m sorry.`),
      line(
        'roleEnded.o2',
        () => `I’m sorry to read that your time there is over. It must be a lot to take in.`,
      ),
      line('roleEnded.o3', () => `I read that your job there has ended. I’m sorry, and I’m thinking of you.`),
    ],
    bodies: HELP,
    endings: NO_ANSWER,
    subjects: [line('roleEnded.s1', () => `Thinking of you`), line('roleEnded.s2', () => `I am sorry`)],
  },
} satisfies Partial<Recipes>;
