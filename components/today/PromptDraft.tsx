import { useMemo, useRef, useState } from 'preact/hooks';
import { destinationOf } from '../../lib/drafts/destination';
import type { Draft } from '../../lib/drafts/draft';
import { gapIn, objectionsTo, withFitSubject } from '../../lib/drafts/guard';
import { packFor } from '../../lib/drafts/packs';
import { promisedIn } from '../../lib/drafts/promised';
import { couldGoToAnybody } from '../../lib/drafts/swap';
import type { Day } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { isolate } from '../design/Name';
import { sayGap } from '../present/gap';
import { guardOf } from '../present/guard';
import type { OwnText, PromptView } from '../views';
import { DraftBox } from './DraftBox';
import { DraftTools } from './DraftTools';
import { Objections } from './Objections';
import { PromptButtons } from './PromptButtons';
import { SaidPromise } from './SaidPromise';
import { Subject } from './Subject';
import { useDraft } from './useDraft';

/** What can be done about a prompt. The text is the draft as the user left it. */
export interface PromptActions {
  onCopyOpen: (prompt: PromptView, text: string, draft: Draft) => void;
  /** Puts a line, the subject of a mail, on the clipboard. */
  onCopy: (line: string) => void;
  onDone: (prompt: PromptView, text: string, draft: Draft) => void;
  onSnooze: (prompt: PromptView, days: number) => void;
  onNotNow: (prompt: PromptView) => void;
  /** No suggestions until the user goes on, or for good. */
  onPause: (prompt: PromptView) => void;
  onNever: (prompt: PromptView) => void;
  /** Takes the offered rhythm, or keeps the present one. */
  onRhythm: (prompt: PromptView, days: number | undefined) => void;
  /** The promise that is due was kept. */
  onPromiseKept: (prompt: PromptView) => void;
  /** Notes what the text promises. */
  onPromise: (prompt: PromptView, what: string, dueOn: Day) => void;
  /** So that an edited draft survives the closing of a popup. */
  onDraftChange?: (prompt: PromptView, text: string, draft: Draft, mine?: OwnText) => void;
}

export interface PromptDraftProps extends PromptActions {
  prompt: PromptView;
  today: Day;
  focusFirst?: boolean;
}

/**
 * The draft, to be edited, and the buttons. The first press of copy with a blank still open, or with anything
 * else that the guard objects to, selects it instead; copying as it is stays one more press away.
 */
export function PromptDraft({ prompt, today, focusFirst, ...actions }: PromptDraftProps) {
  const controls = useDraft(prompt, (draft, text, mine) =>
    actions.onDraftChange?.(prompt, text, draft, ...(mine ? [mine] : [])),
  );
  const { draft, text, edited } = controls;
  const [asked, setAsked] = useState(false);
  const [noted, setNoted] = useState<string>();
  const box = useRef<HTMLTextAreaElement>(null);
  const entered = useRef<Draft | null>(null);

  const label = words('draftLabel', { name: isolate(prompt.name) });
  const guard = useMemo(() => guardOf(prompt, draft), [prompt, draft]);
  const all = useMemo(() => objectionsTo(text, guard), [text, guard]);
  const fit = withFitSubject(draft, guard);
  const objections = asked ? all : all.filter(({ kind }) => AT_ONCE.includes(kind));
  const anybodys = useMemo(() => {
    const called = [...(prompt.drafting.guard.names ?? []), prompt.drafting.request.me ?? ''];
    return gapIn(text) === null && couldGoToAnybody(text, packFor(draft.language), called);
  }, [text, draft, prompt]);
  const promised = edited ? promisedIn(text) : null;

  function copy(): void {
    const [first] = all;
    setAsked(first !== undefined);
    if (!first) {
      actions.onCopyOpen(prompt, text, fit);
      return;
    }
    box.current?.focus();
    if (first.where) box.current?.setSelectionRange(first.where.start, first.where.end);
  }

  /**
   * The gap is what the user came for: the first time in the box, the next key writes over it. Whoever selected
   * something else meanwhile, or wrote, keeps what they did.
   */
  function enter(): void {
    const gap = entered.current === draft ? null : gapIn(text);
    entered.current = draft;
    if (!gap) return;
    requestAnimationFrame(() => {
      const area = box.current;
      if (area?.selectionStart === area?.selectionEnd && area?.value === text)
        area.setSelectionRange(gap.start, gap.end);
    });
  }

  function change(next: string): void {
    controls.type(next);
    if (objectionsTo(next, guard).length === 0) setAsked(false);
  }

  return (
    <>
      <div class="prompt-draft">
        {fit.subject === undefined ? null : (
          <Subject subject={fit.subject} lang={draft.language} onCopy={actions.onCopy} />
        )}
        <DraftBox
          label={label}
          text={text}
          lang={draft.language}
          {...(draft.blank && { gap: words('draftGap', { what: sayGap(draft.blank.name) }) })}
          boxRef={box}
          onText={change}
          onEnter={enter}
        />
        {anybodys ? (
          <p class="soft small" data-testid="draft-swap">
            {words('draftSwap')}
          </p>
        ) : null}
        <DraftTools label={label} request={prompt.drafting.request} controls={controls} />
        <Objections
          objections={objections}
          text={text}
          guard={guard}
          blank={draft.blank?.name}
          {...(asked && { onCopyAnyway: () => actions.onCopyOpen(prompt, text, fit) })}
        />
        {promised && promised.what !== noted ? (
          <SaidPromise
            what={promised.what}
            today={today}
            onNote={(what, dueOn) => {
              setNoted(what);
              actions.onPromise(prompt, what, dueOn);
            }}
          />
        ) : null}
      </div>
      <PromptButtons
        name={prompt.name}
        opens={destinationOf(prompt, { ...fit, text }) !== undefined}
        {...(focusFirst && { focusFirst })}
        onCopy={copy}
        onDone={() => actions.onDone(prompt, text, draft)}
        onSnooze={(days) => actions.onSnooze(prompt, days)}
        onNotNow={() => actions.onNotNow(prompt)}
        onPause={() => actions.onPause(prompt)}
        onNever={() => actions.onNever(prompt)}
      />
    </>
  );
}

/** What is said while it is typed, before anybody asks to copy: what should not even stand there. */
const AT_ONCE: readonly string[] = ['confidence', 'offLimits', 'congratulation'];

/** Another person or another occasion is another draft, edits included. */
export function draftKey({ contactId, occasionId }: PromptView): string {
  return `${contactId} ${occasionId ?? ''}`;
}
