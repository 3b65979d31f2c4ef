// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ClosedPopup } from '@/components/popup/closed-popup';
import { Popup } from '@/components/popup/popup';
import { type PopupRows, popupViewOf } from '@/components/popup/popup-view';
import type { QuestionAnswer } from '@/components/popup/question-card';
import type { ReadEntry } from '@/components/popup/read-entry';
import { unknownAgency } from '@/lib/draft/agency';
import type { Submission } from '@/lib/draft/submission';
import type { Language } from '@/lib/words/words';
import { buttonOf, clear, press, show, textOf } from './show';

const now = Date.parse('2026-11-18T02:00:00Z');
const agency = { ...unknownAgency, unit: 'Kelurahan Kejaksaan', city: 'Kota Pangkalpinang', weeklyTarget: 2 };
const nothing: PopupRows = {
  cells: [],
  totals: {},
  targets: [],
  questions: [],
  isLinked: true,
  sentAt: now,
  trouble: null,
};
const onAnswer = vi.fn<(id: string, answer: QuestionAnswer) => Promise<void>>(async () => {});
const onEnter = vi.fn<(id: string, entry: ReadEntry) => Promise<void>>(async () => {});
const onTakeBack = vi.fn<(id: string) => Promise<void>>(async () => {});
const onOptions = vi.fn();
const onOpen = vi.fn();
const actions = { onAnswer, onEnter, onTakeBack, onOptions, onOpen };

const showPopup = (rows: Partial<PopupRows>, language: Language = 'id', unit: typeof unknownAgency = agency) =>
  show(<Popup view={popupViewOf({ ...nothing, ...rows }, unit, now)} {...{ language, ...actions }} />);

const cellOn = (day: string, n = 1, acked = 1) => ({
  day,
  platform: 'facebook' as const,
  kind: 'post' as const,
  source: 'detected' as const,
  jenis: 'kegiatan' as const,
  priority: 0,
  tagged: 0 as const,
  n,
  rev: 1,
  acked,
});

const question = (over: Partial<Submission> = {}): Submission => ({
  id: 'q1',
  state: 'unknown',
  surface: 'facebook',
  platforms: ['facebook'],
  account: null,
  kind: 'post',
  jenis: 'kegiatan',
  hashtags: [],
  fingerprint: 'f',
  text: 'Posyandu Melati buka Kamis pagi',
  armedAt: Date.parse('2026-11-18T01:10:00Z'),
  ...over,
});

afterEach(async () => {
  await clear();
  vi.clearAllMocks();
});

