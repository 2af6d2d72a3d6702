import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser';

/** Longer nobody waits for the browser's judgement: what is shown must be there within 300 ms. */
const WAIT_MS = 100;

interface Known {
  key: string;
  /** Absent where the browser is not sure, or not yet. */
  language?: string;
}

/**
 * In which language the page in front is written, by the browser's own judgement of it: nothing of ours runs in the
 * page for that. It is waited for a moment, so that a draft is not written twice under the user's eyes.
 * @param key of what is in front; undefined where its language does not matter.
 * @returns undefined as long as it is worth waiting.
 */
export function usePageLanguage(tabId: number | undefined, key: string | undefined): Known | undefined {
  const [known, setKnown] = useState<Known>();
  useEffect(() => {
    if (tabId === undefined || key === undefined) return;
    let gone = false;
    const late = setTimeout(() => setKnown({ key }), WAIT_MS);
    browser.tabs
      .detectLanguage(tabId)
      .then((language) => {
        if (!gone) setKnown({ key, ...(language !== 'und' && { language }) });
      })
      // The tab went away, or the browser does not tell: the user's own language is as good.
      .catch(() => undefined)
      .finally(() => clearTimeout(late));
    return () => {
      gone = true;
      clearTimeout(late);
    };
  }, [tabId, key]);
  if (tabId === undefined || key === undefined) return { key: '' };
  return known?.key === key ? known : undefined;
}
