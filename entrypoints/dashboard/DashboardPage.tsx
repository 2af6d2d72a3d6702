import { useEffect, useState } from 'preact/hooks';
import {
  Dashboard,
  type DashboardPage as DashboardPageName,
  pageOf,
} from '../../components/dashboard/Dashboard';
import { Toast } from '../../components/design/Toast';
import { History } from '../surface/History';
import { RingDaysOfLog } from '../surface/RingDaysOfLog';
import { Badge } from '../surface/useBadge';
import { useClock } from '../surface/useClock';
import { useToast } from '../surface/useToast';
import { ChoosePage } from './ChoosePage';
import { DataPage } from './DataPage';
import { DuplicatesPage } from './DuplicatesPage';
import { KindsPage } from './KindsPage';
import { LogPage } from './LogPage';
import { NewPersonPage } from './NewPersonPage';
import type { PageProps } from './page';
import { PeoplePage } from './PeoplePage';
import { PersonPage } from './PersonPage';
import { SettingsPage } from './SettingsPage';

/** The dashboard: the page that the address names. */
export function DashboardPage() {
  const { page, id } = usePage();
  const clock = useClock();
  const toasts = useToast();
  if (!clock) return null;
  return (
    <>
      <Dashboard page={page} history={<History clock={clock} toasts={toasts} />}>
        <RingDaysOfLog>{pageFor(page, id, { clock, toasts })}</RingDaysOfLog>
      </Dashboard>
      <Badge clock={clock} />
      <Toast toast={toasts.toast} onClose={toasts.close} />
    </>
  );
}

function pageFor(page: DashboardPageName, id: string | undefined, props: PageProps) {
  switch (page) {
    case 'people':
      return <PeoplePage {...props} />;
    case 'person':
      return id?.startsWith('new') ? (
        <NewPersonPage key={id} asked={id.split(':')[1]} {...props} />
      ) : (
        <PersonPage key={id} id={id ?? ''} {...props} />
      );
    case 'log':
      return <LogPage key={id} id={id} {...props} />;
    case 'duplicates':
      return <DuplicatesPage {...props} />;
    case 'choose':
      return <ChoosePage {...props} />;
    case 'kinds':
      return <KindsPage {...props} />;
    case 'settings':
      return <SettingsPage {...props} />;
    case 'data':
      return <DataPage {...props} />;
  }
}

function usePage() {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const moved = (): void => setHash(location.hash);
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return pageOf(hash);
}
