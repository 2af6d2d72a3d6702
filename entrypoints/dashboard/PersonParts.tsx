import { useState } from 'preact/hooks';
import { Promises, type PromiseView } from '../../components/person/Promises';
import { Suggested, type SuggestedView } from '../../components/person/Suggested';
import { isolate } from '../../components/design/Name';
import { sayHint } from '../../components/present/giveAndTake';
import { presentProblem } from '../../components/present/problem';
import { sayEvery } from '../../components/present/rhythm';
import { presentRhythmOffer } from '../../components/present/rhythmOffer';
import { sayWhy } from '../../components/present/why';
import { rhythmOffer } from '../../lib/keeping/adapt';
import { giveAndTake } from '../../lib/keeping/giveAndTake';
import { BadInput } from '../../lib/log/badInput';
import { log, touchesOf } from '../../lib/log/db';
import { useLiveQuery } from '../../lib/log/live';
import { makePromise, openPromises, settlePromise } from '../../lib/log/promises';
import { answerRhythm, neverSuggest, pause } from '../../lib/log/rhythm';
import { whyOf } from '../../lib/log/today';
import type { ContactId, Day } from '../../lib/people/schema';
import { sayDay, words } from '../../lib/words';
import type { PageProps } from './page';

interface Parts {
  /** Only of somebody who is kept. */
  suggested?: SuggestedView;
  promises: PromiseView[];
}

/** On the page of a person: when they come up and why, and what the user promised them. */
export function PersonParts({ id, name, clock, toasts }: PageProps & { id: ContactId; name: string }) {
  const { today } = clock;
  const [problem, setProblem] = useState<string>();
  const parts = useLiveQuery(() => ask(id, name, today), [id, name, today]);
  if (!parts) return null;
  const tell = (text: string, run: () => Promise<number | undefined>): void =>
    void toasts.attempt(async () => ({ text, seq: await run() }));

  async function promise(what: string, dueOn: Day): Promise<boolean> {
    setProblem(undefined);
    let noted = false;
    await toasts.attempt(async () => {
      try {
        const seq = await makePromise(log, id, { what, dueOn }, today, clock.now());
        noted = true;
        return { text: words('toastPromise', { name, day: sayDay(dueOn) }), seq };
      } catch (error) {
        if (!(error instanceof BadInput)) throw error;
        setProblem(presentProblem(error.problem).text);
        return undefined;
      }
    });
    return noted;
  }

  return (
    <>
      {parts.suggested ? (
        <Suggested
          view={parts.suggested}
          onRhythm={(days) =>
            tell(
              days === undefined
                ? words('toastRhythmKept', { name })
                : words('toastRhythm', { name, rhythm: sayEvery(days) }),
              () => answerRhythm(log, id, days, today, clock.now()),
            )
          }
          onPause={(paused) =>
            tell(words(paused ? 'toastPaused' : 'toastResumed', { name }), () =>
              pause(log, id, paused, today, clock.now()),
            )
          }
          onNever={(never) =>
            tell(words(never ? 'toastNever' : 'toastResumed', { name }), () =>
              neverSuggest(log, id, never, today, clock.now()),
            )
          }
        />
      ) : null}
      <Promises
        promises={parts.promises}
        name={name}
        kept={parts.suggested !== undefined}
        today={today}
        {...(problem !== undefined && { problem })}
        onPromise={promise}
        onSettle={(one, how) =>
          tell(words(how === 'kept' ? 'toastPromiseKept' : 'toastPromiseLetGo', { name }), () =>
            settlePromise(log, one.id, how, today, clock.now()),
          )
        }
      />
    </>
  );
}

async function ask(id: ContactId, name: string, today: Day): Promise<Parts> {
  const contact = await log.contacts.get(id);
  if (!contact) return { promises: [] };
  const [touches, why, promises] = await Promise.all([
    touchesOf(log, id),
    whyOf(log, contact, today),
    openPromises(log, id),
  ]);
  const offer = rhythmOffer(contact, touches, today);
  const suggested: SuggestedView = {
    why: sayWhy(why, today),
    hints: giveAndTake(contact, touches, today).map((hint) => sayHint(hint, name)),
    paused: contact.pausedOn !== undefined,
    never: contact.neverOn !== undefined,
    ...(offer && { rhythm: presentRhythmOffer(offer, name) }),
  };
  return {
    ...(contact.ring && { suggested }),
    promises: promises.map(({ id: one, what, dueOn }) => ({
      id: one,
      what,
      text: words('promiseRow', { what: isolate(what), day: sayDay(dueOn) }),
      due: dueOn <= today,
    })),
  };
}
