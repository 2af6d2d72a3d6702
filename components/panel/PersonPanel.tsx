import type { ComponentChildren } from 'preact';
import type { Day } from '../../lib/people/schema';
import { words, type WordKey } from '../../lib/words';
import { Button } from '../design/Button';
import { EmptyState } from '../design/EmptyState';
import { QuestionCards, type QuestionActions } from '../questions/QuestionCards';
import type { PanelView } from '../views';
import { NewPeople, type NewPeopleActions } from './NewPeople';
import { PeopleHere } from './PeopleHere';
import { PersonCard, type PersonActions } from './PersonCard';
import type { PersonHereActions } from './PersonHere';
import type { WritingActions } from './writing';
import './panel.css';
import './here.css';

export interface PersonPanelProps
  extends PersonActions, PersonHereActions, NewPeopleActions, QuestionActions {
  view: PanelView;
  /** Another one, and everything is drawn anew; the name of what is in front where left out. */
  viewKey?: string;
  today: Day;
  /** Absent where nothing is written: then what was noted is not shown either. */
  writing?: WritingActions;
  /** In place of an empty page: today's people, below a line that says why nobody else is here. */
  elsewhere?: (line: ComponentChildren) => ComponentChildren;
  /** Ends the pause. */
  onGoOn?: () => void;
  /** A line about the page in front, where LinkedIn changed it. */
  health?: ComponentChildren;
}

/** States in which there is nobody to show: each a plain sentence. */
const NOBODY = {
  readingOff: { title: 'panelReadingOff', text: 'panelReadingOffText' },
  hintsOff: { title: 'panelHintsOff', text: 'panelHintsOffText' },
  paused: { title: 'panelPaused', text: 'panelPausedText' },
  noLinkedIn: { title: 'panelNoLinkedIn', text: 'panelNoLinkedInText' },
  notThisPage: { title: 'panelNotThisPage', text: 'panelNotThisPageText' },
  unreadable: { title: 'panelUnreadable', text: 'panelUnreadableText' },
  signedOut: { title: 'panelSignedOut', text: 'panelSignedOutText' },
  unsure: { title: 'panelUnsure', text: 'panelUnsureText' },
  self: { title: 'panelSelf', text: 'panelSelfText' },
  nobodyHere: { title: 'hereNone', text: 'hereNoneText' },
} as const satisfies Record<string, { title: WordKey; text: WordKey }>;

/** The side panel: the person or the people on the LinkedIn page in front; elsewhere today's people. */
export function PersonPanel(props: PersonPanelProps) {
  const { view, viewKey, today, writing, elsewhere, health, onGoOn, onAnswer, onCalledBy, ...actions } =
    props;
  const nobody = nobodyIn(view);
  return (
    <div class="panel" data-testid="panel" data-state={view.state}>
      {/* Each page in front is a new state of one region, so that a change is heard without stealing focus. */}
      <div role="status" class="heard">
        {heard(view)}
      </div>
      {nobody && elsewhere ? (
        <div key={viewKey ?? view.state} class="panel-elsewhere">
          {elsewhere(line(nobody))}
        </div>
      ) : (
        <main key={viewKey ?? nameOf(view)} class="panel-main">
          {shown()}
        </main>
      )}
      {health ? <footer class="panel-foot small">{health}</footer> : null}
    </div>
  );

  /** Quiet, above today's people. On a list what may be done there comes with it. */
  function line(state: keyof typeof NOBODY) {
    const { title, text } = NOBODY[state];
    const said = (
      <p class="panel-line small" data-testid="panel-line">
        <strong>{words(title)}.</strong> <span class="soft">{words(text)}</span>
      </p>
    );
    if (view.state !== 'list') return said;
    return (
      <div class="here" data-testid="here" data-page={view.page}>
        {said}
        {questionsOf(view.questions)}
        <NewPeople count={view.newPeople} onAddPeople={actions.onAddPeople} />
      </div>
    );
  }

  function questionsOf(questions: PersonPanelQuestions) {
    return <QuestionCards questions={questions} onAnswer={onAnswer} onCalledBy={onCalledBy} />;
  }

  function shown() {
    switch (view.state) {
      case 'person': {
        const { person, known, questions = [] } = view;
        return (
          <PersonCard
            key={person.slug}
            {...actions}
            person={person}
            known={known}
            writing={writing}
            today={today}
          >
            {questionsOf(questions)}
          </PersonCard>
        );
      }
      case 'list': {
        const questions = questionsOf(view.questions);
        return <PeopleHere key={view.page} {...actions} view={view} today={today} questions={questions} />;
      }
      case 'loading':
        return <h1 class="panel-wait">{words('loading')}</h1>;
      case 'waiting':
        return <h1 class="panel-wait">{words('panelWaiting')}</h1>;
      default: {
        const { title, text } = NOBODY[view.state];
        const goOn =
          view.state === 'paused' && onGoOn ? (
            <Button kind="primary" data-testid="go-on" onClick={onGoOn}>
              {words('restEnd')}
            </Button>
          ) : null;
        return <EmptyState heading="h1" title={words(title)} text={words(text)} action={goOn} />;
      }
    }
  }
}

type PersonPanelQuestions = NonNullable<Extract<PanelView, { state: 'person' }>['questions']>;

function nobodyIn(view: PanelView): keyof typeof NOBODY | undefined {
  if (view.state === 'list') return view.people.length === 0 ? 'nobodyHere' : undefined;
  if (view.state === 'person' || view.state === 'loading' || view.state === 'waiting') return undefined;
  return view.state;
}

function nameOf(view: PanelView): string {
  if (view.state === 'person') return `person ${view.person.slug}`;
  return view.state === 'list' ? `list ${view.page}` : view.state;
}

function heard(view: PanelView): string {
  const nobody = nobodyIn(view);
  if (nobody) return words(NOBODY[nobody].title);
  switch (view.state) {
    case 'person':
      return view.person.name;
    case 'list':
      return words('hereHeard', { n: view.people.length });
    case 'waiting':
      return words('panelWaiting');
    default:
      return '';
  }
}
