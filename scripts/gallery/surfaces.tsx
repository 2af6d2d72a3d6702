import type { ComponentChild } from 'preact';
import { PersonPanel } from '../../components/panel/PersonPanel';
import { People } from '../../components/people/People';
import { Today } from '../../components/today/Today';
import { Consent } from '../../components/welcome/Consent';
import { Import } from '../../components/welcome/Import';
import { Welcome } from '../../components/welcome/Welcome';
import type { ImportView, PanelView, TodayView } from '../../components/views';
import { addDays } from '../../lib/people/days';
import { HERE, KNOWN, NAMES, PERSON, QUESTIONS, STRANGER, THREE, TODAY } from './people';

/** A surface in one state, by itself in the window. */
export interface Surface {
  id: string;
  title: string;
  show: () => ComponentChild;
}

const nothing = (): void => undefined;
const yes = (): Promise<boolean> => Promise.resolve(true);
const PROMPT_ACTIONS = {
  onCopy: nothing,
  onCopyOpen: nothing,
  onDone: nothing,
  onSnooze: nothing,
  onNotNow: nothing,
  onPause: nothing,
  onNever: nothing,
  onRhythm: nothing,
  onPromiseKept: nothing,
  onPromise: nothing,
};

const today = (id: string, title: string, view: TodayView): Surface => ({
  id: `today-${id}`,
  title: `Today: ${title}`,
  show: () => <Today {...PROMPT_ACTIONS} view={view} today={TODAY} triageHref="#" importHref="#" />,
});

const panel = (id: string, title: string, view: PanelView): Surface => ({
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
      onRing={nothing}
      onReasons={nothing}
      onAddPeople={nothing}
      onAnswer={nothing}
      onCalledBy={nothing}
    />
  ),
});

const bringing = (id: string, title: string, view: ImportView): Surface => ({
  id: `import-${id}`,
  title: `Import: ${title}`,
  show: () => (
    <Welcome
      step="import"
      consent={<Consent consented={{ reading: true, hints: 'panel' }} onConsent={nothing} />}
      import={<Import view={view} onFiles={nothing} onCancel={nothing} onCorrectYou={nothing} />}
      choose={null}
    />
  ),
});

export const SURFACES: readonly Surface[] = [
  today('people', 'three people', { state: 'people', prompts: THREE }),
  today('quiet', 'nobody is due', { state: 'quiet', next: { name: 'Mira Oduya', dueOn: '2026-06-20' } }),
  today('none-kept', 'nobody is kept', { state: 'noneKept' }),
  today('paused', 'paused', { state: 'paused', until: '14:30' }),
  today('nothing', 'nothing was brought', { state: 'nothingImported' }),
  panel('person', 'somebody kept', { state: 'person', person: PERSON, known: KNOWN, questions: QUESTIONS }),
  panel('stranger', 'a stranger', { state: 'person', person: STRANGER }),
  panel('list', 'people on a page', {
    state: 'list',
    page: 'feed',
    people: HERE,
    newPeople: 3,
    questions: [],
  }),
  panel('off', 'reading is off', { state: 'readingOff' }),
  panel('waiting', 'the page is not at rest', { state: 'waiting' }),
  {
    id: 'consent',
    title: 'Welcome: consent',
    show: () => (
      <Welcome step="consent" consent={<Consent onConsent={nothing} />} import={null} choose={null} />
    ),
  },
  bringing('idle', 'before', { state: 'idle' }),
  bringing('reading', 'a file is read', {
    state: 'reading',
    progress: { file: 'Connections.csv', rows: 1204, done: 40, total: 100 },
  }),
  {
    id: 'people',
    title: 'Dashboard: people',
    show: () => (
      <main style={{ padding: 'var(--s5)' }}>
        <People
          people={NAMES.map((name) => ({
            contactId: name,
            name,
            role: 'Head of Design at Northwind Robotics',
            ring: 'close' as const,
            lastTouchOn: addDays(TODAY, -21),
            href: '#',
          }))}
          total={NAMES.length}
          today={TODAY}
          search=""
          show="kept"
          pairs={2}
          onSearch={nothing}
          onShow={nothing}
          onMore={nothing}
        />
      </main>
    ),
  },
];
