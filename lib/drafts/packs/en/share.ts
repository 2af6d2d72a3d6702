import { blankLine, line, type Recipes } from '../../pack';

/** Things and people to pass on. Never: naming the other before they agree. */
export const SHARE = {
  shareArticle: {
    openings: [
      line('shareArticle.o1', () => `I read something you might like.`),
      line('shareArticle.o2', () => `this made me think of you.`),
      line('shareArticle.o3', () => `I came across a piece I’d like to pass on to you.`),
      line('shareArticle.o4', () => `here’s something to read, for a quiet moment.`),
    ],
    bodies: [
      blankLine(
        'shareArticle.b1',
        'article',
        (_, it) => `It’s ${it}. I think it’s close to what you work on.`,
      ),
      blankLine(
        'shareArticle.b2',
        'article',
        (_, it) => `Have a look at ${it}. You’ll see why I’m passing it on.`,
      ),
      blankLine(
        'shareArticle.b3',
        'article',
        (_, it) => `I’d recommend ${it}. You look at these things more closely than most.`,
      ),
    ],
    endings: [
      line('shareArticle.e1', () => `No need to read it soon, or at all.`),
      line('shareArticle.e2', () => `What do you make of it?`),
      line('shareArticle.e3', () => `I hope it’s useful to you.`),
      line('shareArticle.e4', () => `Skip it if it’s not your thing.`),
    ],
    subjects: [
      line('shareArticle.s1', () => `Something to read`),
      line('shareArticle.s2', () => `For a quiet moment`),
    ],
  },
  shareOpportunity: {
    openings: [
      line('shareOpportunity.o1', () => `I came across something that might suit you.`),
      line('shareOpportunity.o2', () => `this isn’t for me, but I thought of you straight away.`),
      line('shareOpportunity.o3', () => `I heard about something that might be right for you.`),
    ],
    bodies: [
      blankLine(
        'shareOpportunity.b1',
        'opportunity',
        (_, it) => `It’s ${it}. I think it goes well with what you’re good at.`,
      ),
      blankLine(
        'shareOpportunity.b2',
        'opportunity',
        (_, it) => `There’s an opening: ${it}. It sounds like the kind of work you do well.`,
      ),
      blankLine(
        'shareOpportunity.b3',
        'opportunity',
        (_, it) => `It’s about ${it}. I don’t know if you’re looking, but I’d be sorry if you missed it.`,
      ),
    ],
    endings: [
      line('shareOpportunity.e1', () => `If it’s not for you, just ignore it.`),
      line('shareOpportunity.e2', () => `I can tell you what I know about it, if you like.`),
      line('shareOpportunity.e3', () => `No need to reply if it’s not for you.`),
      line('shareOpportunity.e4', () => `I’d be happy to put in a word, if you want me to.`),
    ],
    subjects: [
      line('shareOpportunity.s1', () => `Something that might suit you`),
      line('shareOpportunity.s2', () => `I thought of you`),
    ],
  },
  offerIntroduction: {
    openings: [
      line('offerIntroduction.o1', () => `I was thinking of someone you might like to know.`),
      line('offerIntroduction.o2', () => `someone I know made me think of you.`),
      line('offerIntroduction.o3', () => `I may know someone who’s worth twenty minutes of your time.`),
    ],
    bodies: [
      blankLine(
        'offerIntroduction.b1',
        'topic',
        (_, it) => `They know ${it} from the other side, and you’d each learn something.`,
      ),
      blankLine(
        'offerIntroduction.b2',
        'topic',
        (_, it) => `What you have in common is ${it}. You could save each other some detours.`,
      ),
      blankLine(
        'offerIntroduction.b3',
        'topic',
        (_, it) => `They know a lot about ${it}, the kind of thing you only learn in conversation.`,
      ),
    ],
    endings: [
      line('offerIntroduction.e1', () => `Shall I ask them, or leave it? Either is fine.`),
      line('offerIntroduction.e2', () => `I’d only ask them if you say yes, and a no needs no reason.`),
      line('offerIntroduction.e3', () => `Would you like me to ask them, or is now not the time?`),
      line('offerIntroduction.e4', () => `I haven’t mentioned it to anyone yet, so it’s easy to say no.`),
    ],
    subjects: [
      line('offerIntroduction.s1', () => `Someone you might like to know`),
      line('offerIntroduction.s2', () => `An introduction, if you like`),
    ],
  },
} satisfies Partial<Recipes>;
