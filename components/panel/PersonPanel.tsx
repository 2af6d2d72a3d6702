import type { ComponentChildren } from 'preact';
import type { Day } from '../../lib/people/schema';
import { words, type WordKey } from '../../lib/words';
import { EmptyState } from '../design/EmptyState';
import { QuestionCards, type QuestionActions } from '../questions/QuestionCards';
import type { PanelView } from '../views';
import type { NewPeopleActions } from './NewPeople';
import { PeopleHere } from './PeopleHere';
import { PersonCard, type PersonActions } from './PersonCard';
import type { PersonHereActions } from './PersonHere';
import './panel.css';

export interface PersonPanelProps
  extends PersonActions, PersonHereActions, NewPeopleActions, QuestionActions {
  view: PanelView;
  today: Day;
  /** A line about the page in front, where LinkedIn changed it. */
  health?: ComponentChildren;
}

/** States in which there is nobody to show: each a plain sentence. */
const NOBODY = {
  readingOff: { title: 'panelReadingOff', text: 'panelReadingOffText' },
  noLinkedIn: { title: 'panelNoLinkedIn', text: 'panelNoLinkedInText' },
  notThisPage: { title: 'panelNotThisPage', text: 'panelNotThisPageText' },
  unreadable: { title: 'panelUnreadable', text: 'panelUnreadableText' },
  signedOut: { title: 'panelSignedOut', text: 'panelSignedOutText' },
  unsure: { title: 'panelUnsure', text: 'panelUnsureText' },
  self: { title: 'panelSelf', text: 'panelSelfText' },
} as const satisfies Record<string, { title: WordKey; text: WordKey }>;

/** The side panel: the person or the people on the LinkedIn page in front, or why there is nobody. */
export function PersonPanel({ view, today, health, onAnswer, onCalledBy, ...actions }: PersonPanelProps) {
  return (
    <main class="panel" data-testid="panel" data-state={view.state}>
      {/* Each page in front is a new state of one region, so that a change is heard without stealing focus. */}
      <div role="status" class="heard">
        {heard(view)}
      </div>
      {shown()}
      {health}
    </main>
  );

  function shown() {
    switch (view.state) {
      case 'person': {
        const { person, questions = [] } = view;
        return (
          <PersonCard key={person.slug} {...actions} person={person} today={today}>
            <QuestionCards questions={questions} onAnswer={onAnswer} onCalledBy={onCalledBy} />
          </PersonCard>
        );
      }
      case 'list': {
        const questions = (
          <QuestionCards questions={view.questions} onAnswer={onAnswer} onCalledBy={onCalledBy} />
        );
        return <PeopleHere key={view.page} {...actions} view={view} today={today} questions={questions} />;
      }
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
    case 'list':
      return view.people.length === 0 ? words('hereNone') : words('hereHeard', { n: view.people.length });
    case 'loading':
      return '';
    case 'waiting':
      return words('panelWaiting');
    default:
      return words(NOBODY[view.state].title);
  }
}
