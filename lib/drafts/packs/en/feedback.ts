import { blankLine, line, type Recipes } from '../../pack';

/** Honest words on work. Always with an easy no. */
export const FEEDBACK = {
  askFeedback: {
    openings: [
      line('askFeedback.o1', () => `I’d value an honest word from you.`),
      line('askFeedback.o2', () => `you’re one of the few people who tell me what they really think.`),
      line('askFeedback.o3', () => `I could use a second pair of eyes, and I thought of you.`, {
        tones: ['warm', 'concise'],
      }),
      line('askFeedback.o4', () => `I’d like your honest opinion on something.`),
    ],
    bodies: [
      blankLine(
        'askFeedback.b1',
        'work',
        (_, it) =>
          `It’s about ${it}. Ten minutes is plenty, and I care more about the weak spots than about praise.`,
      ),
      blankLine(
        'askFeedback.b2',
        'work',
        (_, it) => `I’ve looked at ${it} for so long that I no longer see what’s missing. You would.`,
      ),
      blankLine(
        'askFeedback.b3',
        'work',
        (_, it) => `You’d be the first to see ${it}. You say kindly what others keep to themselves.`,
      ),
    ],
    endings: [
      line('askFeedback.e1', () => `If you have no time for it right now, I completely understand.`),
      line('askFeedback.e2', () => `I’d gladly do the same for you, and a no is fine.`),
      line('askFeedback.e3', () => `Please say no if it’s too much at the moment.`),
    ],
    subjects: [
      line('askFeedback.s1', () => `An honest word`),
      line('askFeedback.s2', () => `A second pair of eyes`),
    ],
  },
  offerFeedback: {
    openings: [
      line('offerFeedback.o1', () => `I have an offer, and you’re free to turn it down.`),
      line('offerFeedback.o2', () => `if you could use a second pair of eyes, you can have mine.`),
      line('offerFeedback.o3', () => `I’d be glad to read something of yours, if that’s any help.`),
    ],
    bodies: [
      blankLine(
        'offerFeedback.b1',
        'work',
        (_, it) => `I’d gladly look at ${it} and tell you honestly what I see, the good parts as well.`,
      ),
      blankLine(
        'offerFeedback.b2',
        'work',
        (_, it) => `I’m thinking of ${it}. You’ve put a lot into it, and it deserves a careful reader.`,
      ),
      blankLine(
        'offerFeedback.b3',
        'work',
        (_, it) =>
          `What I have in mind is ${it}. You’d get two or three comments, no more, and you do with them what you like.`,
      ),
    ],
    endings: [
      line('offerFeedback.e1', () => `If you’d rather not, we’ll say no more about it.`),
      line('offerFeedback.e2', () => `Only if it helps, and only when it suits you.`),
      line('offerFeedback.e3', () => `Would that be any use? A no is perfectly fine.`),
    ],
    subjects: [
      line('offerFeedback.s1', () => `A second pair of eyes`),
      line('offerFeedback.s2', () => `An offer`),
    ],
  },
} satisfies Partial<Recipes>;
