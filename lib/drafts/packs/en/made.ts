import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Things made and written. Never: asking for a demo or a job, "great post". */
export const MADE = {
  launch: {
    openings: [
      line('launch.o1', (f) => `I saw the news about ${f.product}. Congratulations to you and the team.`),
      line('launch.o2', (f) => `congratulations on ${f.product}, to you and everybody who had a hand in it.`),
      line('launch.o3', (f) => `${f.product} is out, and it shows how much work is in it. Congratulations.`),
      namedLine('launch.o4', (f, name) => `Congratulations on ${f.product}, ${name}, to you and the team.`),
    ],
    bodies: [
      blankLine(
        'launch.b1',
        'detail',
        (_, it) =>
          `I had a proper look, and ${it} is a lovely touch. Somebody there thought about the people who will use it.`,
      ),
      blankLine(
        'launch.b2',
        'detail',
        (_, it) => `What caught my eye is ${it}. That is the sort of thing one only gets by asking twice.`,
      ),
      blankLine(
        'launch.b3',
        'detail',
        (_, it) =>
          `I know how easily ${it} could have been left out, and it is what makes the whole thing feel finished.`,
      ),
      blankLine(
        'launch.b4',
        'contribution',
        (_, it) => `I recognised your hand in ${it} straight away. It has your care for the small things.`,
      ),
    ],
    endings: [
      line('launch.e1', () => `I hope that you all get a quiet week after this.`),
      line('launch.e2', () => `May the first people who write to you be kind ones.`),
      line('launch.e3', () => `Which part are you proudest of?`, { tones: ['warm', 'concise'] }),
      line('launch.e4', () => `I wish it the attention that it deserves.`),
    ],
    subjects: [line('launch.s1', (f) => f.product), line('launch.s2', () => `A lovely piece of work`)],
  },
  post: {
    openings: [
      line('post.o1', () => `I read what you wrote, and then read it again.`),
      line('post.o2', () => `your post found me at the right moment.`),
      line('post.o3', () => `thank you for writing your post.`),
      line('post.o4', (f) => `I read “${f.postTitle ?? ''}” to the end.`, {
        when: (f) => f.postTitle !== undefined,
      }),
      line('post.o5', () => `I have just read your post, slowly and with pleasure.`, {
        tones: ['warm', 'concise'],
      }),
    ],
    bodies: [
      blankLine(
        'post.b1',
        'claim',
        (_, it) => `What stayed with me is ${it}, because I had never looked at it in that way.`,
      ),
      blankLine(
        'post.b2',
        'claim',
        (_, it) =>
          `I keep coming back to ${it}. It takes some courage to say that where everybody can read it.`,
      ),
      blankLine(
        'post.b3',
        'addition',
        (_, it) => `I read it with ${it} in mind, and it put into words what I had only half noticed there.`,
      ),
      blankLine(
        'post.b4',
        'claim',
        (_, it) => `I agree with ${it}, and it made me look at my own week in another way.`,
      ),
    ],
    endings: [
      line('post.e1', () => `What would you do differently now?`),
      line('post.e2', () => `I am glad that you took the time to write it down.`),
      line('post.e3', () => `How did you come to see it that way?`),
      line('post.e4', () => `It is good to know that somebody looks so closely.`),
    ],
    subjects: [line('post.s1', () => `What you wrote`), line('post.s2', () => `Your post`)],
  },
} satisfies Partial<Recipes>;
