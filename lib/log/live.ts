import { liveQuery } from 'dexie';
import { useLayoutEffect, useState } from 'preact/hooks';
import { onSpeak, spokenTag } from '../words';

/** How many questions of this page have had no answer yet, and who waits for them. */
let unanswered = 0;
const waiting = new Set<() => void>();

/** One more question. @returns to be called once it was answered or given up; more calls change nothing. */
function asking(): () => void {
  let open = true;
  unanswered++;
  return () => {
    if (!open) return;
    open = false;
    unanswered--;
    for (const look of waiting) look();
  };
}

/**
 * The answer of a question to the log, told anew whenever what it read changes, in any window or in the
 * background, and in another language when another is spoken: answers may hold texts.
 * @param question reads only the log. @param hangsOn what the question itself uses; a change asks again.
 * @returns undefined until the first answer; a failed question throws while rendering.
 */
export function useLiveQuery<T>(question: () => Promise<T>, hangsOn: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<{ value: T } | { error: unknown }>();
  const [tongue, setTongue] = useState(spokenTag);
  useLayoutEffect(() => onSpeak(() => setTongue(spokenTag())), []);
  // Before anything is painted: an effect after it would ask some frames later.
  useLayoutEffect(() => {
    const answered = asking();
    const tell = (told: { value: T } | { error: unknown }): void => {
      setAnswer(told);
      answered();
    };
    // Of a function that is not itself async, Dexie loses what is read after the first few waits.
    const subscription = liveQuery(async () => question()).subscribe({
      next: (value) => tell({ value }),
      error: (error: unknown) => tell({ error }),
    });
    return () => {
      subscription.unsubscribe();
      answered();
    };
  }, [tongue, ...hangsOn]);
  if (answer && 'error' in answer) throw answer.error;
  return answer?.value;
}

/**
 * Whether every question of the page had its first answer, so that it can be shown without a jump; once true, always.
 * @param patience after so many milliseconds it is shown with what there is.
 */
export function useAllAnswered(patience: number): boolean {
  const [all, setAll] = useState(false);
  useLayoutEffect(() => {
    const look = (): void => {
      if (unanswered === 0) setAll(true);
    };
    const timer = setTimeout(() => setAll(true), patience);
    waiting.add(look);
    look();
    return () => {
      clearTimeout(timer);
      waiting.delete(look);
    };
  }, []);
  return all;
}
