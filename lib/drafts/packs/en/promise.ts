import { blankLine, line, type Recipes } from '../../pack';

/** What was promised is here. Never: excuses for the time that it took, or a wait for thanks. */
export const PROMISE = {
  keepPromise: {
    openings: [
      line('keepPromise.o1', () => `I have not forgotten what I promised you.`),
      line('keepPromise.o2', () => `a while ago I said that I would do something for you.`),
      line('keepPromise.o3', () => `there was still something that I owed you.`),
      line('keepPromise.o4', () => `today I can keep a promise that I made to you.`),
    ],
    bodies: [
      blankLine(
        'keepPromise.b1',
        'promised',
        (_, it) => `Here it is: ${it}. I hope that it is of use to you.`,
      ),
      blankLine(
        'keepPromise.b2',
        'promised',
        (_, it) => `This is it: ${it}. If anything about it is unclear, just ask.`,
      ),
      blankLine(
        'keepPromise.b3',
        'promised',
        (_, it) => `As we said, this is for you: ${it}. Do with it whatever helps you most.`,
      ),
    ],
    endings: [
      line(
        'keepPromise.e1',
        () => `If you had something else in mind, tell me and I will have another look.`,
      ),
      line('keepPromise.e2', () => `No need to reply.`),
      line('keepPromise.e3', () => `I was glad to do it.`),
    ],
    subjects: [line('keepPromise.s1', () => `As promised`), line('keepPromise.s2', () => `What I promised`)],
  },
} satisfies Partial<Recipes>;
