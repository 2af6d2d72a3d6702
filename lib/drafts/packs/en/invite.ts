import { blankLine, line, type Recipes } from '../../pack';

/** Time together. Always with an easy no. */
export const INVITE = {
  inviteCoffee: {
    openings: [
      line('inviteCoffee.o1', () => `I would like to hear in person how you are.`),
      line('inviteCoffee.o2', () => `it would be good to sit down with you again.`),
      line('inviteCoffee.o3', () => `some things are easier to tell over a cup of coffee.`),
      line('inviteCoffee.o4', () => `I would love to have a coffee with you again.`, {
        tones: ['warm', 'concise'],
      }),
    ],
    bodies: [
      blankLine(
        'inviteCoffee.b1',
        'meeting',
        (_, it) => `I thought of ${it}. I will bring time, and I am curious what you are busy with.`,
      ),
      blankLine(
        'inviteCoffee.b2',
        'meeting',
        (_, it) => `My suggestion is ${it}, for coffee or lunch, or a call if that is easier for you.`,
      ),
      blankLine(
        'inviteCoffee.b3',
        'meeting',
        (_, it) =>
          `What would suit me is ${it}. I always leave with a better idea than I came with when I talk with you.`,
      ),
    ],
    endings: [
      line('inviteCoffee.e1', () => `Does that suit you? Another day is just as good.`),
      line('inviteCoffee.e2', () => `If it is too much at the moment, we leave it for later.`),
      line('inviteCoffee.e3', () => `Would you like to? If not now, then another time.`),
      line('inviteCoffee.e4', () => `Tell me if it fits, and if it does not, no harm done.`),
    ],
    subjects: [line('inviteCoffee.s1', () => `Coffee?`), line('inviteCoffee.s2', () => `An hour together`)],
  },
  smallProject: {
    openings: [
      line('smallProject.o1', () => `I have an idea for something small that we could make together.`),
      line('smallProject.o2', () => `I would love to make something small together with you.`, {
        tones: ['warm', 'concise'],
      }),
      line('smallProject.o3', () => `there is a small thing that I would rather do with you than alone.`),
      line('smallProject.o4', () => `I would like to suggest a small project for the two of us.`),
    ],
    bodies: [
      blankLine(
        'smallProject.b1',
        'project',
        (_, it) =>
          `I am thinking of ${it}. You would bring what I am missing, and I would take care of the writing.`,
      ),
      blankLine(
        'smallProject.b2',
        'project',
        (_, it) =>
          `It would be ${it}. A few hours for each of us, and I think that we would both get something out of it.`,
      ),
      blankLine(
        'smallProject.b3',
        'project',
        (_, it) =>
          `The plan is ${it}, kept so small that it gets done. On my own I would never get round to it.`,
      ),
    ],
    endings: [
      line('smallProject.e1', () => `Would you enjoy that? If not, we stay with good conversations.`),
      line('smallProject.e2', () => `If it does not fit, say so, and I will not mind.`),
      line('smallProject.e3', () => `Shall we give it half an hour to see? A no is fine.`),
      line('smallProject.e4', () => `Think it over, there is no date attached to it.`),
    ],
    subjects: [
      line('smallProject.s1', () => `A small idea`),
      line('smallProject.s2', () => `Something together`),
    ],
  },
} satisfies Partial<Recipes>;
