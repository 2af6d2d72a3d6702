import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Things won and learned. Never: envy, asking about jobs. */
export const WON = {
  award: {
    openings: [
      line('award.o1', (f) => `${f.award}: congratulations.`),
      line('award.o2', (f) => `I read about your award, ${f.award}. Congratulations.`),
      line('award.o3', (f) => `congratulations on ${f.award}.`),
      namedLine('award.o4', (f, name) => `Congratulations on ${f.award}, ${name}.`),
    ],
    bodies: [
      blankLine(
        'award.b1',
        'memory',
        (_, it) => `I remember ${it}, and the evenings that went into it. It’s good to see someone noticed.`,
      ),
      blankLine(
        'award.b2',
        'contribution',
        (_, it) =>
          `I thought of ${it}, the part nobody sees from outside, and of how patient you were with it.`,
      ),
      blankLine(
        'award.b3',
        'contribution',
        (_, it) => `To anyone who knows ${it}, this makes perfect sense. You never took the easy way.`,
      ),
      blankLine(
        'award.b4',
        'memory',
        (_, it) =>
          `It took me back to ${it}. You cared about getting it right long before there was a prize for it.`,
      ),
    ],
    endings: [
      line('award.e1', () => `I hope you find an evening to enjoy it properly.`),
      line('award.e2', () => `I’m glad for you, and for everyone who worked on it with you.`),
      line('award.e3', () => `Let people make a fuss of you for a day.`, { tones: ['warm', 'concise'] }),
      line('award.e4', () => `I hope there’s more work like it ahead.`),
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
      line('certification.o3', (f) => `I see that you’ve finished ${f.award}. Congratulations.`),
      namedLine('certification.o4', (f, name) => `Congratulations on ${f.award}, ${name}.`),
    ],
    bodies: [
      blankLine(
        'certification.b1',
        'memory',
        (_, it) => `Since ${it} I know how you learn: thoroughly, and on top of everything else.`,
      ),
      blankLine(
        'certification.b2',
        'contribution',
        (_, it) => `You had already shown it in ${it}, so it’s good to see it on paper too.`,
      ),
      blankLine(
        'certification.b3',
        'memory',
        (_, it) => `I thought of ${it}. You don’t stop at good enough, and it shows.`,
      ),
      blankLine(
        'certification.b4',
        'told',
        (_, it) => `You told me about ${it} once, and I like how you follow up on what you’re curious about.`,
      ),
    ],
    endings: [
      line('certification.e1', () => `I hope your evenings are yours again.`),
      line('certification.e2', () => `I hope it helps with the work you enjoy most.`),
      line('certification.e3', () => `Which part did you like best?`, { tones: ['warm', 'concise'] }),
      line('certification.e4', () => `I hope you get a free weekend to recover.`),
    ],
    subjects: [line('certification.s1', (f) => f.award), line('certification.s2', () => `Well done`)],
  },
  degree: {
    openings: [
      line('degree.o1', (f) => `congratulations on your ${f.degree} from ${f.school}.`),
      line('degree.o2', (f) => `you did it: ${f.degree}, ${f.school}. Congratulations.`),
      line(
        'degree.o3',
        (f) => `I saw that you’ve finished at ${f.school}. Congratulations on the ${f.degree}.`,
      ),
      namedLine('degree.o4', (f, name) => `${f.degree} from ${f.school}: congratulations, ${name}.`),
    ],
    bodies: [
      blankLine(
        'degree.b1',
        'memory',
        (_, it) => `I remember ${it}, and I can guess how many evenings the studying took on top of that.`,
      ),
      blankLine('degree.b2', 'told', (_, it) => `I picked up a lot just from hearing you talk about ${it}.`),
      blankLine(
        'degree.b3',
        'contribution',
        (_, it) => `After ${it} I know how you work. The people who studied with you were lucky to have you.`,
      ),
      blankLine(
        'degree.b4',
        'memory',
        (_, it) =>
          `It brings back ${it}. When you want to understand something, you stay with it until you do.`,
      ),
    ],
    endings: [
      line('degree.e1', () => `Rest first, then tell me what you liked best.`, {
        tones: ['warm', 'concise'],
      }),
      line('degree.e2', () => `I hope it opens the doors you want to go through.`),
      line('degree.e3', () => `What was the best thing you learned there?`),
      line('degree.e4', () => `I hope there’s a long, empty weekend after all that.`),
    ],
    subjects: [line('degree.s1', (f) => f.degree), line('degree.s2', () => `Congratulations on your degree`)],
  },
} satisfies Partial<Recipes>;
