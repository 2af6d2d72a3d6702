import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Steps that may lead anywhere, and moves. Never: a word of reward, assuming why. */
export const CHANGES = {
  newRole: {
    openings: [
      line('newRole.o1', (f) => `congratulations on your new role as ${f.title}.`),
      line('newRole.o2', (f) => `I saw that you have a new role: ${f.title}. Congratulations.`),
      line('newRole.o3', (f) => `I see that you’re ${f.title} now. Congratulations on the new role.`),
      line('newRole.o4', (f) => `so it’s ${f.title} now. Congratulations on the new role.`),
      namedLine(
        'newRole.o5',
        (f, name) => `Congratulations on the new role, ${name}. ${f.title} has a good ring to it.`,
      ),
    ],
    bodies: [
      blankLine(
        'newRole.b1',
        'memory',
        (_, it) => `I thought of ${it} straight away, and of how you handled it.`,
      ),
      blankLine(
        'newRole.b2',
        'contribution',
        (_, it) => `It was ${it} that showed me how you take something on and see it through.`,
      ),
      blankLine(
        'newRole.b3',
        'contribution',
        (_, it) => `What you did with ${it} has stayed with me, and I’m sure it will help you there too.`,
      ),
      blankLine(
        'newRole.b4',
        'memory',
        (_, it) => `Whatever lands on your desk now, you’ve managed ${it}, so I’m not worried.`,
      ),
    ],
    endings: [
      line('newRole.e1', () => `I hope you have good people around you and time to find your feet.`),
      line('newRole.e2', () => `I hope it’s as interesting as it sounds.`),
      line('newRole.e3', () => `I hope the first months leave you some free evenings.`),
      line('newRole.e4', () => `What will your days look like now?`, { tones: ['warm', 'concise'] }),
    ],
    subjects: [line('newRole.s1', () => `Your new role`), line('newRole.s2', (f) => f.title)],
  },
  change: {
    openings: [
      line('change.o1', () => `I saw that something has changed for you at work.`),
      line('change.o2', () => `I noticed that there’s something new on your profile.`),
      line(
        'change.o3',
        () => `it looks as if something has changed at work for you, and I may be late to notice.`,
      ),
      line('change.o4', () => `I came across your profile and saw a few changes.`),
    ],
    bodies: [
      blankLine(
        'change.b1',
        'memory',
        (_, it) => `It made me think of ${it}, and I’d rather hear how things are from you than from a page.`,
      ),
      blankLine(
        'change.b2',
        'memory',
        (_, it) => `The last I knew, it was all about ${it}. I’d like to hear how things are now.`,
      ),
      blankLine(
        'change.b3',
        'contribution',
        (_, it) =>
          `I still think highly of what you did with ${it}, and I’d like to know what you’re busy with these days.`,
      ),
      blankLine(
        'change.b4',
        'memory',
        (_, it) =>
          `I don’t know the story behind it, but I haven’t forgotten ${it}, and I’d like to know how you’re doing.`,
      ),
    ],
    endings: [
      line('change.e1', () => `How is it going?`),
      line('change.e2', () => `Write when you feel like it, there’s no hurry.`),
      line('change.e3', () => `Whichever way it went, I’m happy to listen.`),
      line('change.e4', () => `How are you finding it so far?`),
    ],
    subjects: [line('change.s1', () => `How are things?`), line('change.s2', () => `A quick hello`)],
  },
  relocation: {
    openings: [
      line('relocation.o1', (f) => `so it’s ${f.city} now.`),
      line('relocation.o2', (f) => `I saw that you’ve moved to ${f.city}.`),
      line('relocation.o3', (f) => `so you’re in ${f.city} now, boxes unpacked or not.`, {
        tones: ['warm', 'concise'],
      }),
      line('relocation.o4', (f) => `I see that you live in ${f.city} now.`),
    ],
    bodies: [
      blankLine(
        'relocation.b1',
        'tip',
        (_, it) => `If you try one thing there, try ${it}. I think you’d like it.`,
      ),
      blankLine('relocation.b2', 'tip', (_, it) => `When you have a free hour, I’d recommend ${it}.`),
      blankLine(
        'relocation.b3',
        'tip',
        (_, it) => `Someone should tell every newcomer about ${it}, so let it be me.`,
      ),
      blankLine(
        'relocation.b4',
        'memory',
        (_, it) => `It made me think of ${it}. I’d like to hear how things are for you there.`,
      ),
    ],
    endings: [
      line('relocation.e1', () => `If there’s anything I can do from here, just ask.`, {
        channels: ['message', 'note', 'mail', 'spoken'],
      }),
      line('relocation.e2', () => `I hope the neighbours say hello.`),
      line('relocation.e3', () => `How do you like it so far?`),
      line('relocation.e4', () => `I hope it feels like home soon.`),
    ],
    subjects: [line('relocation.s1', (f) => f.city), line('relocation.s2', () => `Your move`)],
  },
} satisfies Partial<Recipes>;
