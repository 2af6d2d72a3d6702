import { sayHint } from '../../components/present/giveAndTake';
import { sayName } from '../../components/present/name';
import { presentPrompt } from '../../components/present/prompt';
import { presentRhythmOffer } from '../../components/present/rhythmOffer';
import { sayWhy } from '../../components/present/why';
import type { PromptView } from '../../components/views';
import type { Clock } from '../../lib/clock';
import { writeDraft } from '../../lib/drafts/draft';
import { rhythmOffer } from '../../lib/keeping/adapt';
import type { Pick as Chosen } from '../../lib/keeping/choose';
import { explain } from '../../lib/keeping/explain';
import { giveAndTake } from '../../lib/keeping/giveAndTake';
import type { Prompt } from '../../lib/keeping/prompts';
import { aboutOf, draftingFor } from '../../lib/log/drafting';
import { addressesOf } from '../../lib/log/queries';
import { type Log, touchesOf } from '../../lib/log/db';
import type { Touch } from '../../lib/people/schema';

/**
 * Prompts with their drafts, in words. As long as the phrases last, no two of them, and no two in a month,
 * are the same. @param page the language of the page in front.
 */
export async function viewPrompts(
  db: Log,
  prompts: readonly Prompt[],
  { today }: Clock,
  page?: string,
): Promise<PromptView[]> {
  const { locale } = Intl.DateTimeFormat().resolvedOptions();
  const tongues = { browser: locale, ...(page !== undefined && { page }) };
  // Side by side: one after the other would be as many waits.
  const [addresses, read] = await Promise.all([
    addressesOf(
      db,
      prompts.map(({ contact }) => contact.id),
    ),
    Promise.all(
      prompts.map(async (prompt) => {
        const { contact } = prompt;
        const [drafting, touches] = await Promise.all([
          draftingFor(db, contact, aboutOf(prompt), today, tongues),
          touchesOf(db, contact.id),
        ]);
        return { prompt, drafting, touches };
      }),
    ),
  ]);
  const views: PromptView[] = [];
  for (const { prompt, drafting, touches } of read) {
    const { request } = drafting;
    // Whoever stands beside on the same screen gets other words.
    const beside = views.flatMap((view) => view.draft.phraseIds);
    request.lately = [...(request.lately ?? []), ...beside];
    const view = presentPrompt(prompt, writeDraft(request), drafting, addresses.get(prompt.contact.id));
    views.push({ ...view, ...besides(prompt, touches, view.name, today) });
  }
  return views;
}

/** What a card says beside its reasons: another rhythm on offer, a kind word on give and take. */
function besides(
  { contact, reasons }: Prompt,
  touches: readonly Touch[],
  name: string,
  today: string,
): Partial<PromptView> {
  const offer = rhythmOffer(contact, touches, today);
  const said = reasons.some(({ kind }) => kind === 'theyGaveLast');
  const hint = giveAndTake(contact, touches, today).find(({ kind }) => !(said && kind === 'thanks'));
  return {
    ...(offer && { rhythm: presentRhythmOffer(offer, name) }),
    ...(hint && { caution: sayHint(hint, name) }),
  };
}

/** Today's cards: prompts with why they have their places, and whom to warm up on before somebody of long ago. */
export async function viewPicks(db: Log, picks: readonly Chosen[], clock: Clock): Promise<PromptView[]> {
  const views = await viewPrompts(
    db,
    picks.map(({ prompt }) => prompt),
    clock,
  );
  const warm = picks.find(({ by }) => by !== 'dormant');
  return views.map((view, i) => {
    const pick = picks[i];
    if (!pick) return view;
    const weighed = { ...pick.prompt, gates: [], enough: true };
    const why = sayWhy(explain(pick.prompt.contact, weighed, picks), clock.today);
    if (pick.by !== 'dormant') return { ...view, why };
    return { ...view, why, longAgo: warm ? { warmUp: sayName(warm.prompt.contact) } : {} };
  });
}
