import { blankLine, line, type Recipes } from '../../pack';

/** Honest words on work. Always with an easy no. */
export const FEEDBACK = {
  askFeedback: {
    openings: [
      line('askFeedback.o1', () => `I would value an honest word from you.`),
      line('askFeedback.o2', () => `you are one of the few people who tell me what they really think.`),
      line('askFeedback.o3', () => `I could use a second pair of eyes, and I thought of yours.`, {
        tones: ['warm', 'concise'],
      }),
      line('askFeedback.o4', () => `I would like to hear your honest opinion on something.`),
    ],
    bodies: [
      blankLine(
        'askFeedback.b1',
        'work',
        (_, it) =>
          `It is about ${it}. Ten minutes are enough, and the weak spots interest me more than praise.`,
      ),
      blankLine(
        'askFeedback.b2',
        'work',
        (_, it) =>
          `I have looked at ${it} for so long that I no longer see what is missing, and you would see it.`,
      ),
      blankLine(
        'askFeedback.b3',
        'work',
        (_, it) =>
          `Before others see it I would like to show you ${it}, because you say kindly what others only think.`,
      ),
    ],
    endings: [
      line('askFeedback.e1', () => `If you have no room for it now, I understand completely.`),
      line('askFeedback.e2', () => `I will gladly do the same for you, and a no is fine.`),
      line('askFeedback.e3', () => `Please say no if it is too much at the moment.`),
    ],
    subjects: [
      line('askFeedback.s1', () => `An honest word`),
      line('askFeedback.s2', () => `A second pair of eyes`),
    ],
  },
  offerFeedback: {
    openings: [
      line('offerFeedback.o1', () => `I have an offer, and you are free to turn it down.`),
      line('offerFeedback.o2', () => `if you can use a second pair of eyes, you can have mine.`),
      line('offerFeedback.o3', () => `I would be glad to read something of yours, if that is any help.`),
    ],
    bodies: [
      blankLine(
        'offerFeedback.b1',
        'work',
        (_, it) =>
          `I would gladly have a look at ${it} and tell you honestly what I see, the good parts as well.`,
      ),
      blankLine(
        'offerFeedback.b2',
        'work',
        (_, it) => `I am thinking of ${it}. You put a lot into it, and it deserves a reader who takes time.`,
      ),
      blankLine(
        'offerFeedback.b3',
        'work',
        (_, it) =>
          `What I have in mind is ${it}. You would get two or three remarks, no more, and you do with them what you like.`,
      ),
    ],
    endings: [
      line('offerFeedback.e1', () => `If you would rather not, we say no more about it.`),
      line('offerFeedback.e2', () => `Only if it helps, and only when it suits you.`),
      line('offerFeedback.e3', () => `Would that be of use? A no is perfectly fine.`),
    ],
    subjects: [
      line('offerFeedback.s1', () => `A second pair of eyes`),
      line('offerFeedback.s2', () => `An offer`),
    ],
  },
} satisfies Partial<Recipes>;
