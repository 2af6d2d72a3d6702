import { escapeHtml } from './html';
import type { Hashes } from './html';
import type { PageLanguage } from './labels';
import { navigationScript } from './navigation';

/** What every page of the new interface shares: head, navigation bar, screen, the places for old interface parts. */
export interface ShellOptions {
  title: string;
  /** The page's name in the new interface, for example `profile.Profile`. */
  screen: string;
  /** `como-pk` of the head. */
  pageKey: string;
  lang?: PageLanguage;
  /** False: the server's HTML before the page came alive. */
  hydrated?: boolean;
  /** Style rules that belong to this build's class names. */
  style?: string;
}

/** @returns a whole page around `main`. */
export function shellPage(main: string, options: ShellOptions, hashes: Hashes): string {
  const { cls, key } = hashes;
  const { lang = 'en', hydrated = true } = options;
  const item = (path: string, icon: string): string =>
    `<li${cls()}><a${cls()} href="https://www.linkedin.com${path}"><svg id="${icon}"><path /></svg></a></li>`;
  const items = [
    item('/feed/', 'home-medium'),
    item('/mynetwork/', 'people-medium'),
    item('/messaging/', 'messages-medium'),
    // The bell of the navigation bar has the same id as the one of a connection's card.
    item('/notifications/', 'bell-fill-medium'),
  ];
  return `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}" translate="no"><head><meta charset="utf-8">
<title>${escapeHtml(options.title)}</title><meta name="como-pk" content="${options.pageKey}"></head>
<body${hydrated ? ' data-rehydrated="true"' : ''}>
<section${cls()}><h2${cls()} data-testid="toasts-title">0 notifications</h2></section>
<header${cls()}><div${cls()} data-testid="primary-nav"><nav${cls()} componentkey="primaryNavLinksComponentRef"><ul>${items.join('')}</ul></nav></div></header>
<div role="main" data-sdui-screen="com.linkedin.sdui.flagshipnav.${options.screen}"><style>${options.style ?? ''}</style>
<main id="workspace"${cls()}><div${cls()} data-testid="lazy-column" data-component-type="LazyColumn" componentkey="${key()}">
${main}
</div></main></div>
<div id="interop-outlet" data-testid="interop-shadowdom"></div>
<iframe data-testid="interop-iframe" tabindex="-1" src="/preload/" style="display:none"></iframe>
<script>${navigationScript()}</script>
</body></html>`;
}
