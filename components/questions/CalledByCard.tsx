import { useId, useState } from 'preact/hooks';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { Card } from '../design/Card';
import type { QuestionView } from '../views';

export interface CalledByCardProps {
  question: QuestionView & { choices: string[] };
  onCalledBy: (question: QuestionView, calledBy: string) => void;
}

/** How to call somebody whose name does not tell: one click on a form of it, or a word of the user's own. */
export function CalledByCard({ question, onCalledBy }: CalledByCardProps) {
  const id = useId();
  const [own, setOwn] = useState('');
  return (
    <Card as="section" aria-labelledby={id} data-testid="called-by-question" data-id={question.id}>
      <form
        class="question"
        onSubmit={(event) => {
          event.preventDefault();
          if (own.trim() !== '') onCalledBy(question, own);
        }}
      >
        <h2 id={id}>{question.text}</h2>
        <p class="soft small">{words('calledByWhy')}</p>
        <div class="question-answers">
          {question.choices.map((choice) => (
            <Button key={choice} small data-testid="called-by" onClick={() => onCalledBy(question, choice)}>
              <bdi>{choice}</bdi>
            </Button>
          ))}
        </div>
        <div class="question-answers">
          <input
            type="text"
            aria-label={words('calledByOwn')}
            placeholder={words('calledByOwn')}
            maxLength={100}
            data-testid="called-by-own"
            value={own}
            onInput={(event) => setOwn(event.currentTarget.value)}
          />
          <Button small submit disabled={own.trim() === ''}>
            {words('calledBySave')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
