/** For the scripts and tests in TypeScript. */
export const ROOT: string;
export const CACHE: string;
export function rememberedBrowsers(): Record<string, { path: string; mark: string } | undefined>;
export function rememberBrowser(name: string, found: { path: string; mark: string }): void;
