import { defineConfig } from 'wxt';
import { regionFiles } from './scripts/region-files';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  // The check waits in the content script until a composer is there: it need not be compiled before.
  vite: () => ({ build: { rolldownOptions: { optimization: { pifeForModuleWrappers: false } } } }),
  hooks: {
    async 'build:publicAssets'(_wxt, files) {
      files.push(...(await regionFiles()));
    },
  },
  manifest: ({ browser }) => ({
    default_locale: 'id',
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    permissions: ['storage', 'alarms', 'unlimitedStorage'],
    // Firefox's own default would upgrade the http address of a tally on this computer. 'self' are the lists of regions.
    content_security_policy: {
      extension_pages:
        "script-src 'self'; object-src 'none'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
    },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+S' } } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'siap-siar@siapsiar.id',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // What an office's own administrator may lay down. Firefox needs no such form.
        { minimum_chrome_version: '121', storage: { managed_schema: 'managed.json' } }),
  }),
});
