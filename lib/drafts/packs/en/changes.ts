import { blankLine, line, namedLine, type Recipes } from '../../pack';

/** Steps that may lead anywhere, and moves. Never: a word of reward, assuming why. */
export const CHANGES = {
  newRole: {
    openings: [
      line('newRole.o1', (f) => `congratulations on your new role as ${f.title}.`),
      line('newRole.o2', (f) => `I saw that you have a new role: ${f.title}. Congratulations.`),
      line('newRole.o3', (f) => `good to read that you are ${f.title} now. Congratulations on the new role.`),
      line('newRole.o4', (f) => `${f.title} is your new role, I read. Congratulations.`),
      namedLine(
        'newRole.o5',
        (f, name) => `Congratulations on the new role, ${name}. ${f.title} has a good ring to it.`,
      ),
    ],
    bodies: [
      blankLine(
        'newRole.b1',
        'memory',
        (_, it) => `I thought at once of ${it}, and of the care that you put into it.`,
      ),
      blankLine(
        'newRole.b2',
        'contribution',
        (_, it) => `It was ${it} that showed me how you take a thing on and carry it through.`,
      ),
      blankLine(
        'newRole.b3',
        'contribution',
        (_, it) =>
          `What you did with ${it} has stayed with me, and I am sure that it will be of use where you are now.`,
      ),
      blankLine(
        'newRole.b4',
        'memory',
        (_, it) => `Whatever is on your desk now, the person who managed ${it} will find a way into it.`,
      ),
    ],
    endings: [
      line('newRole.e1', () => `I wish you good people around you and time to find your own way.`),
      line('newRole.e2', () => `I hope that it is as interesting as it sounds.`),
      line('newRole.e3', () => `I hope that the first months leave you some free evenings.`),
      line('newRole.e4', () => `What will you be doing now?`, { tones: ['warm', 'concise'] }),
    ],
    subjects: [line('newRole.s1', () => `Your new role`), line('newRole.s2', (f) => f.title)],
  },
  change: {
    openings: [
      line('change.o1', () => `I saw that something has changed for you at work.`),
      line('change.o2', () => `I noticed that there is something new on your profile.`),
      line(
        'change.o3',
        () => `it looks as if something has changed at your work, and I may be late to notice.`,
      ),
      line('change.o4', () => `I came across your profile and saw that some things are different now.`),
    ],
    bodies: [
      blankLine(
        'change.b1',
        'memory',
        (_, it) =>
          `It made me think of ${it}, which I remember well, and I would rather hear how things are from you than from a page.`,
      ),
      blankLine(
        'change.b2',
        'memory',
        (_, it) => `My picture of your days still dates from ${it}, and I would like to bring it up to date.`,
      ),
      blankLine(
        'change.b3',
        'contribution',
        (_, it) =>
          `I still value what you did with ${it}, and I would like to know what you are busy with these days.`,
      ),
      blankLine(
        'change.b4',
        'memory',
        (_, it) =>
          `I do not know the story behind it, but since ${it} I have liked to know what you are up to.`,
      ),
    ],
    endings: [
      line('change.e1', () => `How is it going for you?`),
      line('change.e2', () => `Write when you feel like it, there is no hurry.`),
      line('change.e3', () => `I am glad to listen, whichever way it went.`),
      line('change.e4', () => `How do you find it so far?`),
    ],
    subjects: [line('change.s1', () => `How are things?`), line('change.s2', () => `A quick hello`)],
  },
  relocation: {
    openings: [
      line('relocation.o1', (f) => `so it is ${f.city} now.`),
      line('relocation.o2', (f) => `I saw that you have moved to ${f.city}.`),
      line('relocation.o3', (f) => `welcome to ${f.city}, if the boxes are unpacked already.`, {
        tones: ['warm', 'concise'],
      }),
      line('relocation.o4', (f) => `I read that ${f.city} is home for you now.`),
    ],
    bodies: [
      blankLine(
        'relocation.b1',
        'tip',
        (_, it) => `One thing that I would not miss there is ${it}. I think that you would like it.`,
      ),
      blankLine(
        'relocation.b2',
        'tip',
        (_, it) => `If you have a free hour, I recommend ${it}. You of all people will like it.`,
      ),
      blankLine(
        'relocation.b3',
        'tip',
        (_, it) => `Somebody should tell newcomers about ${it}, so let it be me.`,
      ),
      blankLine(
        'relocation.b4',
        'memory',
        (_, it) => `I thought of ${it}, and of how quickly you are at home wherever people are curious.`,
      ),
    ],
    endings: [
      line('relocation.e1', () => `If there is anything that I can do from here, tell me.`, {
        channels: ['message', 'note', 'mail', 'spoken'],
      }),
      line('relocation.e2', () => `I hope that the first weeks bring you neighbours who say hello.`),
      line('relocation.e3', () => `How do you like it so far?`),
      line('relocation.e4', () => `May you soon have a favourite corner there.`),
    ],
    subjects: [line('relocation.s1', (f) => f.city), line('relocation.s2', () => `A good start`)],
  },
} satisfies Partial<Recipes>;
