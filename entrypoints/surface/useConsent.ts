import { useLayoutEffect, useState } from 'preact/hooks';
import { type Consent, onConsentChange, readConsent } from '../../lib/consent';

/** The consent as it stands, followed. @returns null where there is none, undefined until it was read. */
export function useConsent(): Consent | null | undefined {
  const [consent, setConsent] = useState<Consent | null>();
  useLayoutEffect(() => {
    void readConsent().then(setConsent);
    return onConsentChange(setConsent);
  }, []);
  return consent;
}
