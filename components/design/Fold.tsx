import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './fold.css';

export interface FoldProps {
  title: string;
  /** What is in it, in a line; seen while it is folded. */
  line?: ComponentChildren;
  /** Seldom wanted parts are folded; open where one comes for just this. */
  open?: boolean;
  onOpen?: () => void;
  children: ComponentChildren;
  'data-testid'?: string;
}

/** A part of a page that is seldom needed: its name and a line on what is in it, and all of it after a press. */
export function Fold({ title, line, open = false, onOpen, children, ...rest }: FoldProps) {
  const id = useId();
  return (
    <section {...rest} class="fold" aria-labelledby={id}>
      <details
        open={open}
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) onOpen?.();
        }}
      >
        <summary>
          <span class="fold-words">
            <h2 id={id}>{title}</h2>
            {line === undefined ? null : <span class="fold-line soft small">{line}</span>}
          </span>
        </summary>
        <div class="fold-body">{children}</div>
      </details>
    </section>
  );
}
