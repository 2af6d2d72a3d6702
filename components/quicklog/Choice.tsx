import { Button } from '../design/Button';

export interface ChoiceProps {
  /** The question. */
  label: string;
  /** What is asked, for tests: "person", "day". */
  name: string;
  among: readonly { text: string; onChoose: () => void }[];
  /** After a choice. */
  onChosen: () => void;
}

/** A question with a button for each answer: a wrong person or day is worse than one press more. */
export function Choice({ label, name, among, onChosen }: ChoiceProps) {
  return (
    <div class="quicklog-keys" role="group" aria-label={label}>
      {among.map(({ text, onChoose }, at) => (
        <Button
          key={`${at} ${text}`}
          small
          data-testid={`quick-${name}`}
          data-choice=""
          onClick={() => {
            onChoose();
            onChosen();
          }}
        >
          <bdi>{text}</bdi>
        </Button>
      ))}
    </div>
  );
}
