/** For the tests, which are TypeScript. */
type Browser = 'chromium' | 'firefox';
interface Live {
  browser: Browser;
  path: string;
  profile: string;
  extension: string;
}
export function liveProfile(
  browser: Browser,
  platform?: string,
  env?: Record<string, string | undefined>,
  home?: string,
): string;
export function liveArguments(what: Live): string[];
export function liveWords(what: Omit<Live, 'path'>): string[];
export function checkLive(browser: Browser, uid?: number): void;
export function checkOutside(profile: string, root: string): void;
