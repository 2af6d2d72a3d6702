import { useEffect, useState } from 'preact/hooks';
import { Fold } from '../../../components/design/Fold';
import { sayWhole, Stored } from '../../../components/settings/Stored';
import { log } from '../../../lib/log/db';
import { useLiveQuery } from '../../../lib/log/live';
import { storedCounts } from '../../../lib/log/stored';
import { type StoredSizes, storedSizes } from '../../../lib/log/storedSizes';
import { words } from '../../../lib/words';

/** What is kept in this browser: counted always, measured once somebody looks. */
export function StoredThings() {
  const counts = useLiveQuery(() => storedCounts(log), []);
  const [looks, setLooks] = useState(false);
  const bytes = useUsage(counts?.steps);
  const sizes = useSizes(looks ? counts?.steps : undefined);
  if (!counts) return null;
  return (
    <Fold
      title={words('storedTitle')}
      {...(bytes !== undefined && { line: sayWhole(bytes) })}
      onOpen={() => setLooks(true)}
      data-testid="stored-fold"
    >
      <Stored counts={counts} {...(sizes && { sizes })} {...(bytes !== undefined && { bytes })} />
    </Fold>
  );
}

/** @param steps a change of it measures again; undefined: nobody looks. */
function useSizes(steps: number | undefined): StoredSizes | undefined {
  const [sizes, setSizes] = useState<StoredSizes>();
  useEffect(() => {
    if (steps === undefined) return;
    let gone = false;
    void storedSizes(log).then((measured) => {
      if (!gone) setSizes(measured);
    });
    return () => {
      gone = true;
    };
  }, [steps]);
  return sizes;
}

/** @param steps a change of it asks again. @returns the browser's estimate in bytes, where it gives one. */
function useUsage(steps: number | undefined): number | undefined {
  const [bytes, setBytes] = useState<number>();
  useEffect(() => {
    void navigator.storage.estimate().then(({ usage }) => setBytes(usage));
  }, [steps]);
  return bytes;
}
