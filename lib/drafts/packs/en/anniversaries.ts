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
        (f) => `I read that you have been at ${f.company} for a year now. Congratulations on the first one.`,
      ),
      line('anniversary1.o3', (f) => `congratulations on your first year at ${f.company}.`),
      namedLine('anniversary1.o4', (f, name) => `One year at ${f.company}, ${name}: congratulations.`),
    ],
    bodies: [
      blankLine(
        'anniversary1.b1',
        'memory',
        (_, it) => `I remember ${it}, and it is good to think of you doing more of that there.`,
      ),
      blankLine(
        'anniversary1.b2',
        'contribution',
        (_, it) => `Even from outside I noticed ${it}, and few people manage that in a first year.`,
      ),
      blankLine(
        'anniversary1.b3',
        'interest',
        (_, it) => `You once told me about ${it}, and I hope that the year had some room for it.`,
      ),
      blankLine(
        'anniversary1.b4',
        'contribution',
        (_, it) => `When I think of your year there I think of ${it}. You settle in by doing.`,
      ),
    ],
    endings: [
      line('anniversary1.e1', () => `What surprised you most?`),
      line('anniversary1.e2', () => `I hope that the second year is the one in which the plans come true.`),
      line('anniversary1.e3', () => `I wish you a moment today to look back on it.`),
      line('anniversary1.e4', () => `What would you tell the person who started there a year ago?`),
    ],
    subjects: [
      line('anniversary1.s1', () => `One year`),
      line('anniversary1.s2', (f) => `A year at ${f.company}`),
    ],
  },
  anniversary5: {
    openings: [
      line('anniversary5.o1', (f) => `five years at ${f.company}. Congratulations.`),
      line('anniversary5.o2', (f) => `I saw that it has been five years at ${f.company}. Congratulations.`),
      line(
        'anniversary5.o3',
        (f) => `congratulations on five years with ${f.company}, long enough to have left a mark.`,
      ),
      namedLine('anniversary5.o4', (f, name) => `Five years at ${f.company}, ${name}: congratulations.`),
    ],
    bodies: [
      blankLine(
        'anniversary5.b1',
        'memory',
        (_, it) => `Of all that I know of them, ${it} is what I still quote.`,
      ),
      blankLine(
        'anniversary5.b2',
        'contribution',
        (_, it) =>
          `For me they stand for ${it}, and for the way in which you stayed with it when it was hard.`,
      ),
      blankLine(
        'anniversary5.b3',
        'contribution',
        (_, it) =>
          `People there will think of different things, I think of ${it}. It says a lot about your patience.`,
      ),
      blankLine(
        'anniversary5.b4',
        'memory',
        (_, it) =>
          `I was glad to see ${it} from close by, because it showed how you treat people when time is short.`,
      ),
    ],
    endings: [
      line('anniversary5.e1', () => `I hope that somebody says thank you properly today.`),
      line('anniversary5.e2', () => `May there be plenty ahead that you look forward to.`),
      line('anniversary5.e3', () => `Which of the five would you live through again?`, {
        tones: ['warm', 'concise'],
      }),
      line('anniversary5.e4', () => `Have a day with a little time to be proud of it.`),
    ],
    subjects: [
      line('anniversary5.s1', () => `Five years`),
      line('anniversary5.s2', (f) => `Five years at ${f.company}`),
    ],
  },
  anniversary10: {
    openings: [
      line(
        'anniversary10.o1',
        (f) =>
          `${years(f)} at ${f.company}. That is a long time, and there must be a lot to look back on. Congratulations.`,
      ),
      line(
        'anniversary10.o2',
        (f) => `I read that it has been ${years(f)} at ${f.company}. Congratulations.`,
      ),
      line('anniversary10.o3', (f) => `congratulations on ${years(f)} with ${f.company}.`),
      namedLine('anniversary10.o4', (f, name) => `${Years(f)} at ${f.company}, ${name}: congratulations.`),
    ],
    bodies: [
      blankLine(
        'anniversary10.b1',
        'contribution',
        (_, it) =>
          `Few people stay long enough to see a thing grow, and ${it} would not be what it is without you.`,
      ),
      blankLine(
        'anniversary10.b2',
        'memory',
        (_, it) =>
          `In all that time, ${it} is what I would point to first. It says a lot about how you treat people.`,
      ),
      blankLine(
        'anniversary10.b3',
        'contribution',
        (_, it) => `So much changes in such a time, and ${it} is still there. You can be proud of that.`,
      ),
      blankLine(
        'anniversary10.b4',
        'memory',
        (_, it) =>
          `I have not forgotten ${it}, and I suspect that many people there have a story like that about you.`,
      ),
    ],
    endings: [
      line('anniversary10.e1', () => `I hope that you are celebrated today by people who were there.`),
      line('anniversary10.e2', () => `I wish you work that is still worth getting up for.`),
      line('anniversary10.e3', () => `What has kept you curious all this time?`, {
        tones: ['warm', 'concise'],
      }),
      line('anniversary10.e4', () => `May the day leave you a quiet hour to look back with pleasure.`),
    ],
    subjects: [
      line('anniversary10.s1', (f) => Years(f)),
      line('anniversary10.s2', (f) => `${Years(f)} at ${f.company}`),
    ],
  },
} satisfies Partial<Recipes>;
