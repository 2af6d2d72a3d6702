import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';
import { onSpeak, spokenTag } from '../words';

/**
 * The answer of a question to the log, told anew whenever what it read changes, in any window or in the
 * background, and in another language when another is spoken: answers may hold texts.
 * @param question reads only the log. @param hangsOn what the question itself uses; a change asks again.
 * @returns undefined until the first answer; a failed question throws while rendering.
 */
export function useLiveQuery<T>(question: () => Promise<T>, hangsOn: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<{ value: T } | { error: unknown }>();
  const [tongue, setTongue] = useState(spokenTag);
  useEffect(() => onSpeak(() => setTongue(spokenTag())), []);
  useEffect(() => {
    const subscription = liveQuery(question).subscribe({
      next: (value) => setAnswer({ value }),
      error: (error: unknown) => setAnswer({ error }),
    });
    return () => subscription.unsubscribe();
  }, [tongue, ...hangsOn]);
  if (answer && 'error' in answer) throw answer.error;
  return answer?.value;
}
