import type { ComponentChild } from 'preact';
import { words } from '../../lib/words';
import { EmptyState } from '../design/EmptyState';

export interface SorryProps {
  title?: string;
  text: string;
  action?: ComponentChild;
}

/** In place of a page that cannot be shown just now: why, in a sentence. */
export function Sorry({ title = words('notNowTitle'), text, action }: SorryProps) {
  return (
    <main>
      <EmptyState heading="h1" title={title} text={text} action={action} data-testid="sorry" />
    </main>
  );
}
