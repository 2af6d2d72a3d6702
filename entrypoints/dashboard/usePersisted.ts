import { useEffect, useState } from 'preact/hooks';

/** Whether the browser promised to keep the log, and asking it to: only a page may ask, not the background. */
export function usePersisted(): { persisted: boolean | undefined; ask: () => void } {
  const [persisted, setPersisted] = useState<boolean>();
  useEffect(() => {
    void navigator.storage.persisted().then(setPersisted);
  }, []);
  return { persisted, ask: () => void navigator.storage.persist().then(setPersisted) };
}
