import { blankLine, line, type Recipes } from '../../pack';

/** Good words to others. To a manager the person is named and has no pronoun. */

const them = ({ name }: { name: string | null }): string => name ?? 'your colleague';
const Them = ({ name }: { name: string | null }): string => name ?? 'Your colleague';

export const PRAISE = {
  praiseToManager: {
    openings: [
      line('praiseToManager.o1', (f) => `I’d like to say something about working with ${them(f)}.`),
      line(
        'praiseToManager.o2',
        (f) => `a word about ${them(f)}, because this sort of thing too often goes unsaid.`,
      ),
      line(
        'praiseToManager.o3',
        (f) => `I’ve had the pleasure of working with ${them(f)}, and I’d like you to know how it went.`,
      ),
    ],
    bodies: [
      blankLine(
        'praiseToManager.b1',
        'contribution',
        (f, it) => `What impressed me most was ${it}. Having ${them(f)} there made my own work easier.`,
      ),
      blankLine(
        'praiseToManager.b2',
        'contribution',
        (f, it) => `I’m thinking of ${it} in particular. ${Them(f)} made things easier for the rest of us.`,
      ),
      blankLine(
        'praiseToManager.b3',
        'contribution',
        (f, it) => `If I had to name one thing, I’d name ${it}. ${Them(f)} did that really well.`,
      ),
      blankLine(
        'praiseToManager.b4',
        'contribution',
        (_, it) =>
          `The best example is ${it}. That kind of work is easy to overlook, and I didn’t want it to be.`,
      ),
    ],
    endings: [
      line('praiseToManager.e1', () => `You probably know this already, but I wanted to say it.`),
      line('praiseToManager.e2', () => `I’d do it all again tomorrow.`),
      line('praiseToManager.e3', () => `I just wanted you to know, and there’s no need to reply.`),
    ],
    subjects: [
      line('praiseToManager.s1', () => `A word of praise`),
      line('praiseToManager.s2', () => `Good work in your team`),
    ],
  },
  offerReference: {
    openings: [
      line('offerReference.o1', () => `if a reference from me would ever help, you have it.`),
      line('offerReference.o2', () => `I’d be glad to write a few lines about your work.`),
      line('offerReference.o3', () => `I’ve been meaning to offer you a recommendation.`),
    ],
    bodies: [
      blankLine(
        'offerReference.b1',
        'contribution',
        (_, it) => `I’d start with ${it}, because I saw up close how you went about it.`,
      ),
      blankLine(
        'offerReference.b2',
        'contribution',
        (_, it) => `There’s plenty to say, starting with ${it}. People should know how reliable you are.`,
      ),
      blankLine(
        'offerReference.b3',
        'memory',
        (_, it) => `After ${it} I know how you work, and I’d say so to anyone, in writing or on the phone.`,
      ),
    ],
    endings: [
      line('offerReference.e1', () => `Tell me when you need it, today or in a year.`),
      line('offerReference.e2', () => `You’d read it first, of course, and decide what stays.`),
      line('offerReference.e3', () => `No hurry, it doesn’t expire.`),
      line('offerReference.e4', () => `Just tell me where it should go.`),
    ],
    subjects: [
      line('offerReference.s1', () => `A reference for you`),
      line('offerReference.s2', () => `A few lines about your work`),
    ],
  },
} satisfies Partial<Recipes>;
