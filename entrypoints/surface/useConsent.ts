import { useLayoutEffect, useState } from 'preact/hooks';
import { type Consent, onConsentChange, readConsent } from '../../lib/consent';

let atStart: Consent | null | undefined;

/** Reads the consent before the page is there, which then begins with it. */
export async function readFirstConsent(): Promise<void> {
  atStart = await readConsent();
}

/** The consent as it stands, followed. @returns null where there is none, undefined until it was read (`readFirstConsent`). */
export function useConsent(): Consent | null | undefined {
  const [consent, setConsent] = useState(atStart);
  useLayoutEffect(() => {
    const changed = (now: Consent | null): void => {
      setConsent((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    void readConsent().then(changed);
    return onConsentChange(changed);
  }, []);
  return consent;
}
