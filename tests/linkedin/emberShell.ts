import { escapeHtml } from './html';
import type { PageLanguage } from './labels';

/** What every page of the old interface shares. Its class names are words, and stay (2022 to 2026). */
export interface EmberShellOptions {
  title: string;
  lang?: PageLanguage;
  /** False: the skeleton before the application has started. */
  started?: boolean;
  /** The message overlay, which the old interface keeps in the document. */
  overlay?: string;
}

/** @returns a whole page around `main`. */
export function emberPage(main: string, options: EmberShellOptions): string {
  const { lang = 'en', started = true } = options;
  return `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}" class="theme theme--mercado artdeco windows" translate="no"><head><meta charset="utf-8">
<title>${escapeHtml(options.title)}</title></head>
<body class="render-mode-BIGPIPE nav-v2 ember-application">
<div class="application-outlet">${started ? emberMain(main, options) : '<div id="app-boot-bg-loader"></div>'}</div>
</body></html>`;
}

/** What the frame at `/preload/` holds while the new interface hosts a page of the old one. */
export function emberMain(main: string, { overlay = '' }: Pick<EmberShellOptions, 'overlay'>): string {
  return `<header id="global-nav" class="global-nav"><nav class="global-nav__nav"><a href="https://www.linkedin.com/feed/" class="global-nav__primary-link">Home</a></nav></header>
<div class="authentication-outlet"><main id="main" class="scaffold-layout__main ember-view">${main}</main></div>
<aside id="msg-overlay" class="msg-overlay-container">${overlay}</aside>`;
}
