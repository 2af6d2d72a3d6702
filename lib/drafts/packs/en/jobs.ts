import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** New jobs and promotions. Never: asking for a referral, "finally", surprise, comparing with oneself. */
export const JOBS = {
  newJob: {
    openings: [
      line('newJob.o1', (f) => `congratulations on joining ${f.company}.`),
      line('newJob.o2', (f) => `I just saw the news: ${f.title} at ${f.company}. Congratulations.`),
      line('newJob.o3', (f) => `${f.title} at ${f.company}, that’s good news. Congratulations.`),
      line('newJob.o4', (f) => `I smiled when I saw your new job at ${f.company}. Congratulations.`),
      namedLine('newJob.o5', (f, name) => `Congratulations on the new job at ${f.company}, ${name}.`),
    ],
    bodies: [
      blankLine(
        'newJob.b1',
        'memory',
        (_, it) => `I thought of ${it} straight away. This job sounds made for you.`,
      ),
      blankLine('newJob.b2', 'contribution', (_, it) => `I still tell people about ${it}. They chose well.`),
      blankLine(
        'newJob.b3',
        'memory',
        (_, it) =>
          `What I remember best is ${it}. You made something hard look easy, and your new team will notice.`,
      ),
      blankLine(
        'newJob.b4',
        'contribution',
        (_, it) => `Anyone who knows ${it} knows why they wanted you. You see things through.`,
      ),
    ],
    endings: [
      line('newJob.e1', () => `Enjoy the first weeks, when you can ask anything.`),
      line('newJob.e2', () => `I hope the people turn out to be as good as the work.`),
      line('newJob.e3', () => `I hope the first weeks leave you time to look around.`),
      line('newJob.e4', () => `What are you most curious about?`, { tones: ['warm', 'concise'] }),
    ],
    subjects: [
      line('newJob.s1', () => `Your new job`),
      line('newJob.s2', () => `Congratulations on the new job`),
    ],
  },
  promotion: {
    openings: [
      line('promotion.o1', (f) => `congratulations on becoming ${f.title}. Well earned.`),
      line('promotion.o2', (f) => `I saw that you’re ${f.title} now. Congratulations, you worked for it.`),
      line('promotion.o3', (f) => `congratulations on your promotion to ${f.title}.`),
      line('promotion.o4', (f) => `I was happy to see the news: ${f.title}. Congratulations.`),
      namedLine('promotion.o5', (f, name) => `Congratulations, ${name}. ${f.title}, and well earned.`),
    ],
    bodies: [
      blankLine(
        'promotion.b1',
        'contribution',
        (_, it) => `I think of ${it}, the work that everyone leaned on.`,
      ),
      blankLine(
        'promotion.b2',
        'contribution',
        (_, it) =>
          `I noticed what you did with ${it}, and how you brought the others along. Any team would want that.`,
      ),
      blankLine(
        'promotion.b3',
        'memory',
        (_, it) => `For me it goes back to ${it}. You took the hard part and shared the credit.`,
      ),
      blankLine(
        'promotion.b4',
        'contribution',
        (_, it) => `When people ask me what good work looks like, I mention ${it}. I’m glad it counted.`,
      ),
    ],
    endings: [
      line('promotion.e1', () => `I hope the people around you make the start easy.`),
      line('promotion.e2', () => `Take an evening to enjoy it before the calendar fills up.`),
      line('promotion.e3', () => `I hope the new work is as interesting as it sounds.`),
      line('promotion.e4', () => `What are you looking forward to most?`, {
        tones: ['warm', 'concise'],
      }),
    ],
    subjects: [
      line('promotion.s1', () => `Well earned`),
      line('promotion.s2', (f) => `${f.title}: congratulations`),
    ],
  },
} satisfies Partial<Recipes>;
