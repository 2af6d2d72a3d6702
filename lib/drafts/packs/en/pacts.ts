import { blankLine, line, type Recipes } from '../../pack';

/** Among people who trust each other. Never: scolding, streaks, "pick your brain", an ask without an easy no. */
export const PACTS = {
  checkIn: {
    openings: [
      line('checkIn.o1', () => `I am checking in, as we agreed.`),
      line('checkIn.o2', () => `today is our day to compare notes.`),
      line('checkIn.o3', () => `here is my part of our agreement.`),
      line('checkIn.o4', () => `it is our check-in day, so I begin.`),
    ],
    bodies: [
      blankLine(
        'checkIn.b1',
        'progress',
        (_, it) => `This is where I am: ${it}. Knowing that you will ask about it helps.`,
      ),
      blankLine(
        'checkIn.b2',
        'goal',
        (_, it) => `Last time you wanted to get on with ${it}. I will tell you how mine went, too.`,
      ),
      blankLine(
        'checkIn.b3',
        'progress',
        (_, it) => `My news first: ${it}. Knowing that you would hear about it kept me at it.`,
      ),
      blankLine(
        'checkIn.b4',
        'goal',
        (_, it) => `I remember that ${it} was next for you. After that I will gladly tell you about mine.`,
      ),
    ],
    endings: [
      line('checkIn.e1', () => `How did it go for you?`),
      line('checkIn.e2', () => `And yours? If this week ate it, let us make the next step smaller.`),
      line('checkIn.e3', () => `Tell me how far you are, and if we should change the plan, we change it.`),
      line('checkIn.e4', () => `How is it on your side, and what would make the next step easier?`),
    ],
    subjects: [line('checkIn.s1', () => `Our check-in`), line('checkIn.s2', () => `How far are you?`)],
  },
  ownDifficulty: {
    openings: [
      line('ownDifficulty.o1', () => `I would like to tell you something that is not going well.`),
      line('ownDifficulty.o2', () => `you always hear the good news from me, so here is the other sort.`),
      line('ownDifficulty.o3', () => `may I be honest with you about something.`),
      line('ownDifficulty.o4', () => `I trust you with something that I do not tell many people.`),
    ],
    bodies: [
      blankLine(
        'ownDifficulty.b1',
        'difficulty',
        (_, it) =>
          `At the moment I find ${it} harder than I admit at work. You are somebody with whom I do not have to pretend.`,
      ),
      blankLine(
        'ownDifficulty.b2',
        'difficulty',
        (_, it) =>
          `It is about ${it}. I am still looking for my way with it, and I thought of you because you do not judge.`,
      ),
      blankLine(
        'ownDifficulty.b3',
        'difficulty',
        (_, it) => `What keeps me awake is ${it}. Writing it down for you makes it a little smaller already.`,
      ),
    ],
    endings: [
      line('ownDifficulty.e1', () => `You need not solve it, it helps that you know.`),
      line('ownDifficulty.e2', () => `I am not after advice, and I would listen to yours any time as well.`),
      line('ownDifficulty.e3', () => `Do you know that feeling?`),
      line('ownDifficulty.e4', () => `Thank you for reading, that is already a lot.`),
    ],
    subjects: [
      line('ownDifficulty.s1', () => `Something honest`),
      line('ownDifficulty.s2', () => `Not the usual news`),
    ],
  },
  askAdvice: {
    openings: [
      line('askAdvice.o1', () => `I have one question for you, and it is a short one.`),
      line('askAdvice.o2', () => `there is something on which I would trust your view more than my own.`),
      line('askAdvice.o3', () => `I am stuck on one point, and you have been there before me.`),
    ],
    bodies: [
      blankLine(
        'askAdvice.b1',
        'question',
        (_, it) => `This is the question: ${it}. On my own I keep going round in circles.`,
      ),
      blankLine(
        'askAdvice.b2',
        'question',
        (_, it) =>
          `It is about ${it}. You see such things clearly, and two sentences from you would take me a long way.`,
      ),
      blankLine(
        'askAdvice.b3',
        'question',
        (_, it) => `What I cannot work out is ${it}. I remember how well you handled that sort of thing.`,
      ),
    ],
    endings: [
      line('askAdvice.e1', () => `If you have no time for it, that is perfectly fine.`),
      line('askAdvice.e2', () => `What would you do? And if now is a bad time, just say so.`),
      line('askAdvice.e3', () => `A no is as welcome as an answer, and I will tell you how it went.`),
      line('askAdvice.e4', () => `Would you tell me how you see it? A no is fine too.`),
    ],
    subjects: [
      line('askAdvice.s1', () => `One question`),
      line('askAdvice.s2', () => `How do you see this?`),
    ],
  },
} satisfies Partial<Recipes>;
