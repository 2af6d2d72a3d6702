import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** New jobs and new roles. Never: asking for a referral, "finally", surprise, comparing with oneself. */
export const WORK = {
  newJob: {
    openings: [
      line('newJob.o1', (f) => `congratulations on joining ${f.company}.`),
      line(
        'newJob.o2',
        (f) => `I just read that you are at ${f.company} now, as ${f.title}. Congratulations.`,
      ),
      line('newJob.o3', (f) => `${f.title} at ${f.company}: that is lovely news, and I am glad for you.`),
      namedLine('newJob.o4', (f, name) => `Congratulations on the new job at ${f.company}, ${name}.`),
    ],
    bodies: [
      blankLine(
        'newJob.b1',
        'memory',
        (f, it) => `After watching you with ${it}, ${f.title} sounds made for you.`,
      ),
      blankLine(
        'newJob.b2',
        'contribution',
        (_, it) => `I still tell people about ${it}, and about how calmly you went at it. They chose well.`,
      ),
      blankLine(
        'newJob.b3',
        'memory',
        (_, it) =>
          `What I remember best is ${it}. You make hard things look ordinary, and a new team will notice.`,
      ),
      line(
        'newJob.b4',
        () =>
          `You ask the question that everybody else has skipped, and a new place is where that counts most.`,
      ),
    ],
    endings: [
      line('newJob.e1', () => `Enjoy the first weeks, when every question is still allowed.`),
      line('newJob.e2', () => `I hope the people turn out to be as good as the work.`),
      line('newJob.e3', () => `May the first weeks leave you time to look around.`),
      line('newJob.e4', () => `What are you most curious about there?`, { tones: ['warm', 'concise'] }),
    ],
    subjects: [
      line('newJob.s1', () => 'Your new job'),
      line('newJob.s2', (f) => `Congratulations on ${f.company}`),
    ],
  },
} satisfies Partial<Recipes>;
