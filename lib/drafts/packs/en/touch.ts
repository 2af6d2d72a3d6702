import { blankLine, line, type Recipes, unawares } from '../../pack';
import { silenceWords } from './grammar';

/** Words without an event. Never: an apology spiral, an ask. */
export const TOUCH = {
  longSilence: {
    openings: [
      line(
        'longSilence.o1',
        (f) => `it’s been ${f.silence ? silenceWords(f.silence) : 'a long time'} since we last wrote.`,
      ),
      line('longSilence.o2', () => `we haven’t been in touch for quite a while.`),
      line(
        'longSilence.o3',
        (f) => `a message out of the blue, after ${f.silence ? silenceWords(f.silence) : 'a long time'}.`,
        { channels: ['message', 'note', 'mail'], when: unawares },
      ),
      line('longSilence.o4', () => `I realised today how long it’s been since we last talked.`),
    ],
    bodies: [
      blankLine(
        'longSilence.b1',
        'trigger',
        (_, it) => `It was ${it} that made me think of you, and of how good it was to talk things through.`,
      ),
      blankLine(
        'longSilence.b2',
        'memory',
        (_, it) => `I was thinking about ${it} the other day, and it made me smile.`,
      ),
      blankLine(
        'longSilence.b3',
        'memory',
        (_, it) => `Something at work reminded me of ${it}, and I wondered what you would have said.`,
      ),
      blankLine(
        'longSilence.b4',
        'trigger',
        (_, it) => `I came across ${it} and thought it was time to write.`,
      ),
      blankLine(
        'longSilence.b5',
        'told',
        (_, it) => `You once told me about ${it}. I’d like to hear what became of it.`,
      ),
      blankLine(
        'longSilence.b6',
        'interest',
        (_, it) => `I’ve wondered whether you still find time for ${it}. I hope you do.`,
      ),
    ],
    endings: [
      line('longSilence.e1', () => `No agenda, I’d just like to know how you are.`),
      line('longSilence.e2', () => `How are you these days?`),
      line('longSilence.e3', () => `A line or two is plenty, whenever it suits you.`),
      line('longSilence.e4', () => `I hope life is treating you well. I’d love to know what you’re up to.`),
      line('longSilence.e5', () => `What are you up to these days?`),
    ],
    subjects: [
      line('longSilence.s1', () => `A hello after a while`),
      line('longSilence.s2', () => `How are you?`),
    ],
  },
  stayInTouch: {
    openings: [
      line('stayInTouch.o1', () => `you came to mind today.`),
      line('stayInTouch.o2', () => `I’ve been meaning to ask how you are.`),
      line('stayInTouch.o3', () => `just a quick hello from me.`),
      line('stayInTouch.o4', () => `I was thinking of you this week.`),
    ],
    bodies: [
      blankLine('stayInTouch.b1', 'trigger', (_, it) => `It was ${it} that made me write.`),
      blankLine('stayInTouch.b2', 'trigger', (_, it) => `I happened on ${it} and wanted to tell you.`),
      blankLine(
        'stayInTouch.b3',
        'told',
        (_, it) => `Last time we talked you mentioned ${it}, and I’ve been wondering how that’s going.`,
      ),
      blankLine(
        'stayInTouch.b4',
        'memory',
        (_, it) =>
          `Something small reminded me of ${it}, and I realised that I don’t know what you’re busy with now.`,
      ),
      blankLine(
        'stayInTouch.b5',
        'told',
        (_, it) => `I’d still like to hear more about ${it}. You made it sound interesting.`,
      ),
      blankLine(
        'stayInTouch.b7',
        'interest',
        (_, it) => `I know you care about ${it}, and I’d like to hear what’s new there.`,
      ),
      blankLine('stayInTouch.b6', 'meeting', (_, it) => `We’re near enough to meet, say ${it}.`, {
        kinds: ['geographic'],
      }),
    ],
    endings: [
      line('stayInTouch.e1', () => `How have things been lately?`),
      line('stayInTouch.e2', () => `Write when you have a quiet minute, there’s no hurry.`),
      line('stayInTouch.e3', () => `What’s new with you?`),
      line('stayInTouch.e4', () => `Drop me a line when you like.`),
      line('stayInTouch.e5', () => `How are things with you?`),
    ],
    subjects: [
      line('stayInTouch.s1', () => `A quick hello`),
      line('stayInTouch.s2', () => `How are things?`),
    ],
  },
  firstWords: {
    openings: [
      line('firstWords.o1', () => `we’ve never really talked, and I’d like to change that.`),
      line('firstWords.o2', () => `we’re connected here, but I don’t think we ever said hello. So, hello.`),
      line('firstWords.o3', () => `I’ve been meaning to say hello, so here it is.`),
      line('firstWords.o4', () => `I wanted to say a proper hello.`),
    ],
    bodies: [
      blankLine(
        'firstWords.b1',
        'trigger',
        (_, it) => `I noticed ${it}, and I think we’re working on similar questions.`,
      ),
      blankLine(
        'firstWords.b2',
        'trigger',
        (_, it) => `What made me write was ${it}. I’d enjoy hearing the story behind it.`,
      ),
      blankLine(
        'firstWords.b3',
        'detail',
        (_, it) => `I was struck by ${it}, because hardly anyone takes the trouble to do that well.`,
      ),
      blankLine(
        'firstWords.b4',
        'detail',
        (_, it) => `I saw ${it} on your profile, and I can imagine how much work went into it.`,
      ),
    ],
    endings: [
      line('firstWords.e1', () => `What are you busy with at the moment?`),
      line('firstWords.e2', () => `I’d be glad to compare notes some day.`),
      line('firstWords.e3', () => `How did you get into it?`),
      line('firstWords.e4', () => `I’d be happy to hear from you.`),
    ],
    subjects: [line('firstWords.s1', () => `Hello`), line('firstWords.s2', () => `Saying hello`)],
  },
} satisfies Partial<Recipes>;
