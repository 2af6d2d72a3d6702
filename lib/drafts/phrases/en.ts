import type { Phrase, PhraseFacts } from '../phrase';

/**
 * English phrases. House rules: 150 to 350 characters with the blank filled, one blank that only the user
 * can fill, one question at most, no ask, no haste, nothing that could go to anybody else unchanged.
 */

const hi = (word: string, { first }: PhraseFacts): string => (first ? `${word} ${first},` : `${word},`);
const to = ({ first }: PhraseFacts): string => (first ? `, ${first}` : '');

const at = ({ company }: PhraseFacts, else_: string): string =>
  company === undefined ? else_ : `at ${company}`;

export const NEW_JOB: Phrase[] = [
  {
    id: 'en.newJob.1',
    text: (f) =>
      `Congratulations on ${f.company === undefined ? 'your new job' : `joining ${f.company}`}${to(f)}. I still remember how you handled ___, and they are ` +
      `lucky to have that on their side now. I hope the first weeks bring good people and interesting problems.`,
  },
  {
    id: 'en.newJob.2',
    text: (f) =>
      `${hi('Hello', f)} I just saw that you are ${at(f, 'in a new job')} now. Congratulations! What you did with ___ ` +
      `has stayed with me, and it is easy to see why they wanted you. I wish you time to look around and settle in.`,
  },
  {
    id: 'en.newJob.3',
    text: (f) =>
      `How good to see you ${at(f, 'in a new place')}${to(f)}. Congratulations! When I think of your work I think of ___, ` +
      `and I am glad that a new team gets to see it up close. May the place suit you as well as you suit it.`,
  },
];

export const STAY_IN_TOUCH: Phrase[] = [
  {
    id: 'en.stay.1',
    text: (f) =>
      `${hi('Hi', f)} I thought of you today because of ___. How are things on your side? I would like to hear ` +
      `what you are working on these days, whenever you have a quiet minute. No hurry at all.`,
  },
  {
    id: 'en.stay.2',
    text: (f) =>
      `${hi('Hello', f)} ___ reminded me of you this week, and I realised that I do not know what fills your ` +
      `days at the moment. What is going well, and what is harder than it looks? I am glad to listen either way.`,
  },
  {
    id: 'en.stay.3',
    text: (f) =>
      `${hi('Hi', f)} a small sign of life from me. I came across ___ and thought that you might like it too. ` +
      `How have the last weeks been for you? It would be good to catch up when it suits you.`,
  },
];

export const LONG_SILENCE: Phrase[] = [
  {
    id: 'en.silence.1',
    text: (f) =>
      `${hi('Hi', f)} it has been a long time since we last wrote. ___ brought you back to mind, and I would ` +
      `simply like to know how you are and what you are working on now. No agenda, and no hurry to answer.`,
  },
  {
    id: 'en.silence.2',
    text: (f) =>
      `${hi('Hello', f)} we have not written for quite a while. I was thinking of ___ the other day and smiled. ` +
      `How has life been treating you since then? I would be happy to hear from you, whenever it suits you.`,
  },
  {
    id: 'en.silence.3',
    text: (f) =>
      `${hi('Hi', f)} a message out of the blue, because ___ made me think of you. I would love to hear what has ` +
      `changed for you since we last wrote. A line or two is plenty, and there is no hurry.`,
  },
];

export const FIRST_WORDS: Phrase[] = [
  {
    id: 'en.first.1',
    text: (f) =>
      `${hi('Hi', f)} we have never really talked, and I would like to change that. I noticed ___ and took it as a ` +
      `good reason to say hello. What are you working on at the moment? I am curious what it looks like from your side.`,
  },
  {
    id: 'en.first.2',
    text: (f) =>
      `${hi('Hello', f)} it is time that I said hello properly. ___ made me think that we look at similar ` +
      `questions from two sides. How do you see it? I would be glad to compare notes some day.`,
  },
  {
    id: 'en.first.3',
    text: (f) =>
      `${hi('Hi', f)} I have had your name in mind for a while, so here is a hello at last. I was ` +
      `struck by ___ and would like to hear the story behind it, if you ever feel like telling it.`,
  },
];
