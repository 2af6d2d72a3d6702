import type { Phrase, PhraseFacts } from '../phrase';

/**
 * English phrases for occasions. The same house rules as in `en.ts`, and no exclamation; every phrase is right with
 * and without each fact that it may use. In a difficulty nothing is asked, nothing is brightened, and the blank is
 * one thing that the writer can really do.
 */

const hi = (word: string, { first }: PhraseFacts): string => (first ? `${word} ${first},` : `${word},`);
const to = ({ first }: PhraseFacts): string => (first ? `, ${first}` : '');
/** A fact in its place in a sentence, or nothing. */
const ifKnown = (fact: string | undefined, around: (fact: string) => string): string =>
  fact === undefined ? '' : around(fact);
const atCompany = ({ company }: PhraseFacts): string => ifKnown(company, (name) => ` at ${name}`);
const roleName = ({ title, company }: PhraseFacts): string =>
  ifKnown(title, (name) => ` as ${name}`) || ifKnown(company, (name) => ` at ${name}`);

/** Promotions and new roles at the same place; the words fit a step to the side too. */
export const NEW_ROLE: Phrase[] = [
  {
    id: 'en.newRole.1',
    text: (f) =>
      `Congratulations on your new role${roleName(f)}${to(f)}. What you did with ___ was the kind of work that ` +
      `everyone leaned on, and it is good to think of you doing more of it. I wish you a team that makes the start easy.`,
  },
  {
    id: 'en.newRole.2',
    text: (f) =>
      `${hi('Hello', f)} I saw that you have a new role${roleName(f)}. I thought at once of ___, and of the care ` +
      `that you put into it. Congratulations, and I hope that the new part of the work is as interesting as it sounds.`,
  },
  {
    id: 'en.newRole.3',
    text: (f) =>
      `How good to read of your new role${roleName(f)}${to(f)}. It was ___ that showed me how you take a thing on ` +
      `and carry it through. Congratulations, and may the first months leave you time to find your own way.`,
  },
];

/** "5 years at Example", as far as it is known. */
const stay = (f: PhraseFacts): string =>
  f.years === undefined
    ? `all this time${atCompany(f)}`
    : `${f.years === 1 ? 'one year' : `${f.years} years`}${atCompany(f)}`;

export const ANNIVERSARY: Phrase[] = [
  {
    id: 'en.anniversary.1',
    text: (f) =>
      `Congratulations on ${stay(f)}${to(f)}. Of all that you have done there, ___ is what I would point to ` +
      `first. I hope that there is a moment today to look back on it, and plenty ahead that you look forward to.`,
  },
  {
    id: 'en.anniversary.2',
    text: (f) =>
      `${hi('Hello', f)} I read that it has been ${stay(f)}. I still think of ___ when somebody asks me what good ` +
      `work looks like. Congratulations, and a day with a little time to be pleased about it.`,
  },
  {
    id: 'en.anniversary.3',
    text: (f) =>
      `${hi('Hi', f)} a short note, since I saw that it has been ${stay(f)}. For me that stands for ___, and for ` +
      `the way in which you stayed with it. Warm congratulations, and all the best for what comes next.`,
  },
];

export const BIRTHDAY: Phrase[] = [
  {
    id: 'en.birthday.1',
    text: (f) =>
      `Happy birthday${to(f)}. I was thinking of ___ and how you talked about it. I hope that today has a little of ` +
      `that in it, good company, and an evening that belongs to nobody but you and the people you like.`,
  },
  {
    id: 'en.birthday.2',
    text: (f) =>
      `${hi('Hello', f)} all the best for your birthday. The last time we spoke you told me of ___, and it has ` +
      `stayed with me since. I wish you a year that has room for it, and a day without a single meeting.`,
  },
  {
    id: 'en.birthday.3',
    text: (f) =>
      `A happy birthday to you${to(f)}. It is easy to remember ___ and smile about it on a day like this. I hope ` +
      `that somebody brings a cake, that the phone stays quiet, and that the new year of yours begins well.`,
  },
];

export const POST: Phrase[] = [
  {
    id: 'en.post.1',
    text: (f) =>
      `${hi('Hi', f)} I read what you posted, and ___ has stayed with me since. It made me look at my own work in ` +
      `another way, which does not happen often. Thank you for taking the time to write it down.`,
  },
  {
    id: 'en.post.2',
    text: (f) =>
      `${hi('Hello', f)} your post found me at the right moment. The part about ___ is one that I would sign, and I ` +
      `have been turning it over since. What would you do differently if you began with it today?`,
  },
  {
    id: 'en.post.3',
    text: (f) =>
      `${hi('Hi', f)} thank you for your post. I kept thinking about ___ and noticed that we meet the same thing here ` +
      `from another side. It is good to know that somebody looks at it as carefully as you do.`,
  },
];

/** "the award", with its name where it is known. */
const what = (f: PhraseFacts): string =>
  ifKnown(f.title, (name) => ` (${name})`) || ifKnown(f.school, (name) => ` at ${name}`);

/** Awards, certificates, degrees and launches: what it took is the thing to speak of. */
export const ACHIEVEMENT: Phrase[] = [
  {
    id: 'en.achievement.1',
    text: (f) =>
      `Congratulations${to(f)}. I just read your good news${what(f)}. I remember ___, and how much quiet work went ` +
      `into it, so I am glad that it shows now. I hope that you find an evening to enjoy it properly.`,
  },
  {
    id: 'en.achievement.2',
    text: (f) =>
      `${hi('Hello', f)} I saw your good news${what(f)} and was pleased for you. What impressed me most was ___, ` +
      `because that is the part nobody sees from outside. Well done, and take a moment to be proud of it.`,
  },
  {
    id: 'en.achievement.3',
    text: (f) =>
      `${hi('Hi', f)} what good news${what(f)}. When I think of ___ it makes perfect sense to me that this worked ` +
      `out. Warm congratulations to you, and to the people who were part of it.`,
  },
];

/** Sorry, what their work was worth, one concrete thing; no answer is needed. */
export const HARDSHIP: Phrase[] = [
  {
    id: 'en.hardship.1',
    text: (f) =>
      `${hi('Hi', f)} I saw that things are changing for you at work, and I am sorry for the parts of it that are ` +
      `hard. Your work is worth a lot to the people who know it. I can ___ this week. No need to answer.`,
  },
  {
    id: 'en.hardship.2',
    text: (f) =>
      `${hi('Hello', f)} I am thinking of you just now. Any team would be fortunate to have what you bring, and I say ` +
      `so to whoever asks. If it takes something off your list, I will gladly ___. No answer needed.`,
  },
  {
    id: 'en.hardship.3',
    text: (f) =>
      `${hi('Hi', f)} I am sorry that this is not an easy time. I have seen your work up close, and none of it counts ` +
      `for less now. What I can do at once is ___, and I would be glad to. There is no need to reply.`,
  },
];
