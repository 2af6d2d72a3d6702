import { browser } from './browser';

/**
 * Consent and reading on or off: the only things in `storage.local`, where the background finds them before
 * the log is open. Before consent no code of ours runs on LinkedIn.
 */
export interface Consent {
  /** The moment of consent, epoch milliseconds. */
  at: number;
  /** Read pages while browsing; false is import only. */
  reading: boolean;
}

export const CONSENT_KEY = 'consent';

export async function readConsent(): Promise<Consent | null> {
  const stored = (await browser.storage.local.get(CONSENT_KEY))[CONSENT_KEY] as Partial<Consent> | undefined;
  if (typeof stored?.at !== 'number') return null;
  return { at: stored.at, reading: stored.reading === true };
}

export async function giveConsent(consent: Consent): Promise<void> {
  await browser.storage.local.set({ [CONSENT_KEY]: consent });
}

/** Tells whenever consent or reading changes. @returns a function that stops it. */
export function onConsentChange(listener: (consent: Consent | null) => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && CONSENT_KEY in changes) void readConsent().then(listener);
  };
  browser.storage.onChanged.addListener(heard);
  return () => {
    browser.storage.onChanged.removeListener(heard);
  };
}
