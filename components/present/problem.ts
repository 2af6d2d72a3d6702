import { words, type WordKey } from '../../lib/words';
import type { PersonField } from '../person/PersonForm';

/** What is wrong with what was typed, by the log's own name for it, and the field at which to say it. */
const PROBLEMS: Readonly<Record<string, { field: PersonField; text: WordKey }>> = {
  noName: { field: 'name', text: 'problemNoName' },
  tooLong: { field: 'name', text: 'problemTooLong' },
  badAddress: { field: 'address', text: 'problemBadAddress' },
  addressTaken: { field: 'address', text: 'problemAddressTaken' },
  badMail: { field: 'mail', text: 'problemBadMail' },
  mailTaken: { field: 'mail', text: 'problemMailTaken' },
  badBirthday: { field: 'birthday', text: 'problemBadBirthday' },
  futureDay: { field: 'name', text: 'problemFutureDay' },
  noPromise: { field: 'name', text: 'problemNoPromise' },
  badDay: { field: 'name', text: 'problemBadDay' },
};

/** Longer no line of a form may be (lib/log/typed). */
const LONGEST = 300;

/** @returns the sentence and its field. */
export function presentProblem(problem: string): { field: PersonField; text: string } {
  const { field, text } = PROBLEMS[problem] ?? { field: 'name', text: 'problemTooLong' };
  return { field, text: words(text, { n: LONGEST }) };
}
