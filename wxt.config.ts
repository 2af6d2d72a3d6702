import { defineConfig } from 'wxt';

/**
 * The one policy for every page of ours: nothing is loaded but our own files and nothing can be sent
 * (DESIGN: "Network. None."). `trusted-types peerkeep` allows exactly the policy in lib/trusted.ts.
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types peerkeep',
].join('; ');

/**
 * The public half of a key whose private half was never kept. It fixes the id of the unpacked Chrome
 * extension, so that moving the folder does not lose the log. Left out of the zip for the store.
 */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA8eMMZcRFIujesJfUYORL/8WAZ6fYKD0Z4C138J3vTtB8L7PPZRXjHMTpUmiJ4+Hxgyb7nCgAG/woP/ycarQEK07/4wrmnDmeUy1qEB9jetZk4cBdmPEbUQKmnHmRB0FiTcymSjjtR0VdVmZ9l7+2eaVv/YwneTmHWdiJqBG+Z8mcC2HtC8uwQ3Us/OKMYPM4f5g7f/V/mF0uj4rc4d2ndB+yxUtJVznpdmsn5rwwG81N0SoFXlNeWEpEvFgsrOGUBdf2R3XF0Cm3B18Cu0jApQSju8j3kR1F2LLkFQtpDdIqGzCtXU6R37sV5omNndVr4/iqk/GdUGYCGQj7ES/nUwIDAQAB';

/**
 * What pages share is one file: each file of an extension takes the browser some milliseconds, one after the other.
 * Texts and lines of draft in a language stay apart; a page loads those that it speaks.
 */
const ofPages = (id: string): boolean => !/_locales\/(?!en\/)|drafts\/packs\/\w\w\//.test(id);

const MATCH = 'https://www.linkedin.com/*';

export default defineConfig({
  imports: false,
  outDir: '.output',
  manifestVersion: 3,
  // What lies about on a developer's disk may hold real people's names.
  zip: { excludeSources: ['out.json', '*.zip', 'test-results/**', '.cache/**'] },
  vite: () => ({
    build: {
      modulePreload: { polyfill: false },
      target: 'es2022',
      cssTarget: ['chrome130', 'firefox153'],
      cssCodeSplit: false,
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'shared', test: ofPages, minShareCount: 2 }] } },
      },
    },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'contextMenus'],
    optional_permissions: ['notifications'],
    host_permissions: [MATCH],
    externally_connectable: { ids: [] },
    // One key is suggested; the others are the user's to give.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+P', mac: 'MacCtrl+Shift+P' } },
      'open-panel': { description: '__MSG_commandPanel__' },
      'log-touch': { description: '__MSG_commandLog__' },
      'open-today': { description: '__MSG_commandToday__' },
    },
    omnibox: { keyword: 'peer' },
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'peerkeep@peerkeep.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '153.0' },
          },
        }
      : {
          minimum_chrome_version: '130',
          // The store gives a key of its own and refuses one in the zip.
          ...(process.argv.includes('zip') ? {} : { key: PUBLIC_KEY }),
        }),
  }),
});
