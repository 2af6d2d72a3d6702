import { useState } from 'preact/hooks';
import type { VNode } from 'preact';
import { HealthLine } from '../../components/health/HealthLine';
import { ReportDialog } from '../../components/health/ReportDialog';
import { reportText } from '../../components/health/reportText';
import type { Clock } from '../../lib/clock';
import type { PageKind } from '../../lib/linkedin/page';
import { log } from '../../lib/log/db';
import { pageHealth } from '../../lib/log/health';
import { useLiveQuery } from '../../lib/log/live';
import { lookAt } from '../../lib/look';
import { kindInFront } from './inFront';
import type { FrontTab } from './useFrontTab';

/**
 * The quiet line where LinkedIn changed the kind of page that is in front, and what a report would hold.
 * The page is looked at only in the click, and nothing of it leaves the browser.
 */
export function Health({ front, clock }: { front: FrontTab; clock: Clock }) {
  const health = useLiveQuery(() => pageHealth(log, clock.today), [clock]);
  const [report, setReport] = useState<{ text?: string | null }>();
  const kind = kindInFront(front);
  const broken = health?.some((one) => one.broken && one.page === kind) ? kind : null;

  async function show(tabId: number): Promise<void> {
    setReport({});
    const text = await lookAt(tabId).then(
      (look) => look && reportText(look),
      () => null,
    );
    setReport((open) => open && { text });
  }

  return (
    <>
      {broken ? line(broken) : null}
      {report ? (
        <ReportDialog report={report.text} onCopy={copy} onClose={() => setReport(undefined)} />
      ) : null}
    </>
  );

  function line(page: PageKind): VNode {
    const { id } = front;
    return <HealthLine pages={[page]} {...(id !== undefined && { onReport: () => void show(id) })} />;
  }
}

function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
