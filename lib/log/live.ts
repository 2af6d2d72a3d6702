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

/** Questions whose answers are kept for the next opening of a page. */
const NAMES = ['undo', 'redo', 'backup', 'health'] as const;
type Name = (typeof NAMES)[number];
export type Answers = Readonly<Partial<Record<Name, unknown>>>;

/** Answers that still hold when the page opens; and those given since. */
let known: Answers = {};
const given = new Map<Name, unknown>();

/** Questions of these names begin with these answers, and are asked all the same. @param answers plain data. */
export function beginWithAnswers(answers: Answers): void {
  known = answers;
}

/** @returns what the questions that have a name were answered, those that are just being asked anew apart. */
export function answersGiven(): Answers {
  return Object.fromEntries(given);
}

/**
 * The answer of a question to the log, told anew whenever what it read changes, in any window or in the
 * background, and in another language when another is spoken: answers may hold texts.
 * @param question reads only the log. @param hangsOn what the question itself uses; a change asks again.
 * @param name under which its answer (plain data) is kept for the next opening, see `beginWithAnswers`.
 * @returns undefined until the first answer; a failed question throws while rendering.
 */
export function useLiveQuery<T>(
  question: () => Promise<T>,
  hangsOn: readonly unknown[],
  name?: Name,
): T | undefined {
  const [answer, setAnswer] = useState<{ value: T } | { error: unknown } | undefined>(() =>
    name !== undefined && name in known ? { value: known[name] as T } : undefined,
  );
  const [tongue, setTongue] = useState(spokenTag);
  useLayoutEffect(() => onSpeak(() => setTongue(spokenTag())), []);
  // Before anything is painted: an effect after it would ask some frames later.
  useLayoutEffect(() => {
    const answered = answer ? () => undefined : asking();
    const tell = (told: { value: T } | { error: unknown }): void => {
      if (name !== undefined && 'value' in told) given.set(name, told.value);
      // No answer yet and the answer that there is nothing are one to the page: nothing to draw.
      setAnswer((before) =>
        before === undefined && 'value' in told && told.value === undefined ? before : told,
      );
      answered();
    };
    // Of a function that is not itself async, Dexie loses what is read after the first few waits.
    const subscription = liveQuery(async () => {
      if (name !== undefined) given.delete(name);
      return question();
    }).subscribe({
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
  const [all, setAll] = useState(() => NAMES.every((name) => name in known));
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
