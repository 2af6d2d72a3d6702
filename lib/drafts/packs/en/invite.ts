import { blankLine, line, type Recipes } from '../../pack';

/** Time together. Always with an easy no. */
export const INVITE = {
  inviteCoffee: {
    openings: [
      line('inviteCoffee.o1', () => `I’d like to hear in person how you are.`),
      line('inviteCoffee.o2', () => `it would be good to sit down together.`),
      line('inviteCoffee.o3', () => `some things are easier to tell over coffee.`),
      line('inviteCoffee.o4', () => `I’d love to catch up over coffee.`, {
        tones: ['warm', 'concise'],
      }),
    ],
    bodies: [
      blankLine(
        'inviteCoffee.b1',
        'meeting',
        (_, it) => `I was thinking of ${it}. I’m curious what you’re busy with these days.`,
      ),
      blankLine('inviteCoffee.b2', 'meeting', (_, it) => `I’d suggest ${it}. A call would be fine too.`),
      blankLine('inviteCoffee.b3', 'meeting', (_, it) => `I could do ${it}. No agenda, I’d just enjoy it.`),
    ],
    endings: [
      line('inviteCoffee.e1', () => `Does that suit you? Another day is just as good.`),
      line('inviteCoffee.e2', () => `If it’s too much at the moment, we can leave it for later.`),
      line('inviteCoffee.e3', () => `Would you like to? If not now, then another time.`),
      line('inviteCoffee.e4', () => `Tell me if it works, and if it doesn’t, no harm done.`),
    ],
    subjects: [line('inviteCoffee.s1', () => `Coffee?`), line('inviteCoffee.s2', () => `An hour together`)],
  },
  smallProject: {
    openings: [
      line('smallProject.o1', () => `I have an idea for something small we could make together.`),
      line('smallProject.o2', () => `I’d love to make something small with you.`, {
        tones: ['warm', 'concise'],
      }),
      line('smallProject.o3', () => `there’s a small thing I’d rather do with you than alone.`),
      line('smallProject.o4', () => `I’d like to suggest a small project for the two of us.`),
    ],
    bodies: [
      blankLine(
        'smallProject.b1',
        'project',
        (_, it) => `I’m thinking of ${it}. It would be better, and more fun, with two of us.`,
      ),
      blankLine(
        'smallProject.b2',
        'project',
        (_, it) => `It would be ${it}. A few hours each, and we see where it goes.`,
      ),
      blankLine(
        'smallProject.b3',
        'project',
        (_, it) => `The plan is ${it}, and nothing bigger than that. On my own I’d never get round to it.`,
      ),
    ],
    endings: [
      line('smallProject.e1', () => `Would you enjoy that? If not, no harm done.`),
      line('smallProject.e2', () => `If it doesn’t fit, just say so, I won’t mind.`),
      line('smallProject.e3', () => `Shall we talk about it for half an hour? A no is fine.`),
      line('smallProject.e4', () => `Think it over, there’s no deadline.`),
    ],
    subjects: [
      line('smallProject.s1', () => `A small idea`),
      line('smallProject.s2', () => `Something together`),
    ],
  },
} satisfies Partial<Recipes>;
