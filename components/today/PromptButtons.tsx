import { useEffect, useRef } from 'preact/hooks';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { about, isolate } from '../design/Name';
import { Later } from './Later';

export interface PromptButtonsProps {
  /** Whose card it is, for those who hear only the buttons. */
  name: string;
  /** Whether there is a page to open after copying. */
  opens: boolean;
  focusFirst?: boolean;
  onCopy: () => void;
  onDone: () => void;
  onSnooze: (days: number) => void;
  onNotNow: () => void;
  onPause: () => void;
  onNever: () => void;
}

/** One thing to do, and three ways round it. */
export function PromptButtons({ name, opens, focusFirst, ...on }: PromptButtonsProps) {
  const first = useRef<HTMLButtonElement>(null);
  const whom = isolate(name);

  useEffect(() => {
    if (focusFirst) first.current?.focus();
  }, [focusFirst]);

  return (
    <div class="prompt-actions" role="group" aria-label={words('promptActions', { name: whom })}>
      <Button
        kind="primary"
        elementRef={first}
        data-testid="copy-open"
        aria-label={about(words(opens ? 'draftCopyOpen' : 'draftCopy'), whom)}
        onClick={on.onCopy}
      >
        {words(opens ? 'draftCopyOpen' : 'draftCopy')}
      </Button>
      <Button small data-testid="done" aria-label={about(words('promptDone'), whom)} onClick={on.onDone}>
        {words('promptDone')}
      </Button>
      <Later
        label={about(words('promptLater'), whom)}
        onSnooze={on.onSnooze}
        onPause={on.onPause}
        onNever={on.onNever}
      />
      <Button
        small
        kind="plain"
        data-testid="not-now"
        aria-label={about(words('promptNotNow'), whom)}
        onClick={on.onNotNow}
      >
        {words('promptNotNow')}
      </Button>
    </div>
  );
}
