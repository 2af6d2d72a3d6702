import { useEffect, useState } from 'preact/hooks';
import { Stored } from '../../../components/settings/Stored';
import { log } from '../../../lib/log/db';
import { useLiveQuery } from '../../../lib/log/live';
import { storedCounts } from '../../../lib/log/stored';

/** What is kept in this browser. */
export function StoredThings() {
  const counts = useLiveQuery(() => storedCounts(log), []);
  const bytes = useUsage(counts?.steps);
  return counts ? <Stored counts={counts} {...(bytes !== undefined && { bytes })} /> : null;
}

/** @param steps a change of it asks again. @returns the browser's estimate in bytes, where it gives one. */
function useUsage(steps: number | undefined): number | undefined {
  const [bytes, setBytes] = useState<number>();
  useEffect(() => {
    void navigator.storage.estimate().then(({ usage }) => setBytes(usage));
  }, [steps]);
  return bytes;
}
