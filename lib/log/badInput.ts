import type { ContactId } from '../people/schema';

/** What the user typed cannot be taken; a screen says why at the field. Nothing was changed. */
export class BadInput extends Error {
  override name = 'BadInput';
  constructor(
    readonly problem: InputProblem,
    /** The contact who has that address already. */
    readonly contactId?: ContactId,
  ) {
    super(problem);
  }
}

export const INPUT_PROBLEMS = [
  'noName',
  'tooLong',
  'badAddress',
  'badMail',
  'badBirthday',
  'addressTaken',
  'mailTaken',
  'futureDay',
  'badDay',
  'noPromise',
] as const;
export type InputProblem = (typeof INPUT_PROBLEMS)[number];
