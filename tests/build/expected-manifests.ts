import { CONTENT_SECURITY_POLICY } from '../../wxt.config';
import packageJson from '../../package.json';

/**
 * The whole manifest of each build, to be recited. A change here is a change of what Peerkeep may do: it
 * needs a line in docs/privacy.md.
 */
const SHARED = {
  manifest_version: 3,
  name: '__MSG_extName__',
  description: '__MSG_extDescription__',
  default_locale: 'en',
  version: packageJson.version,
  optional_permissions: ['notifications'],
  host_permissions: ['https://www.linkedin.com/*'],
  externally_connectable: { ids: [] },
  commands: {
    _execute_action: { suggested_key: { default: 'Alt+Shift+P', mac: 'MacCtrl+Shift+P' } },
    'open-panel': { description: '__MSG_commandPanel__' },
    'log-touch': { description: '__MSG_commandLog__' },
    'open-today': { description: '__MSG_commandToday__' },
  },
  omnibox: { keyword: 'peer' },
  content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
  icons: {
    16: 'icon/16.png',
    32: 'icon/32.png',
    48: 'icon/48.png',
    96: 'icon/96.png',
    128: 'icon/128.png',
  },
  action: { default_title: 'Peerkeep', default_popup: 'popup.html' },
};
const PERMISSIONS = ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'contextMenus'];

export const EXPECTED_MANIFESTS = {
  'chrome-mv3': {
    ...SHARED,
    minimum_chrome_version: '130',
    permissions: [...PERMISSIONS, 'sidePanel'],
    background: { type: 'module', service_worker: 'background.js' },
    side_panel: { default_path: 'sidepanel.html' },
  },
  'firefox-mv3': {
    ...SHARED,
    permissions: PERMISSIONS,
    background: { type: 'module', scripts: ['background.js'] },
    sidebar_action: { default_panel: 'sidepanel.html', default_title: 'Peerkeep' },
    browser_specific_settings: {
      gecko: {
        id: 'peerkeep@peerkeep.example',
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '153.0' },
    },
  },
} as const;
