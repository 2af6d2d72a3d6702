import { presentPrompt } from '../../components/present/prompt';
import type { PromptView } from '../../components/views';
import type { Clock } from '../../lib/clock';
import { writeDraft } from '../../lib/drafts/draft';
import type { Prompt } from '../../lib/keeping/prompts';
import { cadenceOf } from '../../lib/keeping/rings';
import { slugsOf, usedPhrases } from '../../lib/log/queries';
import type { Log } from '../../lib/log/db';
import { addDays, daysBetween } from '../../lib/people/days';
import { displayName } from '../../lib/people/facts';

/**
 * Prompts with their drafts, in words. As long as the phrases last, no two of them, and no two in a month,
 * are the same.
 */
export async function viewPrompts(
  db: Log,
  prompts: readonly Prompt[],
  { today }: Clock,
): Promise<PromptView[]> {
  const slugs = await slugsOf(
    db,
    prompts.map(({ contact }) => contact.id),
  );
  const views: PromptView[] = [];
  for (const prompt of prompts) {
    const { contact, occasion } = prompt;
    const { givenName, familyName, calledBy } = contact.facts;
    const draft = writeDraft({
      name: displayName(contact),
      cadence: cadenceOf(contact) ?? 0,
      seed: `${contact.id} ${occasion?.id ?? contact.lastTouchOn ?? ''}`,
      used: [
        ...(await usedPhrases(db, contact.id, addDays(today, -31))),
        ...views.flatMap((view) => view.draft.phraseIds),
      ],
      ...(givenName && { givenName: givenName.value }),
      ...(familyName && { familyName: familyName.value }),
      ...(calledBy && { calledBy: calledBy.value }),
      ...(contact.lastTouchOn !== undefined && { silentDays: daysBetween(contact.lastTouchOn, today) }),
      ...(occasion && { occasion: { type: occasion.type, facts: occasion.facts } }),
    });
    views.push(presentPrompt(prompt, draft, slugs.get(contact.id)));
  }
  return views;
}
