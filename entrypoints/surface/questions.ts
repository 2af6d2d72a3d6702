import type { QuestionActions } from '../../components/questions/QuestionCards';
import { sayName } from '../../components/present/name';
import { presentQuestion } from '../../components/present/question';
import type { QuestionView } from '../../components/views';
import type { Clock } from '../../lib/clock';
import { log, type Log } from '../../lib/log/db';
import { answerCalledBy, answerQuestion } from '../../lib/log/questions';
import type { Question } from '../../lib/people/schema';
import { words } from '../../lib/words';
import type { Toasts } from './useToast';

/** More would be a form to fill in. */
export const QUESTIONS_AT_ONCE = 2;

/** Questions in words; those about somebody who has left the log are left out. */
export async function viewQuestions(
  db: Log,
  questions: readonly Question[],
  { today }: Clock,
): Promise<QuestionView[]> {
  const contacts = await db.contacts.bulkGet(questions.map(({ contactId }) => contactId));
  return questions.flatMap((question, i) => {
    const contact = contacts[i];
    return contact ? [presentQuestion(question, sayName(contact), today)] : [];
  });
}

/** What the buttons of a question do. */
export function questionActions(toasts: Toasts, { today, now }: Clock): QuestionActions {
  return {
    onAnswer({ id }, answer) {
      void toasts.attempt(async () => ({
        text: words(answer === 'yes' ? 'toastAnsweredYes' : 'toastAnsweredNo'),
        seq: await answerQuestion(log, id, answer, today, now()),
      }));
    },
    onCalledBy({ id }, calledBy) {
      void toasts.attempt(async () => ({
        text: words('toastCalledBy', { name: calledBy.trim() }),
        seq: await answerCalledBy(log, id, calledBy, today, now()),
      }));
    },
  };
}
