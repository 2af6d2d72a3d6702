import type { Bidi } from './bidi';

/** How long anything is waited for. */
export const PATIENCE_MS = 15_000;

interface CallResult {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

/** Functions run where Firefox is told to: in a page, or in its own window. */
export interface Scripts {
  /** Runs a function; what goes in and comes out is plain data. */
  evaluate<T, A = undefined>(work: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
  /** Waits until the function answers with something true, and gives it. */
  until<T, A = undefined>(what: string, work: (argument: A) => T | Promise<T>, argument?: A): Promise<T>;
}

/** @param context a page or a window of Firefox, as BiDi names it. */
export function scriptsIn(bidi: Bidi, context: string): Scripts {
  const evaluate = async <T, A>(work: (argument: A) => T | Promise<T>, argument?: A): Promise<T> => {
    // A helper that tsx puts around named functions, which the page does not have.
    const functionDeclaration = `async (json) => {
      const __name = (named) => named;
      const value = await (${work.toString()})(json === 'undefined' ? undefined : JSON.parse(json));
      return JSON.stringify(value) ?? 'undefined';
    }`;
    const answer = await bidi.send<CallResult>('script.callFunction', {
      functionDeclaration,
      arguments: [{ type: 'string', value: argument === undefined ? 'undefined' : JSON.stringify(argument) }],
      target: { context },
      awaitPromise: true,
      userActivation: false,
    });
    if (answer.type === 'exception')
      throw new Error(answer.exceptionDetails?.text ?? 'exception in the page');
    const json = answer.result?.value;
    return (typeof json === 'string' && json !== 'undefined' ? JSON.parse(json) : undefined) as T;
  };

  const until = async <T, A>(
    what: string,
    work: (argument: A) => T | Promise<T>,
    argument?: A,
  ): Promise<T> => {
    const end = Date.now() + PATIENCE_MS;
    let problem = '';
    for (;;) {
      try {
        const value = await evaluate(work, argument);
        if (value) return value;
      } catch (error) {
        // A page that is just being replaced can't answer; the next one can.
        problem = String(error);
      }
      if (Date.now() > end)
        throw new Error(`waited in vain for ${what}${problem && `; last problem: ${problem}`}`);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return { evaluate, until };
}
