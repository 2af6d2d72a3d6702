import type { RefObject } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';

export interface DraftBoxProps {
  label: string;
  text: string;
  /** The language of the text, for those who hear it and for the spelling. */
  lang: string;
  /** What is folded away has no height to measure. */
  shown: boolean;
  boxRef: RefObject<HTMLTextAreaElement | null>;
  onText: (text: string) => void;
  /** The focus came into the box. */
  onEnter: () => void;
}

/** A text to edit, as high as it is long (`field-sizing` where the browser has it, else measured). */
export function DraftBox({ label, text, lang, shown, boxRef, onText, onEnter }: DraftBoxProps) {
  const id = useId();
  useLayoutEffect(() => {
    const box = boxRef.current;
    if (!box || !shown || CSS.supports('field-sizing', 'content')) return;
    box.style.height = 'auto';
    box.style.height = `${box.scrollHeight + 2}px`;
  }, [text, shown]);
  return (
    <>
      <label class="heard" for={id}>
        {label}
      </label>
      <textarea
        id={id}
        ref={boxRef}
        class="draft-box"
        data-testid="draft"
        dir="auto"
        lang={lang}
        rows={3}
        value={text}
        onFocus={onEnter}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </>
  );
}
