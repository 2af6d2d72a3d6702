import { blankLine, type FactsFor, line, namedLine, type Recipes } from '../../pack';
import { isRound, roundWords } from '../../rounds';

const ROUNDS = {
  seed: 'seed round',
  preSeed: 'pre-seed round',
  series: (letter: string) => `Series ${letter}`,
};
const round = (f: FactsFor<'launch'>): string => roundWords(f, ROUNDS);

/** Things made and written. Never: asking for a demo or a job, "great post". */
export const MADE = {
  launch: {
    openings: [
      line('launch.o1', (f) => `I saw the news about ${f.product}. Congratulations to you and the team.`),
      line('launch.o2', (f) => `congratulations on ${f.product}, to you and everyone who worked on it.`),
      line(
        'launch.o3',
        (f) => `I read about ${f.product}. You can tell how much work is behind it. Congratulations.`,
      ),
      namedLine('launch.o4', (f, name) => `Congratulations on ${f.product}, ${name}, to you and the team.`),
      line(
        'launch.o5',
        (f) => `I saw the news about your ${round(f)}. Congratulations to you and the team.`,
        { instead: isRound },
      ),
      line('launch.o6', (f) => `congratulations on your ${round(f)}, to you and everyone who got it there.`, {
        instead: isRound,
      }),
      line(
        'launch.o7',
        (f) => `I read about your ${round(f)}. That takes a lot of patience. Congratulations.`,
        { instead: isRound },
      ),
    ],
    bodies: [
      blankLine(
        'launch.b1',
        'detail',
        (_, it) => `What I like most is ${it}. Someone there thought about the people who’ll use it.`,
      ),
      blankLine(
        'launch.b2',
        'detail',
        (_, it) => `What caught my eye was ${it}. You only get that by listening to people.`,
      ),
      blankLine(
        'launch.b3',
        'detail',
        (_, it) =>
          `It would have been easy to leave out ${it}, and it’s what makes the whole thing feel finished.`,
      ),
      blankLine(
        'launch.b4',
        'contribution',
        (_, it) => `I recognised your hand in ${it} straight away. You care about the small things.`,
      ),
      blankLine(
        'launch.b5',
        'contribution',
        (_, it) => `I thought of ${it} straight away. That’s the kind of work people put their trust in.`,
        { instead: isRound },
      ),
      blankLine(
        'launch.b6',
        'contribution',
        (_, it) => `What came to mind first was ${it}. It says a lot about how you work.`,
        { instead: isRound },
      ),
      blankLine(
        'launch.b7',
        'memory',
        (_, it) => `It took me back to ${it}. You believed in this long before others did.`,
        { instead: isRound },
      ),
    ],
    endings: [
      line('launch.e1', () => `I hope you all get a quiet week after this.`),
      line('launch.e2', () => `I hope the first reactions are good ones.`),
      line('launch.e3', () => `Which part are you proudest of?`, { tones: ['warm', 'concise'] }),
      line('launch.e4', () => `I hope it gets the attention it deserves.`),
      line('launch.e5', () => `I hope it gives you the time to build what you have in mind.`, {
        instead: isRound,
      }),
      line('launch.e6', () => `I hope the team gets an evening to celebrate first.`, { instead: isRound }),
      line('launch.e7', () => `Which part of the plan are you looking forward to most?`, {
        instead: isRound,
        tones: ['warm', 'concise'],
      }),
    ],
    subjects: [
      line('launch.s1', (f) => f.product),
      line('launch.s2', () => `A lovely piece of work`),
      line('launch.s3', (f) => `Your ${round(f)}`, { instead: isRound }),
    ],
  },
  post: {
    openings: [
      line('post.o1', () => `I’ve been thinking about what you wrote.`),
      line('post.o2', () => `I read your post with real interest.`),
      line('post.o3', () => `thank you for writing that post.`),
      line('post.o4', (f) => `I’ve just read “${f.postTitle ?? ''}”.`, {
        when: (f) => f.postTitle !== undefined,
      }),
      line('post.o5', () => `I really enjoyed reading your post.`, {
        tones: ['warm', 'concise'],
      }),
    ],
    bodies: [
      blankLine(
        'post.b1',
        'claim',
        (_, it) => `What stayed with me is ${it}. I hadn’t looked at it that way.`,
      ),
      blankLine(
        'post.b2',
        'claim',
        (_, it) => `I keep coming back to ${it}. It takes some courage to say that in public.`,
      ),
      blankLine(
        'post.b3',
        'addition',
        (_, it) => `It put into words what I had only half noticed about ${it}.`,
      ),
      blankLine(
        'post.b4',
        'claim',
        (_, it) => `I’m with you on ${it}. It made me look at my own work again.`,
      ),
    ],
    endings: [
      line('post.e1', () => `What would you do differently now?`),
      line('post.e2', () => `I’m glad you took the time to write it down.`),
      line('post.e3', () => `How did you come to see it that way?`),
      line('post.e4', () => `It’s good to read someone who looks that closely.`),
    ],
    subjects: [line('post.s1', () => `What you wrote`), line('post.s2', () => `Your post`)],
  },
} satisfies Partial<Recipes>;
