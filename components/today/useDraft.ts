import { useEffect, useRef, useState } from 'preact/hooks';
import type { Draft } from '../../lib/drafts/draft';
import { hasPack, loadPacks } from '../../lib/drafts/packs';
import { type Choice, rewrite, shorten } from '../../lib/drafts/rewrite';
import type { OwnText, PromptView } from '../views';

/** A draft on the screen: as written, as the user left it, and what they wrote before they asked for another. */
export interface DraftState {
  draft: Draft;
  text: string;
  choice: Choice;
  /** Nobody but the user wrote this. */
  edited: boolean;
  mine?: { draft: Draft; text: string; choice: Choice };
}

export interface DraftControls extends DraftState {
  type: (text: string) => void;
  another: () => void;
  shorter: () => void;
  choose: (choice: Choice) => void;
  backToMine: () => void;
}

const stateOf = ({ draft, edited, mine }: PromptView): DraftState => ({
  draft,
  text: edited ?? draft.text,
  choice: edited === undefined ? {} : choiceOf(draft),
  edited: edited !== undefined && edited !== draft.text,
  ...(mine && { mine: { ...mine, choice: choiceOf(mine.draft) } }),
});

/** What a draft that was left was written as: other words for it say the same in the same language. */
function choiceOf({ intent, channel, language }: Draft): Choice {
  return { intent, channel, language };
}

/**
 * @param onChange is told of everything that the user changes, and of what they wrote before, so that both survive the
 *   closing of a popup.
 */
export function useDraft(
  prompt: PromptView,
  onChange: ((draft: Draft, text: string, mine: OwnText | undefined) => void) | undefined,
): DraftControls {
  const [state, setState] = useState(() => stateOf(prompt));
  const { request } = prompt.drafting;
  const past = useRef<string[]>([]);
  const touched = useRef(false);
  /** As of now: what is typed until the lines of another language are there counts. */
  const latest = useRef<DraftControls | null>(null);
  // A better draft may come while the card is open; it never replaces what the user has typed or asked for.
  useEffect(() => {
    if (!touched.current) setState(stateOf(prompt));
  }, [prompt.draft.text, prompt.edited, prompt.mine?.text]);

  function put(next: DraftState): void {
    touched.current = true;
    setState(next);
    onChange?.(next.draft, next.text, next.mine && { draft: next.mine.draft, text: next.mine.text });
  }
  function take(draft: Draft, choice: Choice): void {
    const { text, edited } = state;
    const mine = edited ? { draft: state.draft, text, choice: state.choice } : state.mine;
    put({ draft, choice, text: draft.text, edited: false, ...(mine && { mine }) });
  }
  /** The lines on the screen are not to come again. */
  function seen(): string[] {
    past.current.push(...state.draft.phraseIds);
    return past.current;
  }
  const controls: DraftControls = {
    ...state,
    type: (text) => put({ ...state, text, edited: text !== state.draft.text }),
    another: () => take(rewrite(request, state.choice, seen()), state.choice),
    shorter: () => take(shorten(request, state.choice, seen()), { ...state.choice, tone: 'concise' }),
    choose(change) {
      const { language } = change;
      if (language !== undefined && !hasPack(language)) {
        void loadPacks([language]).then(() => latest.current?.choose(change));
        return;
      }
      const choice = { ...state.choice, ...change };
      take(rewrite(request, choice, change.tone === undefined ? [] : seen()), choice);
    },
    backToMine() {
      if (state.mine) put({ ...state.mine, edited: true });
    },
  };
  latest.current = controls;
  return controls;
}
