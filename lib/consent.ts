import { browser } from './browser';

/** Where hints appear: in the browser's side panel, on LinkedIn's page as well, or not at all. */
export type HintPlace = 'panel' | 'page' | 'nowhere';

/**
 * Consent, reading on or off and where hints appear: the only things in `storage.local`, where the background finds them before
 * the log is open. Before consent no code of ours runs on LinkedIn.
 */
export interface Consent {
  /** The moment of consent, epoch milliseconds. */
  at: number;
  /** Read pages while browsing; false is import only. */
  reading: boolean;
  /** Consents stored before there was a choice mean the panel. */
  hints: HintPlace;
}

export const CONSENT_KEY = 'consent';

export async function readConsent(): Promise<Consent | null> {
  const stored = (await browser.storage.local.get(CONSENT_KEY))[CONSENT_KEY] as Partial<Consent> | undefined;
  if (typeof stored?.at !== 'number') return null;
  return { at: stored.at, reading: stored.reading === true, hints: hintPlace(stored.hints) };
}

/** Whatever is not a clear word for another place is the panel: the page is left alone unless the user chose it. */
function hintPlace(stored: unknown): HintPlace {
  return stored === 'page' || stored === 'nowhere' ? stored : 'panel';
}

/** Whether pages are to be read at all. */
export function wantsReading(consent: Consent | null): boolean {
  return consent?.reading === true;
}

/** Whether hints may show on LinkedIn's own page: chosen so, and pages are read at all. */
export function wantsPageHints(consent: Consent | null): boolean {
  return wantsReading(consent) && consent?.hints === 'page';
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
