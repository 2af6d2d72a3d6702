import type { ComponentChildren } from 'preact';
import { Mark } from './Mark';
import './empty-state.css';

export interface EmptyStateProps {
  title: string;
  /** `h1` where the page has no other heading. */
  heading?: 'h1' | 'h2' | 'h3';
  text?: string;
  /** The way on, where there is one. */
  action?: ComponentChildren;
  'data-testid'?: string;
}

/** Nothing to show, said warmly, with the way on. */
export function EmptyState({ title, heading: Heading = 'h2', text, action, ...rest }: EmptyStateProps) {
  return (
    <div {...rest} class="empty-state">
      <Mark size={48} />
      <Heading>{title}</Heading>
      {text === undefined ? null : <p class="soft">{text}</p>}
      {action}
    </div>
  );
}
