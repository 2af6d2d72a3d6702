import type { ComponentChild } from 'preact';
import { Button } from '../../components/design/Button';
import { People } from '../../components/people/People';
import { Sorry } from '../../components/sorry/Sorry';
import { Today } from '../../components/today/Today';
import { Consent } from '../../components/welcome/Consent';
import { Import } from '../../components/welcome/Import';
import { Welcome } from '../../components/welcome/Welcome';
import type { ImportView, TodayView } from '../../components/views';
import { addDays } from '../../lib/people/days';
import { words } from '../../lib/words';
import { HINT_SURFACES } from './hintSurfaces';
import { PANEL_SURFACES } from './panelSurfaces';
import { NAMES, TODAY } from './people';
import { NONE_KEPT, nothing, PEOPLE, PROMPT_ACTIONS, type Surface } from './surface';

const today = (id: string, title: string, view: TodayView): Surface => ({
  id: `today-${id}`,
  title: `Today: ${title}`,
  show: () => <Today {...PROMPT_ACTIONS} view={view} today={TODAY} triageHref="#" importHref="#" />,
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
  ...PANEL_SURFACES,
  ...HINT_SURFACES,
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
