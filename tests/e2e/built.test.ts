import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hosts } from '@/lib/composers/hosts';

const builds = ['chrome-mv3', 'firefox-mv3'] as const;

/** Written out: one host more would make Chrome switch the extension off until each user accepts it. */
const sites = [
  'business.facebook.com',
  'www.facebook.com',
  'www.instagram.com',
  'www.threads.com',
  'www.threads.net',
  'x.com',
];

/** What a manifest may speak of at all: a key more could be a permission more. */
const keys = [
  'manifest_version',
  'name',
  'description',
  'version',
  'icons',
  'default_locale',
  'permissions',
  'content_security_policy',
  'commands',
  'background',
  'action',
  'options_ui',
  'content_scripts',
  'web_accessible_resources',
];
const keysOf: Record<(typeof builds)[number], string[]> = {
  'chrome-mv3': ['key', 'minimum_chrome_version', 'storage'],
  'firefox-mv3': ['browser_specific_settings'],
};

describe.each(builds)('ekstensi yang dibangun: %s', (build) => {
  const script = ['content-scripts/composer.js', 'desk.js']
    .map((file) => readFileSync(`.output/${build}/${file}`, 'utf8'))
    .join('\n');
  const manifest = JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));

  it('skrip halaman tidak membawa basis data, skema, atau jaringan', () => {
    // Words that only Dexie and zod have, and the paths of the tally.
    for (const word of ['DexieError', 'IDBKeyRange', 'ZodError', '_zod', '/api/v1/', 'ssd1_']) {
      expect(script).not.toContain(word);
    }
    expect(script).not.toMatch(/\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket/);
  });

  /** A file of the build with everything that it imports, and what those import. */
  const allOf = (path: string, seen = new Set<string>()): string => {
    if (seen.has(path)) return '';
    seen.add(path);
    const text = readFileSync(`.output/${build}/${path}`, 'utf8');
    const imported = [...text.matchAll(/"\.\/(?:chunks\/)?([\w-]+\.js)"/g)].map(([, name]) => `chunks/${name}`);
    return [text, ...imported.map((one) => allOf(one, seen))].join('');
  };

  it('kata penanda itu memang ada di bagian lain, jadi uji di atas dapat gagal', () => {
    const all = allOf('background.js');
    for (const word of ['DexieError', 'IDBKeyRange', '_zod', '/api/v1/']) expect(all).toContain(word);
  });

  it('meminta izin sesedikit mungkin, hanya di enam situs', () => {
    expect(manifest.manifest_version).toBe(3);
    expect((manifest.permissions as string[]).toSorted()).toEqual(['alarms', 'storage', 'unlimitedStorage']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    const matches = manifest.content_scripts.flatMap((one: { matches: string[] }) => one.matches);
    expect((matches as string[]).toSorted()).toEqual(sites.map((site) => `https://${site}/*`));
    expect(hosts.toSorted()).toEqual(sites);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('menyediakan bagi keenam situs itu hanya berkas yang dimuat skrip halaman, di alamat yang tidak tetap', () => {
    expect(manifest.web_accessible_resources).toEqual([
      {
        resources: ['desk.js'],
        matches: expect.toSatisfy(
          (all: string[]) => all.toSorted().join() === sites.map((site) => `https://${site}/*`).join(),
        ),
        // Firefox gives every installation an address of its own.
        ...(build === 'chrome-mv3' ? { use_dynamic_url: true } : {}),
      },
    ]);
  });

  it('tidak berubah izinnya: setiap kunci manifes, satu skrip halaman, tanpa izin pilihan', () => {
    expect(new Set(Object.keys(manifest))).toEqual(new Set([...keys, ...keysOf[build]]));
    expect(manifest.content_scripts).toEqual([
      { matches: expect.any(Array), run_at: 'document_idle', js: ['content-scripts/composer.js'] },
    ]);
    expect(manifest.commands).toEqual({ _execute_action: { suggested_key: { default: 'Alt+Shift+S' } } });
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "script-src 'self'; object-src 'none'; connect-src 'self' https: http://127.0.0.1:* http://localhost:*",
    });
  });
});
