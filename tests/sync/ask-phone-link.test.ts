import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { LogDatabase } from '@/lib/log/database';
import { askPhoneLink } from '@/lib/sync/ask-phone-link';

const server = 'https://siar.namakota.go.id';
const key = 'k'.repeat(43);
let log: LogDatabase;
let asked: { url: string; headers: Record<string, string>; body: string }[];

const answerWith = (body: unknown, status = 200) =>
  vi.stubGlobal('fetch', async (url: string, request: { headers: Record<string, string>; body: string }) => {
    asked.push({ url, headers: request.headers, body: request.body });
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
  });

beforeEach(async () => {
  log = new LogDatabase(`uji-${crypto.randomUUID()}`);
  asked = [];
  await log.write('link', { server, token: 'ssd1_x', gen: null });
});
afterEach(() => vi.unstubAllGlobals());

it('meminta alamat ke server yang terhubung, dengan token, tanpa apa pun lainnya', async () => {
  answerWith({ v: 1, key });
  expect(await askPhoneLink(log)).toBe(`${server}/u/${key}`);
  expect(asked).toEqual([
    {
      url: `${server}/api/v1/link`,
      headers: expect.objectContaining({ authorization: 'Bearer ssd1_x' }),
      body: '{"v":1}',
    },
  ]);
});

it.each([
  ['alamat milik situs lain', { v: 1, key: '//jahat.example/x' }, 200],
  ['jawaban yang bukan dari server Siap Siar', { ok: true }, 200],
  ['server yang belum mengenalnya', { v: 1, error: 'not-found', message: 'Tidak ada.' }, 404],
])('tidak memberi alamat bila dijawab %s', async (_name, body, status) => {
  answerWith(body, status);
  expect(await askPhoneLink(log)).toBeNull();
});

it('tidak bertanya bila belum terhubung', async () => {
  answerWith({ v: 1, key });
  await log.state.delete('link');
  expect([await askPhoneLink(log), asked]).toEqual([null, []]);
});
