// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PopupPage } from '@/entrypoints/popup/popup-page';
import { dayOf } from '@/lib/calendar/day';
import { unknownAgency } from '@/lib/draft/agency';
import { database } from '@/lib/log/database';
import type { CellRecord } from '@/lib/log/records';
import { send } from '@/lib/messages/send';
import { changeSettings } from '@/lib/settings/store';
import { sendReport } from '@/lib/sync/send-report';
import { buttonOf, clear, press, show, textOf, until } from '../components/show';

vi.mock('@/lib/sync/send-report', () => ({ sendReport: vi.fn(async () => {}) }));
vi.mock('@/lib/messages/send', () => ({ send: vi.fn(async () => 'logged') }));

const today = () => dayOf(Date.now(), 'Asia/Jakarta');
const cell = (over: Partial<CellRecord> = {}) =>
  ({
    key: 'one',
    slot: 'a'.repeat(32),
    day: today(),
    platform: 'facebook',
    kind: 'post',
    source: 'detected',
    jenis: 'kegiatan',
    priority: 0,
    tagged: 0,
    n: 1,
    rev: 1,
    acked: 1,
    ...over,
  }) as CellRecord;

/** Shows the popup and waits until the log and the settings have been read. */
async function showPopup() {
  const host = await show(<PopupPage />);
  await until(() => expect(host.querySelector('h1')).not.toBeNull());
  return host;
}

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
  vi.clearAllMocks();
});
afterEach(clear);

it('menggabungkan catatan, hitungan unit, dan pengaturan', async () => {
  await changeSettings(() => ({ agency: { ...unknownAgency, unit: 'Kelurahan Kejaksaan', weeklyTarget: 3 } }));
  await database.cells.bulkPut([cell(), cell({ key: 'two', kind: 'response', n: 5 })]);
  await database.write('totals', { [today()]: 2 });
  await database.write('link', { server: 'https://siar.namakota.go.id', token: 't', gen: null });
  const host = await showPopup();
  expect(textOf(host)).toContain('Kelurahan Kejaksaan');
  expect(textOf(host)).toContain('1 dari 3 hari');
  expect(textOf(host)).toContain('Terhubung');
  expect(document.documentElement.lang).toBe('id');
});

it('mengirim yang perlu dikirim begitu dibuka', async () => {
  await showPopup();
  expect(sendReport).toHaveBeenCalledExactlyOnceWith({ isAsked: true });
});

it('mengikuti catatan yang berubah selagi terbuka', async () => {
  const host = await showPopup();
  expect(textOf(host)).toContain('Mulai minggu pertama');
  await act(() => database.cells.put(cell()));
  await until(() => expect(textOf(host)).toContain('1 minggu terpenuhi'));
});

it('mengikuti bahasa yang diganti', async () => {
  const host = await showPopup();
  await act(() => changeSettings(() => ({ language: 'en' })));
  await until(() => expect(textOf(host)).toContain('Start the first week'));
  expect(document.documentElement.lang).toBe('en');
});

it('hanya menanyakan unggahan yang belum pasti, dan meneruskan jawabannya', async () => {
  const submission = {
    id: 'q1',
    state: 'unknown' as const,
    surface: 'facebook' as const,
    platforms: ['facebook' as const],
    account: null,
    kind: 'post' as const,
    jenis: 'kegiatan' as const,
    hashtags: [],
    fingerprint: 'f',
    text: 'Posyandu Melati buka Kamis pagi',
    armedAt: Date.now(),
  };
  await database.waiting.bulkPut([submission, { ...submission, id: 'q2', state: 'armed' }]);
  const host = await showPopup();
  expect(host.querySelectorAll('.question')).toHaveLength(1);
  await press(buttonOf(host, 'Ya, sudah terbit'));
  expect(send).toHaveBeenCalledExactlyOnceWith('answered', { about: 'submission', id: 'q1', isPublished: true });
});

it('tidak kosong bila catatan tidak bisa dibuka', async () => {
  // Each time it is asked: the page asks again when something is written.
  const forbidden = vi.spyOn(database, 'read').mockRejectedValue(new Error('storage is forbidden'));
  expect(textOf(await showPopup())).toContain('Catatan belum bisa dibuka');
  forbidden.mockRestore();
});

it('mencatat unggahan dari ponsel, mengirim hitungannya, dan membatalkannya', async () => {
  await changeSettings(() => ({ agency: { ...unknownAgency, weeklyTarget: 1 } }));
  const host = await showPopup();
  await press(buttonOf(host, 'Catat unggahan dari ponsel'));
  await press(host.querySelector('input[value=instagram]') as HTMLElement);
  await press(buttonOf(host, 'Catat'));
  await until(() => expect(textOf(host)).toContain('1 minggu terpenuhi'));
  expect(await database.posts.toArray()).toMatchObject([{ platform: 'instagram', source: 'entered', day: today() }]);
  expect(sendReport).toHaveBeenCalledTimes(2);
  await press(buttonOf(host, 'Batalkan'));
  await until(() => expect(textOf(host)).toContain('Mulai minggu pertama'));
  expect(await database.posts.count()).toBe(0);
  expect(sendReport).toHaveBeenCalledTimes(3);
});

it('mengingat target minggu ini dan membuka riwayat di tab baru', async () => {
  const create = vi.spyOn(fakeBrowser.tabs, 'create');
  const host = await showPopup();
  await vi.waitFor(async () => expect(await database.read('targets')).toEqual([{ from: '1970-01-01', target: 1 }]));
  await press(buttonOf(host, 'Riwayat'));
  expect(create).toHaveBeenCalledExactlyOnceWith({ url: expect.stringMatching(/\/riwayat\.html$/) });
});

it('menawarkan halaman unit di ponsel hanya bila terhubung', async () => {
  const offers = (host: HTMLElement) => textOf(host).includes('Buka halaman unit di ponsel');
  expect(offers(await showPopup())).toBe(false);
  await database.write('link', { server: 'https://siar.namakota.go.id', token: 't', gen: null });
  expect(offers(await showPopup())).toBe(true);
});
