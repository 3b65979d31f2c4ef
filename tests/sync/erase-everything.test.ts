import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { noHabits } from '@/lib/draft/habits';
import { LogDatabase } from '@/lib/log/database';
import { readHabits, writeHabits } from '@/lib/settings/habits-store';
import { defaultSettings } from '@/lib/settings/settings';
import { changeSettings, readSettings } from '@/lib/settings/store';
import { eraseEverything } from '@/lib/sync/erase-everything';

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const answer = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();
let log: LogDatabase;
let count = 0;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('fetch', answer);
  answer.mockReset();
  log = new LogDatabase(`hapus-${count++}`);
  await log.write('link', { server: 'https://siar.contoh.go.id', token: 'ssd1_rahasia', gen: null });
  await changeSettings(() => ({ language: 'en', hasStarted: true }));
  await writeHabits({
    tags: [{ tag: '#Contoh', uses: 1, days: ['2026-11-20'] }],
    days: ['2026-11-20'],
    priorities: {},
  });
});
const rows = async () => (await Promise.all(log.tables.map((table) => table.count()))).reduce((sum, n) => sum + n, 0);

it('mencabut kode, lalu mengosongkan catatan dan pengaturan', async () => {
  const slot = await log.slot();
  answer.mockResolvedValueOnce(json({ v: 1 }));
  expect(await eraseEverything(log)).toBe('revoked');
  const [url, init] = answer.mock.calls[0] ?? [];
  expect(url).toBe('https://siar.contoh.go.id/api/v1/revoke');
  expect(init).toMatchObject({ method: 'POST', body: '{"v":1}', headers: { authorization: 'Bearer ssd1_rahasia' } });
  expect(await rows()).toBe(0);
  expect(await readSettings()).toEqual(defaultSettings);
  expect(await readHabits()).toEqual(noHabits);
  expect(await log.slot()).not.toBe(slot);
});

it.each([
  ['jaringan putus', () => Promise.reject(new TypeError('offline'))],
  ['peladen sibuk', async () => json({}, 503)],
] as const)('%s tidak menghalangi penghapusan', async (_name, respond) => {
  answer.mockImplementationOnce(respond);
  expect(await eraseEverything(log)).toBe('unreachable');
  expect(await rows()).toBe(0);
  expect(await readSettings()).toEqual(defaultSettings);
});

it('kode yang sudah tidak dikenal peladen sama dengan sudah dicabut', async () => {
  answer.mockResolvedValueOnce(json({ v: 1, error: 'unauthorized', message: 'Token ini tidak berlaku lagi.' }, 401));
  expect(await eraseEverything(log)).toBe('revoked');
});

it('tanpa sambungan tidak ada yang dikirim', async () => {
  await log.state.clear();
  expect(await eraseEverything(log)).toBe('unlinked');
  expect(answer).not.toHaveBeenCalled();
});
