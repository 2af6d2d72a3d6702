import { useEffect, useRef, useState } from 'preact/hooks';
import { gapIn, type Objection, objectionTo } from '../../lib/drafts/guard';
import { words, type WordKey } from '../../lib/words';
import { Button } from '../design/Button';
import { isolate } from '../design/Name';
import { Notice } from '../design/Notice';
import type { PromptView } from '../views';
import { DraftBox } from './DraftBox';
import { PromptButtons } from './PromptButtons';

/** What can be done about a prompt. The text is the draft as the user left it. */
export interface PromptActions {
  onCopyOpen: (prompt: PromptView, text: string) => void;
  onDone: (prompt: PromptView, text: string) => void;
  onSnooze: (prompt: PromptView, days: number) => void;
  onNotNow: (prompt: PromptView) => void;
  /** No suggestions until the user goes on, or for good. */
  onPause: (prompt: PromptView) => void;
  onNever: (prompt: PromptView) => void;
  /** Takes the offered rhythm, or keeps the present one. */
  onRhythm: (prompt: PromptView, days: number | undefined) => void;
  /** The promise that is due was kept. */
  onPromiseKept: (prompt: PromptView) => void;
  /** So that an edited draft survives the closing of a popup. */
  onDraftChange?: (prompt: PromptView, text: string) => void;
}

export interface PromptDraftProps extends PromptActions {
  prompt: PromptView;
  focusFirst?: boolean;
}

const OBJECTIONS: Readonly<Record<Objection, WordKey>> = {
  blank: 'draftBlank',
  placeholder: 'draftPlaceholder',
  empty: 'draftEmpty',
};

/**
 * The draft, to be edited, and the buttons. The first press of copy with a blank still open, or with anything
 * else that the guard objects to, selects it instead; copying as it is stays one more press away.
 */
export function PromptDraft({ prompt, focusFirst, ...actions }: PromptDraftProps) {
  const [text, setText] = useState(prompt.draft.text);
  const [objection, setObjection] = useState<Objection | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);

  // A better draft may come while the card is open; it never replaces what the user has typed.
  const edited = useRef(false);
  const entered = useRef(false);
  useEffect(() => {
    if (!edited.current) setText(prompt.draft.text);
  }, [prompt.draft.text]);

  function copy(): void {
    const found = objectionTo(text);
    setObjection(found);
    if (!found) {
      actions.onCopyOpen(prompt, text);
      return;
    }
    const gap = gapIn(text);
    box.current?.focus();
    if (gap) box.current?.setSelectionRange(gap.start, gap.end);
  }

  /** The gap is what the user came for: the first time in the box, the next key writes over it. */
  function enter(): void {
    const gap = entered.current ? null : gapIn(text);
    entered.current = true;
    if (gap) requestAnimationFrame(() => box.current?.setSelectionRange(gap.start, gap.end));
  }

  function change(next: string): void {
    edited.current = true;
    setText(next);
    if (!objectionTo(next)) setObjection(null);
    actions.onDraftChange?.(prompt, next);
  }

  return (
    <>
      <div class="prompt-draft">
        <DraftBox
          label={words('draftLabel', { name: isolate(prompt.name) })}
          text={text}
          boxRef={box}
          onText={change}
          onEnter={enter}
        />
        <div role="status">
          {objection ? (
            <Notice tone="heed" data-testid="blank-open">
              <p>{words(OBJECTIONS[objection])}</p>
              {objection === 'empty' ? null : (
                <Button small data-testid="copy-anyway" onClick={() => actions.onCopyOpen(prompt, text)}>
                  {words('draftCopyAnyway')}
                </Button>
              )}
            </Notice>
          ) : null}
        </div>
      </div>
      <PromptButtons
        name={prompt.name}
        opens={prompt.slug !== undefined}
        {...(focusFirst && { focusFirst })}
        onCopy={copy}
        onDone={() => actions.onDone(prompt, text)}
        onSnooze={(days) => actions.onSnooze(prompt, days)}
        onNotNow={() => actions.onNotNow(prompt)}
        onPause={() => actions.onPause(prompt)}
        onNever={() => actions.onNever(prompt)}
      />
    </>
  );
}

/** Another person or another occasion is another draft, edits included. */
export function draftKey({ contactId, occasionId }: PromptView): string {
  return `${contactId} ${occasionId ?? ''}`;
}
