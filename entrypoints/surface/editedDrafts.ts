import type { PromptView } from '../../components/views';
import { browser } from '../../lib/browser';

/**
 * Drafts as the user left them, so that a closed popup loses nothing. They live in `storage.session`, in
 * memory only, each with the draft that it was made from: a new draft starts afresh.
 */
interface Edited {
  from: string;
  text: string;
}

const keyOf = (contactId: string): string => `draft:${contactId}`;

export async function rememberDraft({ contactId, draft }: PromptView, text: string): Promise<void> {
  const edited: Edited = { from: draft.phraseIds.join(' '), text };
  await browser.storage.session.set({ [keyOf(contactId)]: edited });
}

/** @returns the prompts with the user's own text in place of the draft, where there is one. */
export async function withEditedDrafts(prompts: PromptView[]): Promise<PromptView[]> {
  const stored = await browser.storage.session.get(prompts.map(({ contactId }) => keyOf(contactId)));
  return prompts.map((prompt) => {
    const edited = stored[keyOf(prompt.contactId)] as Edited | undefined;
    if (!edited || edited.from !== prompt.draft.phraseIds.join(' ')) return prompt;
    return { ...prompt, draft: { ...prompt.draft, text: edited.text } };
  });
}
