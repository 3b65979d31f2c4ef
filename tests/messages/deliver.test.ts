import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { deliver } from '@/lib/messages/deliver';
import { send } from '@/lib/messages/send';

const answer = { about: 'place', place: 'Balai Warga' } as const;
const sent = vi.fn<(message: unknown) => Promise<string | undefined>>();
const { id } = fakeBrowser.runtime;

beforeEach(() => {
  vi.useFakeTimers();
  sent.mockReset();
  Object.assign(fakeBrowser.runtime, { sendMessage: sent, id });
});
afterEach(() => {
  vi.useRealTimers();
  Object.assign(fakeBrowser.runtime, { id });
});

it('jawaban kosong bukan jawaban: pekerja mati selagi pesan tiba', async () => {
  sent.mockResolvedValue(undefined);
  await expect(send('answered', answer)).rejects.toThrow('ended');
});

it('menyampaikan lagi yang dijawab kosong, ditolak, atau tidak dijawab', async () => {
  sent
    .mockResolvedValueOnce(undefined)
    .mockRejectedValueOnce(new Error('port closed'))
    .mockReturnValueOnce(new Promise(() => {}))
    .mockResolvedValueOnce('kept');
  const delivered = deliver('answered', answer);
  await vi.advanceTimersByTimeAsync(5_000);
  expect(await delivered).toBe('kept');
  expect(sent.mock.calls).toEqual(Array.from({ length: 4 }, () => [{ name: 'answered', body: answer }]));
});

it('tidak menyerah selama ekstensi masih ada, walau pekerjanya satu jam tidak menjawab', async () => {
  sent.mockRejectedValue(new Error('no connection'));
  const delivered = deliver('answered', answer);
  await vi.advanceTimersByTimeAsync(3_600_000);
  expect(sent.mock.calls.length).toBeLessThan(100);
  sent.mockResolvedValue('kept');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(await delivered).toBe('kept');
});

it('berhenti bila ekstensi telah diganti oleh pembaruan', async () => {
  sent.mockImplementation(async () => {
    Object.assign(fakeBrowser.runtime, { id: undefined });
    throw new Error('Extension context invalidated.');
  });
  const delivered = deliver('answered', answer);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await delivered).toBeNull();
  expect(sent).toHaveBeenCalledOnce();
});
