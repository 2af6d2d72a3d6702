import { useId, useRef } from 'preact/hooks';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { Card } from '../design/Card';
import { useKeepFocus } from '../panel/useKeepFocus';
import type { QuestionView } from '../views';
import { CalledByCard } from './CalledByCard';
import './questions.css';

export type QuestionAnswer = 'yes' | 'no';

export interface QuestionActions {
  onAnswer: (question: QuestionView, answer: QuestionAnswer) => void;
  onCalledBy: (question: QuestionView, calledBy: string) => void;
}

export interface QuestionCardsProps extends QuestionActions {
  questions: readonly QuestionView[];
}

/** What was read and is not certain. Nothing happens until it is answered; leaving it is fine. */
export function QuestionCards({ questions, onAnswer, onCalledBy }: QuestionCardsProps) {
  const place = useRef<HTMLDivElement>(null);
  useKeepFocus(place, questions.map(({ id }) => id).join(' '));
  return (
    <div ref={place} tabIndex={-1} class="questions" data-testid="questions">
      {questions.map((question) =>
        question.choices ? (
          <CalledByCard
            key={question.id}
            question={{ ...question, choices: question.choices }}
            onCalledBy={onCalledBy}
          />
        ) : (
          <QuestionCard key={question.id} question={question} onAnswer={onAnswer} />
        ),
      )}
    </div>
  );
}

function QuestionCard({
  question,
  onAnswer,
}: Pick<QuestionActions, 'onAnswer'> & { question: QuestionView }) {
  const id = useId();
  const about = `${id}-text`;
  return (
    <Card as="section" aria-labelledby={`${id} ${about}`} data-testid="question" data-id={question.id}>
      <div class="question">
        <h2 id={id}>{words('questionTitle')}</h2>
        <p id={about}>{question.text}</p>
        <p class="soft small">{question.from}</p>
        <div class="question-answers">
          <Button
            small
            data-testid="question-yes"
            aria-describedby={about}
            onClick={() => onAnswer(question, 'yes')}
          >
            {words('questionYes')}
          </Button>
          <Button
            small
            data-testid="question-no"
            aria-describedby={about}
            onClick={() => onAnswer(question, 'no')}
          >
            {words('questionNo')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
