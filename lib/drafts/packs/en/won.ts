import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Things won and learned. Never: envy, asking about jobs. */
export const WON = {
  award: {
    openings: [
      line('award.o1', (f) => `${f.award}: congratulations.`),
      line('award.o2', (f) => `I read about your award, ${f.award}. Congratulations.`),
      line('award.o3', (f) => `congratulations on ${f.award}.`),
      namedLine('award.o4', (f, name) => `${f.award}, ${name}: warm congratulations.`),
    ],
    bodies: [
      blankLine(
        'award.b1',
        'memory',
        (_, it) =>
          `I remember ${it}, and the evenings that went into it. It is good to see that somebody noticed.`,
      ),
      blankLine(
        'award.b2',
        'contribution',
        (_, it) =>
          `I thought of ${it}, the part that nobody sees from outside, and of how patiently you went about it.`,
      ),
      blankLine(
        'award.b3',
        'contribution',
        (_, it) => `For those who know ${it} it makes perfect sense. You never took the easy version.`,
      ),
      blankLine(
        'award.b4',
        'memory',
        (_, it) =>
          `It took me back to ${it}. You cared about getting it right long before there was a prize for it.`,
      ),
    ],
    endings: [
      line('award.e1', () => `I hope that you find an evening to enjoy it properly.`),
      line('award.e2', () => `I am glad for you, and for the people who were part of it.`),
      line('award.e3', () => `Let yourself be celebrated for a day.`, { tones: ['warm', 'concise'] }),
      line('award.e4', () => `I wish you more work that you can put your heart into.`),
    ],
    subjects: [line('award.s1', (f) => f.award), line('award.s2', () => `Congratulations on the award`)],
  },
  certification: {
    openings: [
      line('certification.o1', (f) => `congratulations on passing ${f.award}.`),
      line(
        'certification.o2',
        (f) => `I saw that you have your ${f.award} certificate now. Congratulations.`,
      ),
      line('certification.o3', (f) => `I read that you have finished ${f.award}. Congratulations.`),
      namedLine('certification.o4', (f, name) => `Congratulations on ${f.award}, ${name}.`),
    ],
    bodies: [
      blankLine(
        'certification.b1',
        'memory',
        (_, it) => `Since ${it} I know how you learn: thoroughly, and beside everything else on your desk.`,
      ),
      blankLine(
        'certification.b2',
        'contribution',
        (_, it) =>
          `You had shown the substance of it in ${it} already, so it is good to see it on paper too.`,
      ),
      blankLine(
        'certification.b3',
        'memory',
        (_, it) => `I thought of ${it}. You do not stop at what is enough, and it shows again.`,
      ),
      blankLine(
        'certification.b4',
        'interest',
        (_, it) =>
          `You told me about ${it} once, and I like how you follow up on what you are curious about.`,
      ),
    ],
    endings: [
      line('certification.e1', () => `I hope that your evenings are yours again now.`),
      line('certification.e2', () => `May it be of use in the work that you enjoy most.`),
      line('certification.e3', () => `Which part of it did you like best?`, { tones: ['warm', 'concise'] }),
      line('certification.e4', () => `I wish you a free weekend to rest from it.`),
    ],
    subjects: [line('certification.s1', (f) => f.award), line('certification.s2', () => `Well done`)],
  },
  degree: {
    openings: [
      line('degree.o1', (f) => `congratulations on your ${f.degree} from ${f.school}.`),
      line('degree.o2', (f) => `you did it: ${f.degree}, ${f.school}. Congratulations.`),
      line(
        'degree.o3',
        (f) => `I read that your studies at ${f.school} are complete. Congratulations on the ${f.degree}.`,
      ),
      namedLine('degree.o4', (f, name) => `${f.degree} from ${f.school}: congratulations, ${name}.`),
    ],
    bodies: [
      blankLine(
        'degree.b1',
        'memory',
        (_, it) => `I remember ${it}, and I can guess how many evenings it took to do both.`,
      ),
      blankLine(
        'degree.b2',
        'interest',
        (_, it) => `You talked about ${it} so vividly that I learned something just by listening.`,
      ),
      blankLine(
        'degree.b3',
        'contribution',
        (_, it) =>
          `Knowing ${it}, I am sure that the people who studied beside you were lucky to have you there.`,
      ),
      blankLine(
        'degree.b4',
        'memory',
        (_, it) => `It brings ${it} back to me. When you want to understand a thing, you stay until you do.`,
      ),
    ],
    endings: [
      line('degree.e1', () => `Rest first, then tell me what you liked best.`, {
        tones: ['warm', 'concise'],
      }),
      line('degree.e2', () => `I hope that it opens the doors that you would like to go through.`),
      line('degree.e3', () => `What was the best thing that you learned there?`),
      line('degree.e4', () => `May there be a long, empty weekend after all that.`),
    ],
    subjects: [line('degree.s1', (f) => f.degree), line('degree.s2', () => `Congratulations on your degree`)],
  },
} satisfies Partial<Recipes>;
