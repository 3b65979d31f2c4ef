// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { takeAnswer } from '@/entrypoints/background/take-answer';
import { takeSubmission } from '@/entrypoints/background/take-submission';
import { followPresses } from '@/entrypoints/composer.content/follow-presses';
import { newSubmission } from '@/entrypoints/composer.content/new-submission';
import { reportPress } from '@/entrypoints/composer.content/report';
import type { Writing } from '@/entrypoints/composer.content/writing';
import type { BoxKind, Composer } from '@/lib/composers/composer';
import { watchSubmission } from '@/lib/composers/watch-submission';
import { fingerprintOf } from '@/lib/draft/fingerprint';
import type { Submission } from '@/lib/draft/submission';
import { database } from '@/lib/log/database';
import { defaultSettings } from '@/lib/settings/settings';

vi.mock('@/lib/sync/send-report', () => ({ sendReport: vi.fn(async () => {}) }));
vi.mock('@/entrypoints/composer.content/with-desk', () => ({ withDesk: vi.fn() }));
vi.mock('@/lib/composers/watch-submission', () => ({ watchSubmission: vi.fn() }));

const text = 'Terima kasih, Bu Tini';

const composerOf = (kind: BoxKind, isScheduled = false) =>
  ({
    kind,
    frame: document.body,
    editor: () => null,
    site: {
      surface: 'x',
      platformsOf: () => ['x'],
      hasMedia: () => false,
      isScheduled: () => isScheduled,
      postButtonOf: (frame: HTMLElement) => frame.querySelector('button'),
    },
  }) as unknown as Composer;

let page = new AbortController();
const sent = vi.fn<(message: unknown) => Promise<string | undefined>>(async () => 'held');

beforeEach(async () => {
  page = new AbortController();
  fakeBrowser.reset();
  Object.assign(fakeBrowser.runtime, { sendMessage: sent });
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: false } });
  await Promise.all(database.tables.map((table) => table.clear()));
  vi.clearAllMocks();
});

const writing: Writing = {
  account: '@kel',
  settings: defaultSettings,
  jenis: 'lainnya',
  priority: 3,
  isWatched: true,
};

afterEach(() => page.abort());

/** Begins to follow; gives what happens at a press, and how to tell what is known since. */
function follow(composer: Composer) {
  const { signal } = page;
  const know = followPresses(composer, writing, signal, signal);
  return { know, press: vi.mocked(watchSubmission).mock.lastCall?.[1] as (written: string) => unknown };
}

it('di jendela samaran tidak ada yang dikirim ke catatan', async () => {
  const { press } = follow(composerOf('post'));
  expect(press(text)).not.toBeNull();
  expect(sent).toHaveBeenCalledOnce();
  Object.assign(fakeBrowser, { extension: { inIncognitoContext: true } });
  expect(press(text)).toBeNull();
  expect(sent).toHaveBeenCalledOnce();
});

it('prioritas yang dipilih ikut sejak ditekan, dan yang tidak dipilih tidak', async () => {
  const { press } = follow(composerOf('post'));
  press(text);
  expect(sent.mock.lastCall).toMatchObject([{ name: 'submitted', body: { priority: 3 } }]);
  expect(newSubmission(composerOf('post'), '@kel', 'lainnya', text)).not.toHaveProperty('priority');
});

it('yang diketahui belakangan berlaku bagi tekanan berikutnya', () => {
  const { press, know } = follow(composerOf('post'));
  press(text);
  know({ ...writing, jenis: 'layanan', account: '@lain' });
  press(text);
  const bodies = sent.mock.calls.map(([message]) => (message as { body: Submission }).body);
  expect(bodies).toMatchObject([
    { jenis: 'lainnya', account: '@kel' },
    { jenis: 'layanan', account: '@lain' },
  ]);
  know({ ...writing, isWatched: false });
  expect(press(text)).toBeNull();
});

it('tulisan tanggapan tidak pernah meninggalkan halaman, hanya sidiknya', () => {
  const submission = newSubmission(composerOf('response'), '@kel', 'lainnya', `${text} #warga`);
  expect(submission).toMatchObject({ kind: 'response', text: '', hashtags: [] });
  expect(submission.fingerprint).toBe(fingerprintOf(`${text} #warga`));
});

it('yang diatur untuk hari lain ditandai sejak ditekan', () => {
  expect(newSubmission(composerOf('post', true), null, 'lainnya', text).isScheduled).toBe(true);
  expect(newSubmission(composerOf('post'), null, 'lainnya', text)).not.toHaveProperty('isScheduled');
});

