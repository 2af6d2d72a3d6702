import { blankLine, line, type Recipes } from '../../pack';

/** What was promised is here. Never: excuses for the time that it took, or a wait for thanks. */
export const PROMISE = {
  keepPromise: {
    openings: [
      line('keepPromise.o1', () => `I haven’t forgotten what I promised you.`),
      line('keepPromise.o2', () => `a while ago I said I’d do something for you.`),
      line('keepPromise.o3', () => `I still owed you something.`),
      line('keepPromise.o4', () => `today I can keep a promise I made you.`),
    ],
    bodies: [
      blankLine('keepPromise.b1', 'promised', (_, it) => `Here it is: ${it}. I hope it’s useful.`),
      blankLine(
        'keepPromise.b2',
        'promised',
        (_, it) => `Here you are: ${it}. If anything is unclear, just ask.`,
      ),
      blankLine('keepPromise.b3', 'promised', (_, it) => `This is for you: ${it}, to use as you like.`),
    ],
    endings: [
      line('keepPromise.e1', () => `If you had something else in mind, tell me and I’ll have another look.`),
      line('keepPromise.e2', () => `No need to reply.`),
      line('keepPromise.e3', () => `I was glad to do it.`),
    ],
    subjects: [line('keepPromise.s1', () => `As promised`), line('keepPromise.s2', () => `What I promised`)],
  },
} satisfies Partial<Recipes>;