describe('popup', () => {
  it('menyebut unit, memulai fokus pada namanya', async () => {
    const host = await showPopup({});
    const heading = host.querySelector('h1');
    expect(heading?.textContent).toBe('Kelurahan Kejaksaan');
    expect(document.activeElement).toBe(heading);
    expect(textOf(host)).toContain('Kota Pangkalpinang');
  });

  it('mengajak memasukkan kode sebelum unit dikenal', async () => {
    const host = await showPopup({ isLinked: false, sentAt: null }, 'id', unknownAgency);
    expect(host.querySelector('h1')?.textContent).toBe('Unit Anda');
    expect(textOf(host)).toContain('Belum terhubung ke Diskominfo');
    await press(buttonOf(host, 'Masukkan kode'));
    expect(onOptions).toHaveBeenCalledOnce();
  });

  it('tidak menampilkan peta pada hari pertama', async () => {
    const host = await showPopup({});
    expect(textOf(host)).toContain('Mulai minggu pertama');
    expect(textOf(host)).toContain('Belum ada catatan.');
    expect(host.querySelector('[role=img]')).toBeNull();
  });

  it('menampilkan runtun, minggu ini, dan peta dengan rangkumannya', async () => {
    const host = await showPopup({ cells: [cellOn('2026-11-09', 1), cellOn('2026-11-10', 2), cellOn('2026-11-17')] });
    expect(textOf(host)).toContain('1 minggu terpenuhi');
    expect(textOf(host)).toContain('Satu lagi untuk minggu ke-2.');
    expect(textOf(host)).toContain('1 dari 2 hari unggah, 16–22 November');
    expect(host.querySelectorAll('.week-bar i')).toHaveLength(2);
    expect(host.querySelectorAll('.week-bar .is-filled')).toHaveLength(1);
    expect(host.querySelector('[role=img]')?.getAttribute('aria-label')).toContain('4 unggahan, paling sering Selasa');
    // 25 whole weeks, and Monday to Wednesday of the running one.
    expect(host.querySelectorAll('.heat-map rect')).toHaveLength(25 * 7 + 3);
    expect(host.querySelectorAll('.heat-map .heat-2')).toHaveLength(1);
    expect(textOf(host.querySelector('dl') as Element)).toBe('Facebook4');
  });

  it('menghitung tanggapan dan menyebut yang dicatat dari ponsel', async () => {
    const cells = [
      cellOn('2026-11-17'),
      { ...cellOn('2026-11-17', 4), kind: 'response' as const },
      { ...cellOn('2026-11-16', 2), source: 'entered' as const },
    ];
    const host = await showPopup({ cells });
    expect(textOf(host.querySelector('dl') as Element)).toBe('Facebook3');
    expect(textOf(host)).toContain('Termasuk 2 dari ponsel. Tanggapan: 4.');
  });

  it('menjelaskan mengapa dua unggahan sehari baru satu hari', async () => {
    const why = 'Beberapa unggahan pada satu hari dihitung satu hari.';
    expect(textOf(await showPopup({ cells: [cellOn('2026-11-17', 2)] }))).toContain(why);
    expect(textOf(await showPopup({ cells: [cellOn('2026-11-17', 1)] }))).not.toContain(why);
  });

  it('tidak meminta apa-apa pada minggu rehat', async () => {
    const rehat = [{ from: '2026-11-16', until: '2026-11-17', name: 'Cuti bersama' }];
    const host = await showPopup({ cells: [cellOn('2026-11-17', 2)] }, 'id', { ...agency, rehat });
    expect(textOf(host)).toContain('Minggu ini tidak dinilai: Cuti bersama. Unggahan tetap dicatat.');
    expect(textOf(host)).toContain('2 unggahan, 16–22 November');
    expect(host.querySelector('.week-bar')).toBeNull();
  });

  it('membuka latihan, riwayat, dan yang dikirim', async () => {
    const host = await showPopup({});
    for (const name of ['Buka latihan', 'Riwayat', 'Yang dikirim']) await press(buttonOf(host, name));
    expect(onOpen.mock.calls.flat()).toEqual(['latihan', 'riwayat', 'dikirim']);
  });

  it('menaruh gagasan paling akhir, agar tidak menggeser runtun dan tombolnya', async () => {
    const view = popupViewOf(nothing, agency, now);
    const host = await show(
      <Popup {...{ view, language: 'id', ...actions }} drafts={<p>Draf</p>} idea={<p>Gagasan</p>} />,
    );
    expect(textOf(host.querySelector('main') as Element)).toMatch(/^Draf\s?Mulai minggu pertama.*Gagasan$/);
  });

  it('menyebut kapan terkirim, dengan hari bila bukan hari ini', async () => {
    expect(textOf(await showPopup({}))).toContain('Terkirim 09.00 WIB');
    expect(textOf(await showPopup({ sentAt: now - 86_400_000 }))).toContain('Terkirim Selasa 17/11, 09.00 WIB');
  });

  it('menenangkan bila menunggu jaringan, tanpa meminta apa-apa', async () => {
    const cells = [cellOn('2026-11-16', 1, 0), cellOn('2026-11-17', 1, 0)];
    const host = await showPopup({ cells, trouble: 'offline' });
    const foot = host.querySelector('footer') as HTMLElement;
    expect(textOf(foot)).toBe('2 hari menunggu jaringan. Anda tidak perlu berbuat apa-apa.Yang dikirim');
  });

  it('mengarahkan ke Diskominfo bila kode sudah tidak berlaku', async () => {
    const host = await showPopup({ trouble: 'refused' });
    expect(textOf(host)).toContain('Kode unit sudah tidak berlaku. Minta kode baru ke Diskominfo.');
    expect(buttonOf(host, 'Masukkan kode')).toBeTruthy();
  });

  it('mengarahkan ke pengaturan bila izin di Firefox dicabut', async () => {
    const host = await showPopup({ trouble: 'withheld' });
    expect(textOf(host)).toContain('Firefox belum mengizinkan pengiriman jumlah.');
    await press(buttonOf(host, 'Atur izin'));
    expect(onOptions).toHaveBeenCalledOnce();
  });

  it('membuka pengaturan dari tombol bernama', async () => {
    await press(buttonOf(await showPopup({}), 'Pengaturan'));
    expect(onOptions).toHaveBeenCalledOnce();
  });

  it('berbahasa Inggris bila diminta', async () => {
    const host = await showPopup({ cells: [cellOn('2026-11-17')], questions: [question()] }, 'en');
    expect(textOf(host)).toContain('Start the first week');
    expect(textOf(host)).toContain('We are not sure about the Facebook post of 08:10 WIB.');
    expect(textOf(host)).not.toMatch(/minggu|unggahan|terkirim/i);
  });

  it('menyebut catatan yang belum bisa dibuka', async () => {
    expect(textOf(await show(<ClosedPopup language="id" />))).toContain('Catatan lama tidak dihapus.');
  });
});

