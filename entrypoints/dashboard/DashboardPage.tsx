import { useEffect, useState } from 'preact/hooks';
import { Dashboard, pageOf } from '../../components/dashboard/Dashboard';
import { Toast } from '../../components/design/Toast';
import { useClock } from '../surface/useClock';
import { useToast } from '../surface/useToast';
import { ChoosePage } from './ChoosePage';
import { DataPage } from './DataPage';

/** The dashboard: the page that the address names. */
export function DashboardPage() {
  const page = usePage();
  const clock = useClock();
  const toasts = useToast();
  if (!clock) return null;
  const Page = page === 'choose' ? ChoosePage : DataPage;
  return (
    <>
      <Dashboard page={page}>
        <Page clock={clock} toasts={toasts} />
      </Dashboard>
      <Toast toast={toasts.toast} onClose={toasts.close} />
    </>
  );
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
