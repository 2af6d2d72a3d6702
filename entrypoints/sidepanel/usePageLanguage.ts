import { useEffect, useState } from 'preact/hooks';
import { browser } from '../../lib/browser';
import { keyOf, type InFront } from './inFront';

/**
 * In which language the page in front is written, by the browser's own judgement of it: nothing of ours runs in the
 * page for that. @returns a language tag; undefined where the browser is not sure.
 */
export function usePageLanguage(tabId: number | undefined, shown: InFront): string | undefined {
  const [known, setKnown] = useState<{ key: string; language: string }>();
  const key = shown.state === 'person' || shown.state === 'list' ? keyOf(shown) : undefined;
  useEffect(() => {
    if (tabId === undefined || key === undefined) return;
    let gone = false;
    browser.tabs
      .detectLanguage(tabId)
      .then((language) => {
        if (!gone && language !== 'und') setKnown({ key, language });
      })
      // The tab went away, or the browser does not tell: the user's own language is as good.
      .catch(() => undefined);
    return () => {
      gone = true;
    };
  }, [tabId, key]);
  return known?.key === key ? known?.language : undefined;
}
