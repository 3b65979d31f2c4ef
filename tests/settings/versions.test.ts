import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { bringUp, settingsVersion } from '@/lib/settings/bring-up';
import { changeProfile } from '@/lib/settings/change-profile';
import { hushRule, showFrom } from '@/lib/settings/hush-rule';
import { defaultSettings } from '@/lib/settings/settings';
import { changeSettings, readSettings } from '@/lib/settings/store';
import { addUsualPlace } from '@/lib/settings/usual-places';

const folder = new URL('./samples/', import.meta.url);
const versions = Array.from({ length: settingsVersion }, (_, index) => index + 1);
const sampleOf = (version: number) => JSON.parse(readFileSync(new URL(`v${version}.json`, folder), 'utf8'));
const store = (settings: object) => fakeBrowser.storage.local.set({ settings });
const stored = async () => (await fakeBrowser.storage.local.get('settings')).settings as Record<string, unknown>;

beforeEach(() => fakeBrowser.reset());

describe('pengaturan dari versi lama', () => {
  it('setiap versi punya contoh tersimpan, dan contoh itu memang versinya', () => {
    expect(readdirSync(folder).toSorted()).toEqual(versions.map((version) => `v${version}.json`).toSorted());
    expect(versions.map((version) => sampleOf(version).version)).toEqual(versions);
  });

  it.each(versions)('versi %i terbaca lengkap dan tidak ada yang hilang', async (version) => {
    const sample = sampleOf(version);
    await store(sample);
    const settings = await readSettings();
    expect(Object.keys(settings).toSorted()).toEqual(Object.keys(defaultSettings).toSorted());
    expect(settings).toMatchObject({ ...sample, version: settingsVersion });
  });

  it('contoh versi terakhir berisi semua yang dapat disimpan', () => {
    expect(Object.keys(sampleOf(settingsVersion)).toSorted()).toEqual(Object.keys(defaultSettings).toSorted());
  });

  it('yang sudah memakai versi pertama tidak disambut lagi seperti orang baru', async () => {
    expect((await readSettings()).hasStarted).toBe(false);
    await store(sampleOf(1));
    expect((await readSettings()).hasStarted).toBe(true);
  });

  it.each([null, 'rusak', 7])('simpanan yang rusak (%s) berarti mulai dari awal', (broken) => {
    expect(bringUp(broken)).toEqual({});
  });
});

describe('versi lama di profil yang sudah dipakai versi baru', () => {
  /** The first version, as it read and wrote. */
  const older = {
    async change(change: object) {
      const known = { version: 1, language: 'id', taste: { hushed: [], wanted: [] }, pack: null, profile: {} };
      await store({ ...known, ...(await stored()), ...change });
    },
  };

  it('lama, baru, lama, baru: tidak ada yang hilang', async () => {
    await older.change({ accounts: { 'x:@kel_melati': true } });
    await changeSettings(() => ({ textSize: 20, theme: 'dark' }));
    await older.change({ language: 'en' });
    expect(await readSettings()).toMatchObject({
      version: settingsVersion,
      accounts: { 'x:@kel_melati': true },
      textSize: 20,
      theme: 'dark',
      language: 'en',
      hasStarted: true,
    });
  });

  it('yang disimpan versi sesudah ini tetap ada, apa pun yang diubah', async () => {
    const later = {
      ...sampleOf(settingsVersion),
      version: settingsVersion + 1,
      voice: { isOn: true },
      taste: { hushed: [], wanted: [], calm: 3 },
      profile: { unit: 'Kelurahan Melati', motto: 'Melayani' },
    };
    await store(later);
    await hushRule('EJ-03');
    await showFrom('salah');
    await addUsualPlace('Gang Mawar');
    await changeProfile(() => ({ unit: 'Kelurahan Mawar' }));
    await changeSettings(() => ({ language: 'en' }));
    expect(await stored()).toMatchObject({
      version: settingsVersion + 1,
      voice: { isOn: true },
      taste: { hushed: ['EJ-03'], wanted: [], least: 'salah', calm: 3 },
      profile: { unit: 'Kelurahan Mawar', motto: 'Melayani', places: ['Gang Mawar'] },
      language: 'en',
    });
  });
});