describe('pertanyaan "Sudah terbit?"', () => {
  it('menyebut unggahan mana dan menyampaikan jawaban ya', async () => {
    const host = await showPopup({ questions: [question()] });
    expect(textOf(host)).toContain('Unggahan Facebook pukul 08.10 WIB belum bisa kami pastikan.');
    expect(textOf(host)).toContain('Posyandu Melati');
    await press(buttonOf(host, 'Ya, sudah terbit'));
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('q1', true);
    expect(textOf(document.activeElement as Element)).toBe('Tercatat.');
  });

  it('menerima jawaban belum tanpa menyalahkan', async () => {
    const host = await showPopup({ questions: [question()] });
    await press(buttonOf(host, 'Belum'));
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('q1', false);
    expect(textOf(document.activeElement as Element)).toBe('Baik, tidak dicatat. Draf Anda tidak kami ubah.');
  });

  it('memberi tahu bila jawaban belum tersimpan', async () => {
    onAnswer.mockRejectedValueOnce(new Error('no one listens'));
    const host = await showPopup({ questions: [question()] });
    await press(buttonOf(host, 'Belum'));
    expect(textOf(host)).toContain('Jawaban belum tersimpan. Coba sekali lagi.');
  });

  it('menanyakan yang terlama lebih dahulu, dengan satu tombol utama saja', async () => {
    const older = question({ id: 'q0', surface: 'instagram', armedAt: Date.parse('2026-11-16T01:10:00Z') });
    const host = await showPopup({ questions: [question(), older] });
    expect(textOf(host.querySelector('.question') as Element)).toContain('Instagram Senin 16/11 pukul 08.10 WIB');
    expect(host.querySelectorAll('.button-primary')).toHaveLength(1);
  });

  it('tidak menampilkan kutipan kosong bila teksnya tidak ada', async () => {
    const host = await showPopup({ questions: [question({ kind: 'response', text: ' ' })] });
    expect(host.querySelector('q')).toBeNull();
    expect(textOf(host)).toContain('Tanggapan Facebook');
  });

  it.each<[Submission['state'], string]>([
    ['scheduled', 'Unggahan Facebook ini Anda jadwalkan Selasa 17/11 pukul 08.10 WIB.'],
    ['pending', 'Unggahan Facebook Selasa 17/11 pukul 08.10 WIB menunggu persetujuan admin grup.'],
  ])('menanyakan unggahan %s dengan kata-katanya sendiri, dan menerima tiga jawaban', async (state, sentence) => {
    const late = question({ state, armedAt: Date.parse('2026-11-17T01:10:00Z') });
    const host = await showPopup({ questions: [late] });
    expect(textOf(host)).toContain(sentence);
    expect(textOf(host)).toContain('Sudah terbit?');
    await press(buttonOf(host, 'Belum'));
    expect(onAnswer).toHaveBeenLastCalledWith('q1', 'later');
    expect(textOf(document.activeElement as Element)).toBe('Baik, kami tanyakan lagi pada hari lain.');
    await press(buttonOf(host, 'Tidak jadi'));
    expect(onAnswer).toHaveBeenLastCalledWith('q1', false);
    await press(buttonOf(host, 'Ya, sudah terbit'));
    expect(onAnswer).toHaveBeenLastCalledWith('q1', true);
  });

  it('menanyakan milik siapa akunnya bila unggahan yang terbit menunggu jawaban itu', async () => {
    const host = await showPopup({ questions: [question({ state: 'confirmed', account: 'Kelurahan Kejaksaan' })] });
    expect(textOf(host)).toContain('Akun ini akun resmi unit?');
    expect(textOf(host)).toContain('dari Kelurahan Kejaksaan sudah terbit');
    await press(buttonOf(host, 'Bukan, akun pribadi'));
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('q1', false);
    expect(textOf(document.activeElement as Element)).toContain('tidak ada jejak');
  });
});
