import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Birthdays and thanks. Never: age, a request on top, "I owe you one" alone. */
export const PERSONAL = {
  birthday: {
    openings: [
      line('birthday.o1', () => `happy birthday.`),
      line('birthday.o2', () => `all the best on your birthday.`),
      line('birthday.o3', () => `I wanted to wish you a happy birthday.`),
      line('birthday.o4', () => `a very happy birthday to you.`),
      namedLine('birthday.o5', (_, name) => `Happy birthday, ${name}.`),
    ],
    bodies: [
      blankLine(
        'birthday.b1',
        'interest',
        (_, it) => `Keep an hour free for ${it} today, and let the phone ring.`,
      ),
      blankLine(
        'birthday.b2',
        'told',
        (_, it) => `I still remember you telling me about ${it}. I hope you get some of it today.`,
      ),
      blankLine('birthday.b3', 'memory', (_, it) => `I thought of ${it} this morning, and it made me smile.`),
      blankLine(
        'birthday.b4',
        'interest',
        (_, it) => `If you find an hour for ${it} today, so much the better.`,
      ),
    ],
    endings: [
      line('birthday.e1', () => `Enjoy the evening with your favourite people.`),
      line('birthday.e2', () => `I hope someone brings cake and nobody brings an agenda.`, {
        tones: ['warm', 'concise'],
      }),
      line('birthday.e3', () => `And a good year ahead.`),
      line(
        'birthday.e4',
        () => `A day without meetings and an evening in good company would be about right.`,
      ),
      line('birthday.e5', () => `Have a lovely, unhurried day.`),
    ],
    subjects: [line('birthday.s1', () => `Happy birthday`), line('birthday.s2', () => `On your birthday`)],
  },
  thanks: {
    openings: [
      line('thanks.o1', () => `I wanted to say thank you, properly.`),
      line('thanks.o2', () => `I owe you a thank-you, so here it is.`),
      line('thanks.o3', () => `you helped me more than you may realise. Thank you.`),
      line('thanks.o4', () => `I haven’t forgotten how you helped me. Thank you.`),
    ],
    bodies: [
      blankLine(
        'thanks.b1',
        'favour',
        (_, it) => `It may have been a small thing for you, but ${it} made a real difference to me.`,
      ),
      blankLine(
        'thanks.b2',
        'outcome',
        (_, it) =>
          `Here’s what came of it: ${it}. You took the time when you didn’t have to, and that’s rare.`,
      ),
      blankLine(
        'thanks.b3',
        'favour',
        (_, it) => `It was ${it} that got me moving again. You made no fuss about it, but I noticed.`,
      ),
      blankLine(
        'thanks.b4',
        'outcome',
        (_, it) => `Without you there wouldn’t have been ${it}. I thought you should know.`,
      ),
    ],
    endings: [
      line('thanks.e1', () => `If I can ever do the same for you, I’d be glad to.`),
      line(
        'thanks.e2',
        () => `If something lands on your desk that I know about, I’d gladly give it an hour.`,
      ),
      line('thanks.e3', () => `I’d be happy to return the favour, in whatever way is useful.`),
      line('thanks.e4', () => `If you ever need a hand or a second pair of eyes, just ask.`),
    ],
    subjects: [line('thanks.s1', () => `Thank you`), line('thanks.s2', () => `What came of your help`)],
  },
} satisfies Partial<Recipes>;
