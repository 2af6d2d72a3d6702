import { PersonPanel } from '../../components/panel/PersonPanel';
import { Today } from '../../components/today/Today';
import type { PanelView, TodayView } from '../../components/views';
import { HERE, KNOWN, PERSON, QUESTIONS, STRANGER, TODAY, UNKEPT } from './people';
import { NONE_KEPT, nothing, PEOPLE, PROMPT_ACTIONS, type Surface, yes } from './surface';

/** @param beside what stands where nobody is in front: today's people; left out where suggestions rest. */
const panel = (id: string, title: string, view: PanelView, beside?: TodayView): Surface => ({
  id: `panel-${id}`,
  title: `Panel: ${title}`,
  show: () => (
    <PersonPanel
      {...PROMPT_ACTIONS}
      view={view}
      today={TODAY}
      writing={{
        onTyped: nothing,
        onRemember: yes,
        onLine: () => Promise.resolve(undefined),
        onPrefers: nothing,
        onKind: nothing,
        onSettle: nothing,
        onUnnote: nothing,
      }}
      {...(beside && {
        elsewhere: (line) => (
          <Today {...PROMPT_ACTIONS} view={beside} today={TODAY} triageHref="#" importHref="#" line={line} />
        ),
      })}
      onRing={nothing}
      onReasons={nothing}
      onAddPeople={nothing}
      onAnswer={nothing}
      onGoOn={nothing}
      onCalledBy={nothing}
    />
  ),
});

/** The side panel in every state. */
export const PANEL_SURFACES: readonly Surface[] = [
  panel('person', 'somebody kept', { state: 'person', person: PERSON, known: KNOWN, questions: QUESTIONS }),
  panel('unkept', 'somebody in the log who is not kept', { state: 'person', person: UNKEPT, known: KNOWN }),
  panel('stranger', 'a stranger', { state: 'person', person: STRANGER }),
  panel('list', 'people on a page', {
    state: 'list',
    page: 'feed',
    people: HERE,
    newPeople: 3,
    questions: [],
  }),
  panel(
    'list-nobody',
    'nobody of yours on a page',
    { state: 'list', page: 'feed', people: [], newPeople: 3, questions: QUESTIONS },
    PEOPLE,
  ),
  panel('off', 'reading is off', { state: 'readingOff' }, PEOPLE),
  panel('hints-off', 'no hints are wanted', { state: 'hintsOff' }, PEOPLE),
  panel('paused', 'paused', { state: 'paused' }),
  panel('no-linkedin', 'a page that is not LinkedIn’s', { state: 'noLinkedIn' }, NONE_KEPT),
  panel('not-this-page', 'a page that is not read', { state: 'notThisPage' }, PEOPLE),
  panel('waiting', 'the page is not at rest', { state: 'waiting' }),
  panel('unreadable', 'a page that cannot be read', { state: 'unreadable' }, PEOPLE),
  panel('signed-out', 'signed out', { state: 'signedOut' }, PEOPLE),
  panel('unsure', 'it is not certain who it is', { state: 'unsure' }, PEOPLE),
  panel('self', 'one’s own page', { state: 'self' }, PEOPLE),
];
