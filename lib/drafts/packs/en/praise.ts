import { blankLine, line, type Recipes } from '../../pack';

/** Good words to others. To a manager the person is named and has no pronoun. */

const them = ({ name }: { name: string | null }): string => name ?? 'your colleague';
const Them = ({ name }: { name: string | null }): string => name ?? 'Your colleague';

export const PRAISE = {
  praiseToManager: {
    openings: [
      line('praiseToManager.o1', (f) => `I would like to tell you about the work of ${them(f)}.`),
      line(
        'praiseToManager.o2',
        (f) => `a word about ${them(f)}, because such things are too often left unsaid.`,
      ),
      line(
        'praiseToManager.o3',
        (f) => `I have had the pleasure of working with ${them(f)}, and you should know how it went.`,
      ),
    ],
    bodies: [
      blankLine(
        'praiseToManager.b1',
        'contribution',
        (f, it) =>
          `What impressed me most was ${it}. ${Them(f)} thought of what the rest of us had overlooked, and stayed friendly under pressure.`,
      ),
      blankLine(
        'praiseToManager.b2',
        'contribution',
        (f, it) =>
          `I am thinking of ${it} in particular. ${Them(f)} made it easier for everybody involved, without making a show of it.`,
      ),
      blankLine(
        'praiseToManager.b3',
        'contribution',
        (f, it) =>
          `Much of what went well is owed to ${them(f)}, above all ${it}. That took skill, and a lot of patience with us.`,
      ),
      blankLine(
        'praiseToManager.b4',
        'contribution',
        (f, it) =>
          `The best example is ${it}, where ${them(f)} took care of things that nobody had asked for and everybody needed.`,
      ),
    ],
    endings: [
      line(
        'praiseToManager.e1',
        () => `You can be glad to have such a person on the team, and I wanted to say so.`,
      ),
      line(
        'praiseToManager.e2',
        () => `It was a pleasure from beginning to end, and I would do it again tomorrow.`,
      ),
      line('praiseToManager.e3', () => `I wanted this to reach you, and there is no need to reply.`),
    ],
    subjects: [
      line('praiseToManager.s1', () => `A word of praise`),
      line('praiseToManager.s2', () => `Good work in your team`),
    ],
  },
  offerReference: {
    openings: [
      line('offerReference.o1', () => `if a reference from me is ever of use to you, you have it.`),
      line('offerReference.o2', () => `I would be glad to write a few lines about your work.`),
      line(
        'offerReference.o3',
        () => `something that I have wanted to offer you for a while: a recommendation.`,
      ),
    ],
    bodies: [
      blankLine(
        'offerReference.b1',
        'contribution',
        (_, it) => `I would write about ${it}, because I saw from close by how you went about it.`,
      ),
      blankLine(
        'offerReference.b2',
        'contribution',
        (_, it) =>
          `There is enough to tell, first of all ${it}. Others should know how reliable and how clear you were in it.`,
      ),
      blankLine(
        'offerReference.b3',
        'memory',
        (_, it) =>
          `Since ${it} I know how you work, and I would say it to anybody, in writing or on the phone.`,
      ),
    ],
    endings: [
      line('offerReference.e1', () => `Tell me when you need it, today or in a year.`),
      line('offerReference.e2', () => `You would read it first, of course, and decide what stays.`),
      line('offerReference.e3', () => `No hurry, the offer does not run out.`),
      line('offerReference.e4', () => `Just say where it should go.`),
    ],
    subjects: [
      line('offerReference.s1', () => `A reference for you`),
      line('offerReference.s2', () => `A few lines about your work`),
    ],
  },
} satisfies Partial<Recipes>;