it('mengirim tekanan di dalam tekanan itu sendiri, dan kabarnya berurutan', async () => {
  const cards: string[] = [];
  const submission = newSubmission(composerOf('post'), '@kel', 'lainnya', text);
  const tell = reportPress(submission, (about) => cards.push(about));
  expect(sent).toHaveBeenCalledOnce();
  sent.mockResolvedValueOnce('later').mockResolvedValueOnce('logged');
  tell('unknown');
  tell('confirmed');
  await vi.waitFor(() => expect(cards).toEqual(['recorded']));
  const states = sent.mock.calls.map(([message]) => (message as { body: { state: string } }).body.state);
  expect(states).toEqual(['armed', 'unknown', 'confirmed']);
});

it('kabar yang dijawab kosong oleh pekerja yang sedang mati disampaikan lagi, dan kartunya tampil', async () => {
  const cards: string[] = [];
  const submission = newSubmission(composerOf('post'), '@kel', 'lainnya', text);
  const tell = reportPress(submission, (about) => cards.push(about));
  sent.mockResolvedValueOnce(undefined).mockResolvedValueOnce('logged');
  tell('confirmed');
  await vi.waitFor(() => expect(cards).toEqual(['recorded']));
  const states = sent.mock.calls.map(([message]) => (message as { body: { state: string } }).body.state);
  expect(states).toEqual(['armed', 'confirmed', 'confirmed']);
});

it('akun yang dijawab pribadi di pengaturan tidak meninggalkan jejak tekanan yang ditahan', async () => {
  const held = newSubmission(composerOf('post'), '@Kel_Tini', 'lainnya', text);
  await takeSubmission({ ...held, state: 'confirmed' });
  await takeSubmission({ ...held, id: 'b2', state: 'unknown' });
  expect(await database.waiting.count()).toBe(2);
  await takeAnswer({ about: 'account', surface: 'x', account: '@kel_tini', isOfficial: false });
  expect(await takeSubmission({ ...held, id: 'b2', state: 'confirmed' })).toBe('dropped');
  expect([await database.waiting.count(), await database.posts.count()]).toEqual([0, 0]);
  expect(JSON.stringify(await database.state.toArray())).not.toContain(held.id);
});

it('akun yang lalu dijadikan resmi dicatat, dengan huruf besar atau kecil', async () => {
  await takeAnswer({ about: 'account', surface: 'x', account: '@kel', isOfficial: false });
  await takeAnswer({ about: 'account', surface: 'x', account: '@kel', isOfficial: true });
  const submission = newSubmission(composerOf('post'), '@KEL', 'lainnya', text);
  expect(await takeSubmission({ ...submission, state: 'confirmed' })).toBe('logged');
});

it('Belum atas yang dijadwalkan menunggu hari lain, Tidak jadi melupakannya', async () => {
  await takeAnswer({ about: 'account', surface: 'x', account: '@kel', isOfficial: true });
  const submission = newSubmission(composerOf('post', true), '@kel', 'lainnya', text);
  await takeSubmission({ ...submission, state: 'scheduled' });
  expect(await takeAnswer({ about: 'later', id: submission.id })).toBe('held');
  expect((await database.waiting.get(submission.id))?.askedAt).toBeTypeOf('number');
  expect(await takeAnswer({ about: 'submission', id: submission.id, isPublished: false })).toBe('dropped');
  expect(await database.waiting.count()).toBe(0);
});

it('jawaban yang disampaikan dua kali tercatat satu kali, dan kedua kalinya dijawab tercatat', async () => {
  await takeAnswer({ about: 'account', surface: 'x', account: '@kel', isOfficial: true });
  const submission = newSubmission(composerOf('post'), '@kel', 'lainnya', text);
  await takeSubmission({ ...submission, state: 'unknown' });
  const answer = { about: 'submission', id: submission.id, isPublished: true } as const;
  expect([await takeAnswer(answer), await takeAnswer(answer)]).toEqual(['logged', 'logged']);
  expect(await takeAnswer({ ...answer, id: 'tidak-pernah-ditekan' })).toBe('dropped');
  expect(await database.posts.count()).toBe(1);
});

it('membangunkan pekerja latar saat tangan mendekati tombol kirim, sebelum tombol itu ditekan', async () => {
  follow(composerOf('post'));
  const button = document.body.appendChild(document.createElement('button'));
  document.body.dispatchEvent(new Event('pointerover', { bubbles: true }));
  expect(sent).not.toHaveBeenCalled();
  button.dispatchEvent(new Event('pointerover', { bubbles: true }));
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Control' }));
  expect(sent).toHaveBeenCalledTimes(2);
  button.remove();
});
