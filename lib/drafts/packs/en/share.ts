import { blankLine, line, type Recipes } from '../../pack';

/** Things and people to pass on. Never: naming the other before they agree. */
export const SHARE = {
  shareArticle: {
    openings: [
      line('shareArticle.o1', () => `I read something today that belongs on your desk.`),
      line('shareArticle.o2', () => `this made me think of you.`),
      line('shareArticle.o3', () => `I came across a piece that I would like to pass on to you.`),
      line('shareArticle.o4', () => `here is something to read, for a quiet moment.`),
    ],
    bodies: [
      blankLine(
        'shareArticle.b1',
        'article',
        (_, it) => `It is ${it}. I think that it fits what is on your mind at the moment.`,
      ),
      blankLine(
        'shareArticle.b2',
        'article',
        (_, it) => `Have a look at ${it}. You will see at once why I thought of you.`,
      ),
      blankLine(
        'shareArticle.b3',
        'article',
        (_, it) =>
          `I mean ${it}. You look at these things more closely than most, so it is in good hands with you.`,
      ),
    ],
    endings: [
      line('shareArticle.e1', () => `No need to read it soon, or at all.`),
      line('shareArticle.e2', () => `What do you make of it?`),
      line('shareArticle.e3', () => `I hope that it is of use to you.`),
      line('shareArticle.e4', () => `Perhaps there is a line in it for what you are working on.`),
    ],
    subjects: [
      line('shareArticle.s1', () => `Something to read`),
      line('shareArticle.s2', () => `For a quiet moment`),
    ],
  },
  shareOpportunity: {
    openings: [
      line('shareOpportunity.o1', () => `I came across something that might suit you.`),
      line('shareOpportunity.o2', () => `this is not for me, but I thought of you at once.`),
      line('shareOpportunity.o3', () => `I heard of something today that has your name on it, I think.`),
    ],
    bodies: [
      blankLine(
        'shareOpportunity.b1',
        'opportunity',
        (_, it) => `It is ${it}. I think that it goes well with what you are good at.`,
      ),
      blankLine(
        'shareOpportunity.b2',
        'opportunity',
        (_, it) =>
          `They are looking for people for ${it}, and what they describe sounds like the work that you do well.`,
      ),
      blankLine(
        'shareOpportunity.b3',
        'opportunity',
        (_, it) =>
          `It is about ${it}. I do not know whether you are looking for such a thing, but I would be sorry if you had missed it.`,
      ),
    ],
    endings: [
      line('shareOpportunity.e1', () => `If it is not for you, just let it pass.`),
      line('shareOpportunity.e2', () => `I can tell you what I know about it, if you like.`),
      line('shareOpportunity.e3', () => `No reply needed if it does not fit.`),
      line('shareOpportunity.e4', () => `I am glad to put in a word, should you want it.`),
    ],
    subjects: [
      line('shareOpportunity.s1', () => `Something that might suit you`),
      line('shareOpportunity.s2', () => `I thought of you`),
    ],
  },
  offerIntroduction: {
    openings: [
      line('offerIntroduction.o1', () => `I had a thought about somebody whom you might like to know.`),
      line('offerIntroduction.o2', () => `there is somebody among my contacts who made me think of you.`),
      line('offerIntroduction.o3', () => `I may know a person worth twenty minutes of your time.`),
    ],
    bodies: [
      blankLine(
        'offerIntroduction.b1',
        'topic',
        (_, it) =>
          `They work on ${it}, from the other side than you do, and each of you has what the other is looking for.`,
      ),
      blankLine(
        'offerIntroduction.b2',
        'topic',
        (_, it) => `The common ground is ${it}. I think that you would save each other some detours.`,
      ),
      blankLine(
        'offerIntroduction.b3',
        'topic',
        (_, it) =>
          `What they know about ${it} is hard to find in writing. It is something one only learns by talking to somebody.`,
      ),
    ],
    endings: [
      line('offerIntroduction.e1', () => `Shall I ask them, or leave it? Both are fine.`),
      line('offerIntroduction.e2', () => `I ask them only if you say yes, and a no needs no reason.`),
      line('offerIntroduction.e3', () => `Would you like me to ask them, or is it not the time?`),
      line('offerIntroduction.e4', () => `Nobody has heard of this yet, so it is easy to say no.`),
    ],
    subjects: [
      line('offerIntroduction.s1', () => `Somebody you might like to know`),
      line('offerIntroduction.s2', () => `An introduction, if you like`),
    ],
  },
} satisfies Partial<Recipes>;
