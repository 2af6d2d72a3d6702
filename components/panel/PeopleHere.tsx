import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Day } from '../../lib/people/schema';
import { words } from '../../lib/words';
import { EmptyState } from '../design/EmptyState';
import type { PanelView } from '../views';
import { NewPeople, type NewPeopleActions } from './NewPeople';
import { PersonHere, type PersonHereActions } from './PersonHere';
import './here.css';

export interface PeopleHereProps extends PersonHereActions, NewPeopleActions {
  view: Extract<PanelView, { state: 'list' }>;
  today: Day;
  /** Stands below the people. */
  questions: ComponentChildren;
}

/** The kept people on the page in front, one row each in page order. It grows as the page does. */
export function PeopleHere({ view, today, questions, onAddPeople, ...actions }: PeopleHereProps) {
  const id = useId();
  return (
    <div class="here" data-testid="here" data-page={view.page}>
      {view.people.length > 0 ? (
        <>
          <h1 id={id}>{words('hereTitle')}</h1>
          <ul class="here-people" aria-labelledby={id}>
            {view.people.map((person) => (
              <PersonHere key={person.contactId} {...actions} person={person} today={today} />
            ))}
          </ul>
        </>
      ) : (
        <EmptyState heading="h1" title={words('hereNone')} text={words('hereNoneText')} />
      )}
      {questions}
      <NewPeople count={view.newPeople} onAddPeople={onAddPeople} />
    </div>
  );
}
