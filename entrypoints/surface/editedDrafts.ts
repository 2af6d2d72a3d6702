import type { OwnText, PromptView } from '../../components/views';
import { browser } from '../../lib/browser';
import type { Draft } from '../../lib/drafts/draft';
import { loadPacks } from '../../lib/drafts/packs';
import type { ContactId } from '../../lib/people/schema';
import { forgetLook } from './lastLook';

/**
 * Drafts as the user left them, so that a closed popup or a glance at another tab loses nothing. They live
 * in `storage.session`, in memory only, by person and occasion, with the draft that they began from: a
 * suggestion that changes meanwhile does not take them away. Where an occasion comes up while one writes, the draft is
 * another one, and what was being written is offered beside it.
 */
const startOf = (id: ContactId): string => `draft:${id} `;
const keyOf = ({ contactId, occasionId }: PromptView): string => `${startOf(contactId)}${occasionId ?? ''}`;

/** What was edited last of all to that person. */
const lastOf = (id: ContactId): string => `${startOf(id)}last`;

interface Edited extends OwnText {
  /** What the user wrote before they asked for other words. */
  mine?: OwnText;
}

export async function rememberDraft(
  prompt: PromptView,
  draft: Draft,
  text: string,
  mine?: OwnText,
): Promise<void> {
  const edited: Edited = { draft, text, ...(mine && { mine }) };
  await browser.storage.session.set({ [keyOf(prompt)]: edited, [lastOf(prompt.contactId)]: edited });
}

/** The message was sent: the next one begins afresh. */
export async function forgetDraft(prompt: PromptView): Promise<void> {
  await browser.storage.session.remove([keyOf(prompt), lastOf(prompt.contactId)]);
}

/** Somebody was forgotten: so is whatever was being written to them, or shown. */
export async function forgetDraftsOf(id: ContactId): Promise<void> {
  await forgetLook();
  const keys = Object.keys(await browser.storage.session.get());
  await browser.storage.session.remove(keys.filter((key) => key.startsWith(startOf(id))));
}

/** @returns the prompts with the user's own text, where there is one. */
export async function withEditedDrafts(prompts: readonly PromptView[]): Promise<PromptView[]> {
  const keys = prompts.flatMap((prompt) => [keyOf(prompt), lastOf(prompt.contactId)]);
  const stored = (await browser.storage.session.get(keys)) as Record<string, Edited | undefined>;
  // Some may be in a language of the user's choice.
  await loadPacks(Object.values(stored).flatMap((edited) => edited?.draft.language ?? []));
  return prompts.map((prompt) => {
    const edited = stored[keyOf(prompt)];
    const mine = edited ? edited.mine : ownOf(stored[lastOf(prompt.contactId)]);
    return {
      ...prompt,
      ...(edited && { draft: edited.draft, edited: edited.text }),
      ...(mine && { mine }),
    };
  });
}

/** What of it the user wrote, if anything: other words that they only asked for are not theirs. */
function ownOf(edited: Edited | undefined): OwnText | undefined {
  if (!edited || edited.text === edited.draft.text) return edited?.mine;
  const { draft, text } = edited;
  return { draft, text };
}
