import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const manifestOf = (build: string) => JSON.parse(readFileSync(`.output/${build}/manifest.json`, 'utf8'));
const chrome = manifestOf('chrome-mv3');
const firefox = manifestOf('firefox-mv3');
const text = readFileSync('store/permissions.md', 'utf8');
/** The first cell of each row of the table. */
const explained = [...text.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name as string);

/** Everything that a manifest may do beside being there. */
function powersOf(manifest: typeof chrome): string[] {
  const { permissions, optional_permissions = [], host_permissions = [], optional_host_permissions = [] } = manifest;
  const gecko = manifest.browser_specific_settings?.gecko?.data_collection_permissions ?? {};
  const policy: string = manifest.content_security_policy.extension_pages;
  const reachable = /connect-src ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
  return [
    ...permissions,
    ...optional_permissions,
    ...host_permissions,
    ...optional_host_permissions,
    ...manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches),
    ...Object.keys(manifest.commands),
    ...reachable.filter((one) => one !== "'self'").map((one) => `connect-src ${one}`),
    ...(gecko.optional ?? []),
    ...(gecko.required ?? []).filter((one: string) => one !== 'none'),
  ];
}

describe('izin', () => {
  it('setiap izin di kedua manifes dijelaskan, dan tidak ada penjelasan tanpa izin', () => {
    expect([...new Set([...powersOf(chrome), ...powersOf(firefox)])].toSorted()).toEqual(explained.toSorted());
  });

  it('kedua peramban meminta hal yang sama, kecuali persetujuan data di Firefox', () => {
    expect(powersOf(firefox)).toEqual([...powersOf(chrome), 'websiteActivity']);
  });

  it('setiap baris menyebut alasan dan apa yang dilihat orang', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| `'));
    expect(rows).toHaveLength(explained.length);
    for (const row of rows) expect(row.split('|').filter((cell) => cell.trim().length >= 7).length, row).toBe(3);
  });

  it('Firefox: nama tetap, versi terendah, dan tanpa data apa pun sebelum ditanya', () => {
    expect(firefox.browser_specific_settings).toEqual({
      gecko: {
        id: 'siap-siar@siapsiar.id',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'], optional: ['websiteActivity'] },
      },
    });
    expect(firefox.key).toBeUndefined();
  });
});

describe.each(['chrome-mv3', 'firefox-mv3'])('kode dalam %s', (build) => {
  const scripts = globSync(`.output/${build}/**/*.{js,html}`);
  const all = scripts.map((path) => readFileSync(path, 'utf8')).join('\n');

  it('semuanya ada di dalam paket: tidak ada skrip, gaya, atau modul dari luar', () => {
    expect(scripts.length).toBeGreaterThan(10);
    expect(all).not.toMatch(/<script[^>]+src="(?!\/)|<link[^>]+href="https?:|importScripts\(|import\(\s*["'`]https?:/);
    expect(all).not.toMatch(/from\s*["']https?:/);
  });

  it('tidak memanggil bagian peramban yang izinnya tidak diminta', () => {
    const forbidden = /\b(?:browser|chrome)\.(?:scripting|cookies|webRequest|history|bookmarks|downloads|debugger)\b/;
    expect(all).not.toMatch(forbidden);
  });

  it('memang memakai ketiga izinnya', () => {
    expect(all).toMatch(/\.alarms\.create\(/);
    expect(all).toMatch(/\.storage\.local\./);
    // The log that `unlimitedStorage` protects.
    expect(all).toContain('indexedDB');
  });
});
