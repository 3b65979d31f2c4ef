import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LogDatabase } from '@/lib/log/database';
import { askConsent, hasConsent } from '@/lib/sync/consent';
import { connect, sendReport } from '@/lib/sync/send-report';

const optional = ['websiteActivity'];
/** The permissions of Firefox, with what a person has granted. */
let granted: string[];
const request = vi.fn(async (_asked: object) => true);

/** The manifest of this browser: only Firefox's names kinds of data. */
const manifestWith = (kinds?: string[]) => {
  const gecko = { data_collection_permissions: { required: ['none'], optional: kinds } };
  const manifest = { manifest_version: 3, name: 'Siap Siar', version: '0.1.0' };
  fakeBrowser.runtime.getManifest = () =>
    (kinds ? { ...manifest, browser_specific_settings: { gecko } } : manifest) as ReturnType<
      typeof fakeBrowser.runtime.getManifest
    >;
};

beforeEach(() => {
  fakeBrowser.reset();
  granted = [];
  request.mockReset().mockResolvedValue(true);
  Object.assign(fakeBrowser, {
    permissions: { request, getAll: async () => ({ permissions: [], data_collection: granted }) },
  });
});
afterEach(() => vi.unstubAllGlobals());

it('peramban yang tidak menanyakan izin data tidak ditanya apa pun', async () => {
  manifestWith();
  expect(await askConsent()).toBe(true);
  expect(await hasConsent()).toBe(true);
  expect(request).not.toHaveBeenCalled();
});

it('Firefox bertanya seketika di dalam klik, dengan jenis data yang disebut manifes', async () => {
  manifestWith(optional);
  const asking = askConsent();
  expect(request).toHaveBeenCalledExactlyOnceWith({ data_collection: optional });
  expect(await asking).toBe(true);
});

it('jawaban "tidak" dan pertanyaan yang gagal sama-sama bukan izin', async () => {
  manifestWith(optional);
  request.mockResolvedValueOnce(false);
  expect(await askConsent()).toBe(false);
  request.mockRejectedValueOnce(new Error('may only be called from a user input handler'));
  expect(await askConsent()).toBe(false);
});

it('tanpa izin tidak ada satu permintaan pun ke rekap; setelah diizinkan, jumlahnya berangkat', async () => {
  manifestWith(optional);
  const fetched = vi.fn(async () => new Response('', { status: 503 }));
  vi.stubGlobal('fetch', fetched);
  const log = new LogDatabase(`uji-${crypto.randomUUID()}`);
  await connect({ server: 'http://127.0.0.1:8787', token: 'ssd1_x', gen: null }, log);
  await sendReport({ isAsked: true }, log);
  expect(fetched).not.toHaveBeenCalled();
  expect(await log.read('sending')).toMatchObject({ trouble: 'withheld', tries: 0 });
  granted = optional;
  await sendReport({ isAsked: false }, log);
  expect(fetched).toHaveBeenCalledOnce();
  expect(await log.read('sending')).toMatchObject({ trouble: 'offline' });
  await log.delete();
});
