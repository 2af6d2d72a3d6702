import { useId } from 'preact/hooks';
import './progress.css';

export interface ProgressProps {
  /** What is going on, in words. */
  text: string;
  detail?: string;
  done?: number;
  total?: number;
}

/** The browser's own progress bar with its words; without numbers it only says that work goes on. */
export function Progress({ text, detail, done, total }: ProgressProps) {
  const id = useId();
  const known = done !== undefined && total !== undefined && total > 0;
  return (
    <div class="progress">
      <p id={id}>{text}</p>
      <progress aria-labelledby={id} {...(known && { value: Math.min(done, total), max: total })} />
      {detail === undefined ? null : <p class="soft small">{detail}</p>}
    </div>
  );
}
