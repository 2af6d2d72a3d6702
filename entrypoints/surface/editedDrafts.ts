import type { PromptView } from '../../components/views';
import { browser } from '../../lib/browser';
import type { Draft } from '../../lib/drafts/draft';
import { loadPacks } from '../../lib/drafts/packs';
import type { ContactId } from '../../lib/people/schema';
import { forgetLook } from './lastLook';

/**
 * Drafts as the user left them, so that a closed popup or a glance at another tab loses nothing. They live
 * in `storage.session`, in memory only, by person and occasion, with the draft that they began from: a
 * suggestion that changes meanwhile does not take them away.
 */
const startOf = (id: ContactId): string => `draft:${id} `;
const keyOf = ({ contactId, occasionId }: PromptView): string => `${startOf(contactId)}${occasionId ?? ''}`;

interface Edited {
  draft: Draft;
  text: string;
}

export async function rememberDraft(prompt: PromptView, draft: Draft, text: string): Promise<void> {
  const edited: Edited = { draft, text };
  await browser.storage.session.set({ [keyOf(prompt)]: edited });
}

/** The message was sent: the next one begins afresh. */
export async function forgetDraft(prompt: PromptView): Promise<void> {
  await browser.storage.session.remove(keyOf(prompt));
}

/** Somebody was forgotten: so is whatever was being written to them, or shown. */
export async function forgetDraftsOf(id: ContactId): Promise<void> {
  await forgetLook();
  const keys = Object.keys(await browser.storage.session.get());
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(startOf(id))));
}

/** @returns the prompts with the user's own text, where there is one. */
export async function withEditedDrafts(prompts: readonly PromptView[]): Promise<PromptView[]> {
  const stored = (await browser.storage.session.get(prompts.map(keyOf))) as Record<
    string,
    Edited | undefined
  >;
  // Some may be in a language of the user's choice.
  await loadPacks(Object.values(stored).flatMap((edited) => edited?.draft.language ?? []));
  return prompts.map((prompt) => {
    const edited = stored[keyOf(prompt)];
    return edited ? { ...prompt, draft: edited.draft, edited: edited.text } : prompt;
  });
}
