import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { matches } from './lib/composers/hosts';
import { asModule } from './scripts/bundle/as-module';
import { regionFiles } from './scripts/region-files';

/** What the licences of ours and of others ask to go along with every copy. */
const papers = ['LICENSE', 'THIRD-PARTY.md'].map((name) => ({
  absoluteSrc: fileURLToPath(new URL(name, import.meta.url)),
  relativeDest: `${name.replace('.md', '')}.txt`,
}));

/**
 * Public half of the key that gives Chrome the id nlnbhiaicddamndcbajamhbapddhblbi, wherever the folder lies. The stores sign with
 * keys of their own and refuse the field: it is left out of the package for them.
 */
const key =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvBJFoLSbkHT6MhdR5zmA3Frx+dX5LpdgEUTTLHW8S8Sf9BIgaMLTa1jZCruqfjDZ4GvJ3qmOX47xOkDkManlaWtmf5GTDsI1iZS7FWRaTtG3BaN2PxFGq7IdagN351pV70YdGWA9PRp5XiW7f7/7upB42RMYKtwle4r/En8QbrGsUhSXiHGARV8RlH4u4tyhC65Dw29FljnuWHEkFYPRPMMdSDiUzajXIqOvuv0Q+KsIikH0nDwXJdqh40oIHb710ttD6FHmVpaZ82DI4yRnQEdBvZfEGjny0Af6NozlbSsW+kd25V4lvqIWtUmDHB7/Fg06nP+fT2JV5kVOT98+NQIDAQAB';

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  hooks: {
    async 'build:publicAssets'(_wxt, files) {
      files.push(...(await regionFiles()), ...papers);
    },
    'vite:build:extendConfig': asModule,
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
    // For the content script alone. The address changes at each start of the browser, so that no site can look for the
    // extension by it; Chrome imports from such an address since 132. Firefox gives each installation its own.
    web_accessible_resources: [
      { resources: ['desk.js'], matches: [...matches], ...(browser === 'chrome' ? { use_dynamic_url: true } : {}) },
    ],
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+S' } } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'siap-siar@siapsiar.id',
              strict_min_version: '142.0',
              // Counts of posts by site and day, asked for when an office is connected. Nothing else leaves the computer.
              data_collection_permissions: { required: ['none'], optional: ['websiteActivity'] },
            },
          },
        }
      : // What an office's own administrator may lay down. Firefox needs no such form.
        { key, minimum_chrome_version: '132', storage: { managed_schema: 'managed.json' } }),
  }),
});
