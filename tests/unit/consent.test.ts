import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CONSENT_KEY, giveConsent, readConsent, wantsPageHints } from '../../lib/consent';

const stored = (consent: unknown) => fakeBrowser.storage.local.set({ [CONSENT_KEY]: consent });

describe('consent', () => {
  beforeEach(() => {
    fakeBrowser.reset();
  });

  it.each(['panel', 'page', 'nowhere'] as const)('remembers that hints appear: %s', async (hints) => {
    await giveConsent({ at: 1, reading: true, hints });
    expect(await readConsent()).toEqual({ at: 1, reading: true, hints });
  });

  it.each([undefined, null, 'everywhere', true, ['page']])(
    'of an older or a damaged consent (%j) means the panel',
    async (hints) => {
      await stored({ at: 1, reading: true, hints });
      expect(await readConsent()).toEqual({ at: 1, reading: true, hints: 'panel' });
    },
  );

  it('puts hints on the page only where that was chosen and pages are read', () => {
    expect(wantsPageHints({ at: 1, reading: true, hints: 'page' })).toBe(true);
    expect(wantsPageHints({ at: 1, reading: false, hints: 'page' })).toBe(false);
    expect(wantsPageHints({ at: 1, reading: true, hints: 'panel' })).toBe(false);
    expect(wantsPageHints({ at: 1, reading: true, hints: 'nowhere' })).toBe(false);
    expect(wantsPageHints(null)).toBe(false);
  });
});
