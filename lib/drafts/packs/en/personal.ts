import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Birthdays and thanks. Never: age, a request on top, "I owe you one" alone. */
export const PERSONAL = {
  birthday: {
    openings: [
      line('birthday.o1', () => `happy birthday.`),
      line('birthday.o2', () => `all the best for your birthday today.`),
      line('birthday.o3', () => `warm wishes for your birthday.`),
      line('birthday.o4', () => `I wish you a very happy birthday.`),
      namedLine('birthday.o5', (_, name) => `Happy birthday, ${name}.`),
    ],
    bodies: [
      blankLine(
        'birthday.b1',
        'interest',
        (_, it) => `I hope that today has some time for ${it} in it, and that the phone stays quiet.`,
      ),
      blankLine(
        'birthday.b2',
        'interest',
        (_, it) =>
          `The last time we talked you told me of ${it}, and how you spoke about it has stayed with me.`,
      ),
      blankLine(
        'birthday.b3',
        'memory',
        (_, it) =>
          `I thought of ${it} this morning and smiled. You have a way of making such days worth remembering.`,
      ),
      blankLine(
        'birthday.b4',
        'interest',
        (_, it) => `If the day brings you a little closer to ${it}, so much the better.`,
      ),
    ],
    endings: [
      line('birthday.e1', () => `Have an evening with the people you like best.`),
      line('birthday.e2', () => `I hope that somebody brings a cake, and that nobody brings an agenda.`, {
        tones: ['warm', 'concise'],
      }),
      line('birthday.e3', () => `May the year that begins for you be a kind one.`),
      line('birthday.e4', () => `Have a day without a single meeting, and good company at the end of it.`),
      line('birthday.e5', () => `I wish you health, good company and an unhurried day.`),
    ],
    subjects: [line('birthday.s1', () => `Happy birthday`), line('birthday.s2', () => `To your birthday`)],
  },
  thanks: {
    openings: [
      line('thanks.o1', () => `I want to say thank you, and to say it properly.`),
      line('thanks.o2', () => `a thank-you from me is due, so here it is.`),
      line('thanks.o3', () => `you helped me more than you may know, and I thank you for it.`),
      line('thanks.o4', () => `I have not forgotten that you helped me. Thank you.`),
    ],
    bodies: [
      blankLine(
        'thanks.b1',
        'favour',
        (_, it) =>
          `For you it may have been a small thing, but ${it} made a real difference here. You have a gift for seeing what somebody needs.`,
      ),
      blankLine(
        'thanks.b2',
        'outcome',
        (_, it) => `What came of it: ${it}. You gave it thought when you had no reason to, and that is rare.`,
      ),
      blankLine(
        'thanks.b3',
        'favour',
        (_, it) => `It was ${it} that got me moving again. You did it without any fuss, and I noticed.`,
      ),
      blankLine(
        'thanks.b4',
        'outcome',
        (_, it) =>
          `Without you there would not have been ${it}. You listened first, and only then did you help.`,
      ),
    ],
    endings: [
      line('thanks.e1', () => `If I can do the same for you one day, I would be glad to.`),
      line(
        'thanks.e2',
        () => `When there is something on your desk that I know about, leave it to me for an hour.`,
      ),
      line('thanks.e3', () => `I will gladly return it in whatever way is useful to you.`),
      line('thanks.e4', () => `I am at your side when you can use a hand or a second pair of eyes.`),
    ],
    subjects: [line('thanks.s1', () => `Thank you`), line('thanks.s2', () => `What came of your help`)],
  },
} satisfies Partial<Recipes>;
