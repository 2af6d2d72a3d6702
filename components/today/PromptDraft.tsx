import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../lib/words';
import { Button } from '../design/Button';
import { isolate } from '../design/Name';
import { Notice } from '../design/Notice';
import type { PromptView } from '../views';
import { findBlank } from './blank';
import { DraftBox } from './DraftBox';
import { PromptButtons } from './PromptButtons';

/** What can be done about a prompt. The text is the draft as the user left it. */
export interface PromptActions {
  onCopyOpen: (prompt: PromptView, text: string) => void;
  onDone: (prompt: PromptView, text: string) => void;
  onSnooze: (prompt: PromptView, days: number) => void;
  onNotNow: (prompt: PromptView) => void;
  /** So that an edited draft survives the closing of a popup. */
  onDraftChange?: (prompt: PromptView, text: string) => void;
}

export interface PromptDraftProps extends PromptActions {
  prompt: PromptView;
  focusFirst?: boolean;
}

/**
 * The draft, to be edited, and the buttons. The first press of copy with a blank still open selects the
 * blank instead; copying as it is stays one more press away.
 */
export function PromptDraft({ prompt, focusFirst, ...actions }: PromptDraftProps) {
  const [text, setText] = useState(prompt.draft.text);
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLTextAreaElement>(null);

  // A better draft may come while the card is open; it never replaces what the user has typed.
  const edited = useRef(false);
  useEffect(() => {
    if (!edited.current) setText(prompt.draft.text);
  }, [prompt.draft.text]);

  function copy(): void {
    const blank = findBlank(text);
    if (!blank) {
      actions.onCopyOpen(prompt, text);
      return;
    }
    setAsked(true);
    box.current?.focus();
    box.current?.setSelectionRange(blank.start, blank.end);
  }

  function change(next: string): void {
    edited.current = true;
    setText(next);
    if (!findBlank(next)) setAsked(false);
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
        />
        <div role="status">
          {asked ? (
            <Notice tone="heed" data-testid="blank-open">
              <p>{words('draftBlank')}</p>
              <Button small data-testid="copy-anyway" onClick={() => actions.onCopyOpen(prompt, text)}>
                {words('draftCopyAnyway')}
              </Button>
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
      />
    </>
  );
}

/** Another person or another occasion is another draft, edits included. */
export function draftKey({ contactId, occasionId }: PromptView): string {
  return `${contactId} ${occasionId ?? ''}`;
}
