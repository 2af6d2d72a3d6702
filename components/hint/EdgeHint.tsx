import { useLayoutEffect, useId, useRef } from 'preact/hooks';
import type { Hint, HintDraft } from '../../lib/bridge/hint';
import { Mark } from '../design/Mark';
import { HintPerson } from './HintPerson';

/**
 * This part of the screens goes onto LinkedIn's page, in a closed shadow root: so it brings no style sheet with it
 * (`hint.css` is put in by whoever shows it) and no texts of its own, and nothing is typed in it.
 */
export interface EdgeHintProps {
  hint: Hint;
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
  /** No tab any more for this visit of the page. */
  onHide: () => void;
  /** @returns whether the browser copied it. */
  onCopy: (draft: HintDraft) => Promise<boolean>;
}

/** A small tab at the window's edge that opens what is known of the people on the page. */
export function EdgeHint({ hint: { people, words }, open, onOpen, onClose, onHide, onCopy }: EdgeHintProps) {
  const id = useId();
  const tab = useRef<HTMLButtonElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const wasOpen = useRef(open);
  // At once: a key that closes the card comes up again, and must not come up on the page.
  useLayoutEffect(() => {
    if (open === wasOpen.current) return;
    wasOpen.current = open;
    (open ? title : tab).current?.focus({ preventScroll: true });
  }, [open]);
  return (
    <div class="edge" lang={words.lang} dir={words.dir} data-testid="hint" data-open={String(open)}>
      <button
        ref={tab}
        type="button"
        class="edge-tab"
        data-testid="hint-tab"
        aria-label={words.tab}
        title={words.tab}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={open ? onClose : onOpen}
      >
        <Mark size={20} />
        {people.length > 1 ? <span aria-hidden="true">{people.length}</span> : null}
      </button>
      {open ? (
        <section class="edge-card" id={id} aria-labelledby={`${id}-title`} data-testid="hint-card">
          <header class="edge-head">
            <h2 ref={title} id={`${id}-title`} tabIndex={-1}>
              {words.title}
            </h2>
            <button
              type="button"
              class="edge-close"
              data-testid="hint-close"
              aria-label={words.close}
              title={words.close}
              onClick={onClose}
            />
          </header>
          <ul class="edge-people">
            {people.map((person, i) => (
              <HintPerson
                key={`${i} ${person.name}`}
                id={`${id}-${i}`}
                person={person}
                words={words}
                folded={people.length > 1}
                onCopy={onCopy}
              />
            ))}
          </ul>
          <button
            type="button"
            class="button button-plain button-small"
            data-testid="hint-hide"
            onClick={onHide}
          >
            {words.hide}
          </button>
        </section>
      ) : null}
    </div>
  );
}
