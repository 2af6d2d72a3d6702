import { blankLine, goalKnown, line, type Recipes } from '../../pack';

/** Among people who trust each other. Never: scolding, streaks, "pick your brain", an ask without an easy no. */
export const PACTS = {
  checkIn: {
    openings: [
      line('checkIn.o1', () => `I’m checking in, as we agreed.`),
      line('checkIn.o2', () => `it’s our day to compare notes.`),
      line('checkIn.o3', () => `time for our check-in.`),
      line('checkIn.o4', () => `it’s check-in day, so here goes.`),
    ],
    bodies: [
      blankLine(
        'checkIn.b1',
        'progress',
        (_, it) => `Here’s where I am: ${it}. It helps to know that you’ll ask.`,
      ),
      blankLine(
        'checkIn.b2',
        'goal',
        (_, it) => `Last time, your goal was ${it}. I’ll tell you how mine went, too.`,
      ),
      blankLine(
        'checkIn.b3',
        'progress',
        (_, it) => `My news first: ${it}. Knowing you’d hear about it kept me at it.`,
      ),
      blankLine(
        'checkIn.b4',
        'goal',
        (_, it) => `If I remember right, you were going to tackle ${it}. I’ll tell you about mine, too.`,
      ),
      blankLine(
        'checkIn.b5',
        'progress',
        (f, it) => `Last time your goal was ${f.goal ?? ''}. As for mine: ${it}.`,
        { instead: goalKnown },
      ),
      blankLine(
        'checkIn.b6',
        'progress',
        (f, it) => `You were going to tackle ${f.goal ?? ''}. My side first: ${it}.`,
        { instead: goalKnown },
      ),
      blankLine(
        'checkIn.b7',
        'progress',
        (f, it) => `You had set your mind on ${f.goal ?? ''}. Here’s where I am with my own plan: ${it}.`,
        { instead: goalKnown },
      ),
    ],
    endings: [
      line('checkIn.e1', () => `How did it go for you?`),
      line('checkIn.e2', () => `If the week got in the way, we can make the next step smaller.`),
      line('checkIn.e3', () => `How far did you get? If the plan needs to change, we’ll change it.`),
      line('checkIn.e4', () => `How is it going on your side, and what would make the next step easier?`),
    ],
    subjects: [line('checkIn.s1', () => `Our check-in`), line('checkIn.s2', () => `How far did you get?`)],
  },
  ownDifficulty: {
    openings: [
      line('ownDifficulty.o1', () => `I’d like to tell you about something that isn’t going well.`),
      line('ownDifficulty.o2', () => `this isn’t one of my cheerful messages.`),
      line('ownDifficulty.o3', () => `I’d like to be honest with you about something.`),
      line('ownDifficulty.o4', () => `I’m trusting you with something I don’t tell many people.`),
    ],
    bodies: [
      blankLine(
        'ownDifficulty.b1',
        'difficulty',
        (_, it) =>
          `At the moment I find ${it} harder than I admit at work. With you I don’t have to pretend.`,
      ),
      blankLine(
        'ownDifficulty.b2',
        'difficulty',
        (_, it) =>
          `It’s about ${it}. I’m still working out how to deal with it, and you’re not one to judge.`,
      ),
      blankLine(
        'ownDifficulty.b3',
        'difficulty',
        (_, it) => `What weighs on me is ${it}. Just writing it down is a relief.`,
      ),
    ],
    endings: [
      line('ownDifficulty.e1', () => `There’s nothing to solve. It helps that you know.`),
      line(
        'ownDifficulty.e2',
        () => `I’m not after advice. And if you ever need someone to listen, I’m here.`,
      ),
      line('ownDifficulty.e3', () => `Do you know the feeling?`),
      line('ownDifficulty.e4', () => `Thank you for listening, that’s already a lot.`),
    ],
    subjects: [
      line('ownDifficulty.s1', () => `Something honest`),
      line('ownDifficulty.s2', () => `Not the usual news`),
    ],
  },
  askAdvice: {
    openings: [
      line('askAdvice.o1', () => `I have a question for you, a short one.`),
      line('askAdvice.o2', () => `there’s something where I trust your view more than my own.`),
      line('askAdvice.o3', () => `I’m stuck on something you know better than I do.`),
    ],
    bodies: [
      blankLine(
        'askAdvice.b1',
        'question',
        (_, it) => `What I’d like to know is ${it}. On my own I keep going round in circles.`,
      ),
      blankLine(
        'askAdvice.b2',
        'question',
        (_, it) =>
          `It’s about ${it}. You see these things clearly, and two sentences from you would help a lot.`,
      ),
      blankLine(
        'askAdvice.b3',
        'question',
        (_, it) => `What I can’t work out is ${it}. You’re the person I’d ask.`,
      ),
    ],
    endings: [
      line('askAdvice.e1', () => `If you don’t have time for it, that’s perfectly fine.`),
      line('askAdvice.e2', () => `What would you do? And if now is a bad time, just say so.`),
      line('askAdvice.e3', () => `If it’s a bad time, no problem. Either way I’ll tell you how it went.`),
      line('askAdvice.e4', () => `Could you tell me how you see it? If not, that’s fine.`),
    ],
    subjects: [
      line('askAdvice.s1', () => `One question`),
      line('askAdvice.s2', () => `How do you see this?`),
    ],
  },
} satisfies Partial<Recipes>;
