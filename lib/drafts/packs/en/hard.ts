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
      `Your work is worth a lot to the people who know it, and I am one of them. What I can do this week: ${it}.`,
  ),
  blankLine(
    'hard.b2',
    'offer',
    (_, it) =>
      `Any team would be lucky to have you, and I say so to whoever asks me. If it would take something off your list, I can offer ${it}.`,
  ),
  blankLine(
    'hard.b3',
    'offer',
    (_, it) =>
      `I have seen how you work, and none of that counts for less now. One thing that I can offer at once is ${it}.`,
  ),
  blankLine(
    'hard.b4',
    'offer',
    (_, it) =>
      `I think highly of what you do and of how you do it. If it is of any use to you, I can offer ${it}.`,
  ),
];

const NO_ANSWER: readonly [Phrase, Phrase, Phrase, Phrase] = [
  line('hard.e1', () => `No need to answer.`, { channels: ['message', 'note', 'mail'] }),
  line('hard.e2', () => `This needs no reply, I only wanted you to know.`),
  line('hard.e3', () => `Make use of it or not, as it suits you. There is no need to reply.`),
  line('hard.e4', () => `You do not have to reply to this, now or later.`),
];

export const HARD = {
  openToWork: {
    openings: [
      line(
        'openToWork.o1',
        () => `I saw that you are looking for work, and I am sorry for the parts of it that are hard.`,
      ),
      line(
        'openToWork.o2',
        () => `I read that you are looking. I am sorry, I know that it can be a tiring time.`,
      ),
      line(
        'openToWork.o3',
        () =>
          `I have been thinking of you since I saw that you are looking for work. I am sorry that it came to this.`,
      ),
    ],
    bodies: HELP,
    endings: NO_ANSWER,
    subjects: [line('openToWork.s1', () => `Thinking of you`), line('openToWork.s2', () => `From my side`)],
  },
  roleEnded: {
    openings: [
      line('roleEnded.o1', () => `I saw that your role has ended, and I am sorry.`),
      line(
        'roleEnded.o2',
        () => `I am sorry to read that your time there is over. It must be a lot to take in.`,
      ),
      line(
        'roleEnded.o3',
        () => `I read that things at work have come to an end for you. I am sorry, and I am thinking of you.`,
      ),
    ],
    bodies: HELP,
    endings: NO_ANSWER,
    subjects: [line('roleEnded.s1', () => `Thinking of you`), line('roleEnded.s2', () => `I am sorry`)],
  },
} satisfies Partial<Recipes>;
