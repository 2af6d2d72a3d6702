import type { Day } from '../../lib/people/schema';
import { words, type WordKey } from '../../lib/words';
import type { ComponentChildren } from 'preact';
import { EmptyState } from '../design/EmptyState';
import type { PanelView } from '../views';
import { PersonCard, type PersonActions } from './PersonCard';
import './panel.css';

export interface PersonPanelProps extends PersonActions {
  view: PanelView;
  today: Day;
  footer?: ComponentChildren;
}

/** States in which there is nobody to show: each a plain sentence. */
const NOBODY = {
  readingOff: { title: 'panelReadingOff', text: 'panelReadingOffText' },
  noLinkedIn: { title: 'panelNoLinkedIn', text: 'panelNoLinkedInText' },
  unreadable: { title: 'panelUnreadable', text: 'panelUnreadableText' },
  unsure: { title: 'panelUnsure', text: 'panelUnsureText' },
  self: { title: 'panelSelf', text: 'panelSelfText' },
} as const satisfies Record<string, { title: WordKey; text: WordKey }>;

/** The side panel: the person on the LinkedIn page in front, or why there is none. */
export function PersonPanel({ view, today, footer, ...actions }: PersonPanelProps) {
  return (
    <main class="panel" data-testid="panel" data-state={view.state}>
      {/* Each page in front is a new state of one region, so that a change is heard without stealing focus. */}
      <div role="status" class="heard">
        {heard(view)}
      </div>
      {shown()}
      {footer === undefined ? null : <footer class="panel-foot small">{footer}</footer>}
    </main>
  );

  function shown() {
    switch (view.state) {
      case 'person':
        return <PersonCard key={view.person.slug} {...actions} person={view.person} today={today} />;
      case 'loading':
        return <h1 class="panel-wait">{words('loading')}</h1>;
      case 'waiting':
        return <h1 class="panel-wait">{words('panelWaiting')}</h1>;
      default: {
        const { title, text } = NOBODY[view.state];
        return <EmptyState heading="h1" title={words(title)} text={words(text)} />;
      }
    }
  }
}

function heard(view: PanelView): string {
  switch (view.state) {
    case 'person':
      return view.person.name;
    case 'loading':
      return '';
    case 'waiting':
      return words('panelWaiting');
    default:
      return words(NOBODY[view.state].title);
  }
}
