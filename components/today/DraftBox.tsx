import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { gapIn } from '../../lib/drafts/guard';

export interface DraftBoxProps {
  label: string;
  text: string;
  /** The language of the text, for those who hear it and for the spelling. */
  lang: string;
  /** What goes into the gap, where there is one. */
  gap?: string | undefined;
  boxRef: RefObject<HTMLTextAreaElement | null>;
  onText: (text: string) => void;
  /** The focus came into the box. */
  onEnter: () => void;
}

/**
 * A text to edit, with its gap marked. A text area itself marks nothing, so the same text lies unseen beneath it, in the same
 * lines, and carries the mark; it also makes the box as high as the text is long.
 */
export function DraftBox({ label, text, lang, gap, boxRef, onText, onEnter }: DraftBoxProps) {
  const id = useId();
  const title = gap !== undefined && gapIn(text) ? { title: gap } : {};
  return (
    <>
      <label class="heard" for={id}>
        {label}
      </label>
      <div class="draft-box">
        <Marks text={text} />
        <textarea
          id={id}
          ref={boxRef}
          data-testid="draft"
          dir="auto"
          lang={lang}
          rows={3}
          {...title}
          value={text}
          onFocus={onEnter}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      </div>
    </>
  );
}

/** The last line break makes a line of its own, as it does in the text area. */
function Marks({ text }: { text: string }) {
  const gap = gapIn(text) ?? { start: 0, end: 0 };
  return (
    <div class="draft-marks" dir="auto" aria-hidden="true">
      {text.slice(0, gap.start)}
      {gap.end > gap.start ? <mark data-testid="draft-gap">{text.slice(gap.start, gap.end)}</mark> : null}
      {`${text.slice(gap.end)}\n`}
    </div>
  );
}
