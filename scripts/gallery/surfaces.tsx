import type { ComponentChild } from 'preact';
import { Button } from '../../components/design/Button';
import { EdgeHint } from '../../components/hint/EdgeHint';
import { PersonPanel } from '../../components/panel/PersonPanel';
import { People } from '../../components/people/People';
import { presentHint } from '../../components/present/hint';
import { Sorry } from '../../components/sorry/Sorry';
import { Today } from '../../components/today/Today';
import { Consent } from '../../components/welcome/Consent';
import { Import } from '../../components/welcome/Import';
import { Welcome } from '../../components/welcome/Welcome';
import type { ImportView, PanelView, TodayView } from '../../components/views';
import { addDays } from '../../lib/people/days';
import { words } from '../../lib/words';
import { HERE, KNOWN, NAMES, PERSON, QUESTIONS, STRANGER, THREE, TODAY, UNKEPT } from './people';
// What entrypoints/hints puts into one sheet.
import '../../components/design/reasons.css';
import '../../components/hint/hint.css';

/** A surface in one state, by itself in the window. */
export interface Surface {
  id: string;
  title: string;
  show: () => ComponentChild;
}

const nothing = (): void => undefined;
const PEOPLE: TodayView = { state: 'people', prompts: THREE };
const NONE_KEPT: TodayView = { state: 'noneKept' };
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

/** On a page that is not ours; it would be LinkedIn's. */
const hint = (id: string, title: string, view: PanelView, open: boolean): Surface => ({
  id: `hint-${id}`,
  title: `Hint: ${title}`,
  show: () => {
    const shown = presentHint(view, [], TODAY);
    if (!shown) throw new Error('There is nothing to hint at.');
    const dir = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
    return (
      <main>
        <h1>A page</h1>
        <EdgeHint
          hint={{ ...shown, words: { ...shown.words, dir } }}
          open={open}
          onOpen={nothing}
          onClose={nothing}
          onHide={nothing}
          onCopy={yes}
        />
      </main>
    );
  },
});

const sorry = (id: string, title: string, show: () => ComponentChild): Surface => ({
  id: `sorry-${id}`,
  title: `Any: ${title}`,
  show,
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
  today('people', 'three people', PEOPLE),
  today('quiet', 'nobody is due', { state: 'quiet', next: { name: 'Mira Oduya', dueOn: '2026-06-20' } }),
  today('none-kept', 'nobody is kept', NONE_KEPT),
  today('paused', 'paused', { state: 'paused', until: '14:30' }),
  today('nothing', 'nothing was brought', { state: 'nothingImported' }),
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
  hint('tab', 'the tab at the edge', { state: 'person', person: PERSON }, false),
  hint('person', 'one person', { state: 'person', person: PERSON }, true),
  hint(
    'people',
    'several people',
    {
      state: 'list',
      page: 'feed',
      people: HERE.map((one) => ({ ...one, reasons: ['The last touch was 15 weeks ago.'] })),
      newPeople: 0,
      questions: [],
    },
    true,
  ),
  sorry('unread', 'something could not be read', () => (
    <Sorry
      text={words('readFailed')}
      action={
        <Button kind="primary" onClick={nothing}>
          {words('tryAgain')}
        </Button>
      }
    />
  )),
  sorry('import', 'an import is running', () => (
    <Sorry title={words('importRunningTitle')} text={words('importRunning')} />
  )),
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
  bringing('writing', 'people are written down', {
    state: 'writing',
    contacts: 1204,
    done: 600,
    total: 1204,
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
