import { blankLine, line, type Recipes } from '../../pack';
import { silenceWords } from './grammar';

/** Words without an event. Never: an apology spiral, an ask. */
export const TOUCH = {
  longSilence: {
    openings: [
      line(
        'longSilence.o1',
        (f) => `it has been ${f.silence ? silenceWords(f.silence) : 'a long time'} since we last wrote.`,
      ),
      line('longSilence.o2', () => `we have not written for quite a while, and I have noticed the gap.`),
      line(
        'longSilence.o3',
        (f) =>
          `here is a message out of the blue, after ${f.silence ? silenceWords(f.silence) : 'a long time'}.`,
      ),
      line('longSilence.o4', () => `I realised today how long it is since we last talked.`),
    ],
    bodies: [
      blankLine(
        'longSilence.b1',
        'trigger',
        (_, it) =>
          `What brought you back to my mind is ${it}, and with it how good it was to think things through with you.`,
      ),
      blankLine(
        'longSilence.b2',
        'memory',
        (_, it) =>
          `I was thinking of ${it} the other day and smiled. You had a way of asking that I have missed since.`,
      ),
      blankLine(
        'longSilence.b3',
        'memory',
        (_, it) =>
          `Lately something at work reminded me of ${it}, and I asked myself what you would have said.`,
      ),
      blankLine(
        'longSilence.b4',
        'trigger',
        (_, it) =>
          `I came across ${it} and thought that you would see it at once, where I needed a second look.`,
      ),
      blankLine(
        'longSilence.b5',
        'interest',
        (_, it) => `I wondered whether ${it} is still on your mind, and how it has gone on since.`,
      ),
    ],
    endings: [
      line('longSilence.e1', () => `No agenda, I would just like to know how you are.`),
      line('longSilence.e2', () => `How are you these days?`),
      line('longSilence.e3', () => `A line or two is plenty, whenever it suits you.`),
      line(
        'longSilence.e4',
        () => `I hope that life is treating you well, and I would be glad to hear from you.`,
      ),
      line('longSilence.e5', () => `What fills your days at the moment?`),
    ],
    subjects: [
      line('longSilence.s1', () => `A hello after a long time`),
      line('longSilence.s2', () => `How are you?`),
    ],
  },
  stayInTouch: {
    openings: [
      line('stayInTouch.o1', () => `you came to mind today.`),
      line('stayInTouch.o2', () => `I have been meaning to ask how you are.`),
      line('stayInTouch.o3', () => `here is a small sign of life from me.`),
      line('stayInTouch.o4', () => `I was thinking of you this week.`),
    ],
    bodies: [
      blankLine(
        'stayInTouch.b1',
        'trigger',
        (_, it) => `The reason is ${it}, and I thought that you might have something to say about it.`,
      ),
      blankLine(
        'stayInTouch.b2',
        'trigger',
        (_, it) => `I came across ${it} and wanted to tell you, because few people would enjoy it as much.`,
      ),
      blankLine(
        'stayInTouch.b3',
        'interest',
        (_, it) =>
          `When we last talked, you spoke of ${it}. I have wondered since how it went on, and I would like to hear it from you.`,
      ),
      blankLine(
        'stayInTouch.b4',
        'memory',
        (_, it) =>
          `Something small reminded me of ${it}, and I noticed that I do not know what you are busy with now.`,
      ),
      blankLine(
        'stayInTouch.b5',
        'interest',
        (_, it) =>
          `I still owe you a question about ${it}. You made it sound like something worth getting up for.`,
      ),
    ],
    endings: [
      line('stayInTouch.e1', () => `How have the last weeks been for you?`),
      line('stayInTouch.e2', () => `Tell me when you have a quiet minute, there is no hurry at all.`),
      line('stayInTouch.e3', () => `What is going well, and what is harder than it looks?`),
      line('stayInTouch.e4', () => `I would be glad to hear from you again.`),
      line('stayInTouch.e5', () => `How are things on your side?`),
    ],
    subjects: [
      line('stayInTouch.s1', () => `A quick hello`),
      line('stayInTouch.s2', () => `How are things?`),
    ],
  },
  firstWords: {
    openings: [
      line('firstWords.o1', () => `we have never really talked, and I would like to change that.`),
      line(
        'firstWords.o2',
        () => `we are connected here, but I do not think that we ever said hello. So, hello.`,
      ),
      line('firstWords.o3', () => `I have been meaning to say hello, so here it is.`),
      line('firstWords.o4', () => `I would like to say hello properly.`),
    ],
    bodies: [
      blankLine(
        'firstWords.b1',
        'trigger',
        (_, it) => `I noticed ${it}, and it seems that we look at similar questions from two sides.`,
      ),
      blankLine(
        'firstWords.b2',
        'trigger',
        (_, it) =>
          `What made me write is ${it}. There is a story behind it, I suppose, and I would enjoy hearing it.`,
      ),
      blankLine(
        'firstWords.b3',
        'detail',
        (_, it) => `I was struck by ${it}, because hardly anybody takes the trouble to do that well.`,
      ),
      blankLine(
        'firstWords.b4',
        'detail',
        (_, it) => `Your page mentions ${it}, and I can imagine how much work is in such a thing.`,
      ),
    ],
    endings: [
      line('firstWords.e1', () => `What are you working on at the moment?`),
      line('firstWords.e2', () => `I would be glad to compare notes some day.`),
      line('firstWords.e3', () => `How did you come to it?`),
      line('firstWords.e4', () => `It is good to have you among my contacts.`),
    ],
    subjects: [line('firstWords.s1', () => `A hello`), line('firstWords.s2', () => `A first word`)],
  },
} satisfies Partial<Recipes>;
