import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext } from '@playwright/test';

/** The built extension. */
export const CHROME_BUILD = join(process.cwd(), '.output', 'chrome-mv3');

/** A running Chromium with a profile of its own. */
export interface Launched {
  context: BrowserContext;
  profile: string;
  /** The port on which a second client can drive what Playwright does not list (the side panel). */
  debuggingPort(): number;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The folder of an unpacked extension; none where left out. */
  extension?: string;
  /** The proxy for the whole browser, loopback included. */
  proxy?: string;
  headless?: boolean;
  /** The caller closes the browser at Ctrl-C, in place of Playwright, which would end the process at once. */
  ownInterrupt?: boolean;
  viewport?: { width: number; height: number } | null;
  /** A profile that is kept when the browser is closed; a fresh one where left out. */
  profile?: string;
}

/** @returns the Chromium that `npm test` or `npm start` found: from the environment, else remembered. */
function foundChromium(): string {
  const named = process.env['PEERKEEP_CHROMIUM'];
  if (named) return named;
  const file = join(process.cwd(), '.cache', 'browsers.json');
  if (existsSync(file)) {
    const found = JSON.parse(readFileSync(file, 'utf8')) as { chromium?: { path: string } };
    if (found.chromium) return found.chromium.path;
  }
  throw new Error('No Chromium is known yet: run npm test (or npm start) once, or set PEERKEEP_CHROMIUM.');
}

/** What the browser would do of its own accord. */
const SILENT = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--disable-default-apps',
  '--disable-quic',
  '--disable-client-side-phishing-detection',
  '--no-pings',
  '--no-first-run',
  '--no-default-browser-check',
  '--dns-prefetch-disable',
];

/**
 * No guesses about what comes next: Chromium would open connections to the site of a page and ask for its
 * icon on its own, past the request interception.
 */
const PREFERENCES = {
  net: { network_prediction_options: 2 },
  signin: { allowed: false },
  // Before it fills in a form, Chromium asks its maker's server about the form.
  autofill: { profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
};

function prepared(profile: string): string {
  if (existsSync(join(profile, 'Default'))) return profile;
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  return profile;
}

/** Starts Chromium, with a fresh, temporary profile where none is named. */
export async function launchChromium(options: LaunchOptions): Promise<Launched> {
  const profile = prepared(options.profile ?? mkdtempSync(join(tmpdir(), 'peerkeep-profile-')));
  const { extension, proxy } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: foundChromium(),
    headless: options.headless ?? true,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    timeout: 60_000,
    handleSIGINT: !options.ownInterrupt,
    args: [
      ...SILENT,
      '--remote-debugging-port=0',
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  // What is waited for in vain fails the test; without this it waits as long as the test may run, in longer runs 20 minutes.
  context.setDefaultTimeout(60_000);
  return {
    context,
    profile,
    debuggingPort: () => Number(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]),
    close: async () => {
      await context.close();
      if (options.profile === undefined)
        rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}
