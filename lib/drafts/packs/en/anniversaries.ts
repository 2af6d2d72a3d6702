import { blankLine, line, namedLine, type Recipes } from '../../pack';
import { numberWord } from './grammar';

/** Work anniversaries of a role that goes on. Never: "another year". */

const years = ({ years: n }: { years: number }): string => `${numberWord(n)} years`;
const Years = (f: { years: number }): string => years(f).replace(/^./, (letter) => letter.toUpperCase());

export const ANNIVERSARIES = {
  anniversary1: {
    openings: [
      line('anniversary1.o1', (f) => `a year at ${f.company} already. Congratulations.`),
      line(
        'anniversary1.o2',
        (f) => `I saw that you’ve been at ${f.company} for a year now. Congratulations.`,
      ),
      line('anniversary1.o3', (f) => `congratulations on your first year at ${f.company}.`),
      namedLine('anniversary1.o4', (f, name) => `Congratulations on a year at ${f.company}, ${name}.`),
    ],
    bodies: [
      blankLine(
        'anniversary1.b1',
        'memory',
        (_, it) => `I still think of ${it}, and I’m glad that they get to work with you now.`,
      ),
      blankLine(
        'anniversary1.b2',
        'contribution',
        (_, it) => `Even from the outside I noticed ${it}. Not many people manage that so soon.`,
      ),
      blankLine(
        'anniversary1.b3',
        'told',
        (_, it) => `You once told me about ${it}, and I wonder whether the year left room for it.`,
      ),
      blankLine(
        'anniversary1.b4',
        'contribution',
        (_, it) => `What I’d point to is ${it}. That’s quite a start.`,
      ),
    ],
    endings: [
      line('anniversary1.e1', () => `What surprised you most?`),
      line('anniversary1.e2', () => `I hope the second year treats you well.`),
      line('anniversary1.e3', () => `I hope you get a moment to look back on it.`),
      line('anniversary1.e4', () => `What would you have liked to know on day one?`),
    ],
    subjects: [
      line('anniversary1.s1', () => `One year`),
      line('anniversary1.s2', (f) => `A year at ${f.company}`),
    ],
  },
  anniversary5: {
    openings: [
      line('anniversary5.o1', (f) => `five years at ${f.company}. Congratulations.`),
      line('anniversary5.o2', (f) => `I saw that it’s been five years at ${f.company}. Congratulations.`),
      line('anniversary5.o3', (f) => `congratulations on five years at ${f.company}. That’s a good stretch.`),
      namedLine('anniversary5.o4', (f, name) => `Five years at ${f.company}, ${name}. Congratulations.`),
    ],
    bodies: [
      blankLine(
        'anniversary5.b1',
        'memory',
        (_, it) => `Of everything we’ve done or talked about, ${it} is what stuck with me.`,
      ),
      blankLine(
        'anniversary5.b2',
        'contribution',
        (_, it) => `What I think of first is ${it}, and how you kept at it.`,
      ),
      blankLine(
        'anniversary5.b3',
        'contribution',
        (_, it) => `Everyone there will have their own list. Mine starts with ${it}.`,
      ),
      blankLine(
        'anniversary5.b4',
        'memory',
        (_, it) => `I got to see ${it} up close, and it showed me how you treat people when time is short.`,
      ),
    ],
    endings: [
      line('anniversary5.e1', () => `I hope someone there says a proper thank-you today.`),
      line('anniversary5.e2', () => `I hope there’s plenty ahead that you’re looking forward to.`),
      line('anniversary5.e3', () => `Which of the five years would you do again?`, {
        tones: ['warm', 'concise'],
      }),
      line('anniversary5.e4', () => `Take a minute to be proud of that.`),
    ],
    subjects: [
      line('anniversary5.s1', () => `Five years`),
      line('anniversary5.s2', (f) => `Five years at ${f.company}`),
    ],
  },
  anniversary10: {
    openings: [
      line('anniversary10.o1', (f) => `${years(f)} at ${f.company}. That’s no small thing. Congratulations.`),
      line('anniversary10.o2', (f) => `I saw that it’s been ${years(f)} at ${f.company}. Congratulations.`),
      line('anniversary10.o3', (f) => `congratulations on ${years(f)} at ${f.company}.`),
      namedLine('anniversary10.o4', (f, name) => `${Years(f)} at ${f.company}, ${name}. Congratulations.`),
    ],
    bodies: [
      blankLine(
        'anniversary10.b1',
        'contribution',
        (_, it) => `Few people stay long enough to see things through, and I keep thinking of ${it}.`,
      ),
      blankLine(
        'anniversary10.b2',
        'memory',
        (_, it) => `If I had to pick one thing, I’d pick ${it}. It says a lot about how you treat people.`,
      ),
      blankLine(
        'anniversary10.b3',
        'contribution',
        (_, it) => `A lot changes in that time, but people still point to ${it}. You can be proud of that.`,
      ),
      blankLine(
        'anniversary10.b4',
        'memory',
        (_, it) =>
          `I haven’t forgotten ${it}, and I suspect a lot of people there have a story like that about you.`,
      ),
    ],
    endings: [
      line(
        'anniversary10.e1',
        () => `I hope you get to celebrate with some of the people who were there from the start.`,
      ),
      line('anniversary10.e2', () => `I hope it’s still work you like getting up for.`),
      line('anniversary10.e3', () => `What made you stay all this time?`, {
        tones: ['warm', 'concise'],
      }),
      line('anniversary10.e4', () => `I hope the day leaves you an hour to look back on it.`),
    ],
    subjects: [
      line('anniversary10.s1', (f) => Years(f)),
      line('anniversary10.s2', (f) => `${Years(f)} at ${f.company}`),
    ],
  },
} satisfies Partial<Recipes>;
