import { sayEvery } from '../../components/present/rhythm';
import type { PromptActions } from '../../components/today/PromptCard';
import type { PromptView } from '../../components/views';
import type { Clock } from '../../lib/clock';
import { type Destination, destinationOf } from '../../lib/drafts/destination';
import type { Draft } from '../../lib/drafts/draft';
import { learnFrom } from '../../lib/drafts/learn';
import { notNow, snooze } from '../../lib/log/commands';
import { log } from '../../lib/log/db';
import { makePromise, settlePromise } from '../../lib/log/promises';
import { answerRhythm, neverSuggest, pause } from '../../lib/log/rhythm';
import { logSent } from '../../lib/log/sent';
import { addDays } from '../../lib/people/days';
import { sayDay, words } from '../../lib/words';
import { forgetDraft, rememberDraft } from './editedDrafts';
import type { Toasts } from './useToast';

/**
 * What the buttons of a prompt do. Copying and opening happen in the user's own click; nothing is written
 * into LinkedIn's page and nothing is sent. A draft copied is no touch until "I wrote".
 */
export function promptActions(toasts: Toasts, clock: Clock): PromptActions {
  const { today, now } = clock;
  return {
    onCopyOpen(prompt, text, draft) {
      void copyAndOpen(prompt, text, draft, toasts);
    },
    onCopy(line) {
      void copy(line, toasts, words('toastCopiedSubject'));
    },
    onDone(prompt, text, draft) {
      const { contactId, occasionId, promise, drafting, name } = prompt;
      const { phraseIds, intent, channel, language } = draft;
      const learnt = learnFrom(draft, text, { ...drafting.guard, ...drafting.request });
      void toasts.attempt(async () => {
        const sent = {
          contactId,
          phraseIds,
          intent,
          channel,
          ...(occasionId !== undefined && { occasionId }),
          ...(intent === 'keepPromise' && promise && { promiseId: promise.id }),
          ...(learnt && { learnt: { ...learnt, language } }),
        };
        const seq = await logSent(log, sent, today, now());
        await forgetDraft(prompt);
        return { text: words('toastSent', { name }), seq };
      });
    },
    onSnooze({ contactId, name }, days) {
      void toasts.attempt(async () => ({
        text: words('toastSnoozed', { name, day: sayDay(addDays(today, days)) }),
        seq: await snooze(log, contactId, days, today, now()),
      }));
    },
    onNotNow({ contactId, name }) {
      void toasts.attempt(async () => ({
        text: words('toastNotNow', { name }),
        seq: await notNow(log, contactId, today, now()),
      }));
    },
    onPause({ contactId, name }) {
      void toasts.attempt(async () => ({
        text: words('toastPaused', { name }),
        seq: await pause(log, contactId, true, today, now()),
      }));
    },
    onNever({ contactId, name }) {
      void toasts.attempt(async () => ({
        text: words('toastNever', { name }),
        seq: await neverSuggest(log, contactId, true, today, now()),
      }));
    },
    onRhythm({ contactId, name }, days) {
      void toasts.attempt(async () => ({
        text:
          days === undefined
            ? words('toastRhythmKept', { name })
            : words('toastRhythm', { name, rhythm: sayEvery(days) }),
        seq: await answerRhythm(log, contactId, days, today, now()),
      }));
    },
    onPromiseKept({ promise, name }) {
      if (!promise) return;
      void toasts.attempt(async () => ({
        text: words('toastPromiseKept', { name }),
        seq: await settlePromise(log, promise.id, 'kept', today, now()),
      }));
    },
    onPromise({ contactId, name }, what, dueOn) {
      void toasts.attempt(async () => ({
        text: words('toastPromise', { name, day: sayDay(dueOn) }),
        seq: await makePromise(log, contactId, { what, dueOn }, today, now()),
      }));
    },
    onDraftChange(prompt, text, draft, mine) {
      void rememberDraft(prompt, draft, text, mine);
    },
  };
}

async function copyAndOpen(prompt: PromptView, text: string, draft: Draft, toasts: Toasts): Promise<void> {
  const { name } = prompt;
  const to = destinationOf(prompt, { ...draft, text });
  const said = to?.kind === 'mail' ? words('toastCopiedMail', { name }) : words('toastCopied', { name });
  if ((await copy(text, toasts, said)) && to) open(to);
}

/** @param said on success. @returns whether the text is on the clipboard. */
async function copy(text: string, toasts: Toasts, said: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    toasts.say(words('toastCopyFailed'));
    return false;
  }
  toasts.say(said);
  return true;
}

/** A mail program takes a link without a tab of its own: one that was opened for it would stay behind, empty. */
function open({ kind, address }: Destination): void {
  if (kind === 'mail') location.assign(address);
  else window.open(address, '_blank', 'noopener');
}
