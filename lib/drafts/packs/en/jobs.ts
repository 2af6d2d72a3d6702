import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** New jobs and promotions. Never: asking for a referral, "finally", surprise, comparing with oneself. */
export const JOBS = {
  newJob: {
    openings: [
      line('newJob.o1', (f) => `congratulations on joining ${f.company}.`),
      line(
        'newJob.o2',
        (f) => `I just read that you are at ${f.company} now, as ${f.title}. Congratulations.`,
      ),
      line('newJob.o3', (f) => `${f.title} at ${f.company}: what good news. Congratulations.`),
      line('newJob.o4', (f) => `your new job at ${f.company} made me smile. Congratulations.`),
      namedLine('newJob.o5', (f, name) => `Congratulations on the new job at ${f.company}, ${name}.`),
    ],
    bodies: [
      blankLine(
        'newJob.b1',
        'memory',
        (f, it) => `After seeing you at work on ${it}, ${f.title} sounds made for you.`,
      ),
      blankLine(
        'newJob.b2',
        'contribution',
        (_, it) => `I still tell people about ${it}, and how calmly you went at it. They chose well.`,
      ),
      blankLine(
        'newJob.b3',
        'memory',
        (_, it) =>
          `What I remember best is ${it}: you made something hard look ordinary, and a new team will notice.`,
      ),
      blankLine(
        'newJob.b4',
        'contribution',
        (_, it) => `Whoever knows ${it} knows why they wanted you. You see a thing through to the end.`,
      ),
    ],
    endings: [
      line('newJob.e1', () => `Enjoy the first weeks, when every question is still allowed.`),
      line('newJob.e2', () => `I hope the people turn out to be as good as the work.`),
      line('newJob.e3', () => `May the first weeks leave you time to look around.`),
      line('newJob.e4', () => `What are you most curious about there?`, { tones: ['warm', 'concise'] }),
    ],
    subjects: [
      line('newJob.s1', () => `Your new job`),
      line('newJob.s2', (f) => `Congratulations on ${f.company}`),
    ],
  },
  promotion: {
    openings: [
      line('promotion.o1', (f) => `${f.title}: well earned, and congratulations.`),
      line(
        'promotion.o2',
        (f) => `I read that you are ${f.title} now. Congratulations on a step that you worked for.`,
      ),
      line('promotion.o3', (f) => `congratulations on your promotion to ${f.title}.`),
      line('promotion.o4', (f) => `it was good to see the news: ${f.title}. Congratulations.`),
      namedLine('promotion.o5', (f, name) => `${f.title}, well earned, ${name}. Congratulations.`),
    ],
    bodies: [
      blankLine(
        'promotion.b1',
        'contribution',
        (_, it) => `I think of ${it}, which was the work that everyone leaned on.`,
      ),
      blankLine(
        'promotion.b2',
        'contribution',
        (_, it) =>
          `People saw what you did with ${it}, and how you brought the others along. That is what a team wants from the person in front.`,
      ),
      blankLine(
        'promotion.b3',
        'memory',
        (_, it) => `For me it goes back to ${it}: you took the hard part and shared the credit.`,
      ),
      blankLine(
        'promotion.b4',
        'contribution',
        (_, it) =>
          `When somebody asks me what good work looks like, I mention ${it}. I am glad that it counted.`,
      ),
    ],
    endings: [
      line('promotion.e1', () => `I hope the people around you make the start easy.`),
      line('promotion.e2', () => `Take an evening to be pleased about it before the calendar fills up.`),
      line('promotion.e3', () => `I hope the new part of the work is as interesting as it sounds.`),
      line('promotion.e4', () => `Which part are you looking forward to most?`, {
        tones: ['warm', 'concise'],
      }),
    ],
    subjects: [
      line('promotion.s1', () => `Well earned`),
      line('promotion.s2', (f) => `${f.title}: congratulations`),
    ],
  },
} satisfies Partial<Recipes>;
