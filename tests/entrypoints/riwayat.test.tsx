// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { RiwayatPage } from '@/entrypoints/riwayat/riwayat-page';
import { saveFile } from '@/entrypoints/riwayat/save-file';
import { addDays, dayOf } from '@/lib/calendar/day';
import { unknownAgency } from '@/lib/draft/agency';
import { add } from '@/lib/log/add';
import { backupOf } from '@/lib/log/backup-of';
import { database } from '@/lib/log/database';
import type { PostRecord } from '@/lib/log/records';
import { changeSettings, readSettings } from '@/lib/settings/store';
import { sendReport } from '@/lib/sync/send-report';
import { buttonOf, clear, press, show, textOf, type, until } from '../components/show';
import { recordWith } from '../log/record-with';

vi.mock('@/lib/sync/send-report', () => ({ sendReport: vi.fn(async () => {}) }));
vi.mock('@/entrypoints/riwayat/save-file', () => ({ saveFile: vi.fn() }));

const today = dayOf(Date.now(), 'Asia/Jakarta');
const agency = { ...unknownAgency, unit: 'Kelurahan Kejaksaan', city: 'Kota Pangkalpinang' };
const noon = (day: string) => Date.parse(`${day}T05:00:00Z`);
const post = (id: string, ago: number, over: Partial<PostRecord> = {}) => {
  const day = addDays(today, -ago);
  return recordWith({ id: `${id}:facebook`, day, publishedAt: noon(day), text: `Kerja bakti ${id}`, ...over });
};
const rowsOf = (host: ParentNode) => [...host.querySelectorAll('.table-frame tbody')][0]?.querySelectorAll('tr') ?? [];
const textsOf = (host: ParentNode) =>
  [...rowsOf(host)].map((row) => textOf(row.querySelector('.cell-text') as Element));
const searchOf = (host: ParentNode) => host.querySelector('input[type=search]') as HTMLInputElement;
const dialogOf = (host: ParentNode) => host.querySelector('dialog') as HTMLDialogElement;

async function showRiwayat() {
  const host = await show(<RiwayatPage />);
  await until(() => expect(textOf(host)).toMatch(/\d unggahan|Belum ada unggahan|belum bisa dibuka/));
  return host;
}

async function choose(field: Element | null, value: string): Promise<void> {
  const select = field as HTMLSelectElement;
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

beforeEach(async () => {
  fakeBrowser.reset();
  location.hash = '';
  await Promise.all(database.tables.map((table) => table.clear()));
  await changeSettings(() => ({ agency }));
  vi.mocked(saveFile).mockClear();
  vi.mocked(sendReport).mockClear();
});
afterEach(clear);

describe('daftar', () => {
  it('menunjukkan yang terbaru lebih dahulu dan menyebut jumlahnya', async () => {
    await add([post('lama', 3), post('baru', 0), post('balas', 1, { kind: 'response', text: '' })], database);
    const host = await showRiwayat();
    expect(textsOf(host)).toEqual(['Kerja bakti baru', 'Tanggapan', 'Kerja bakti lama']);
    expect(textOf(host)).toContain('2 unggahan, 1 tanggapan');
    expect(document.title).toBe('Riwayat unggahan – Siap Siar');
  });

  it('mencari dan menyaring seketika, dan mengembalikan semuanya dengan satu tombol', async () => {
    await add([post('RT', 0), post('RW', 1, { jenis: 'layanan' })], database);
    const host = await showRiwayat();
    await type(searchOf(host), 'bakti rw');
    expect(textsOf(host)).toEqual(['Kerja bakti RW']);
    await choose(host.querySelectorAll('.filters select')[2] ?? null, 'ucapan');
    expect(textOf(host)).toContain('Tidak ada catatan yang cocok');
    await press(buttonOf(host, 'Hapus saringan'));
    expect(textsOf(host)).toHaveLength(2);
  });

  it('hanya lima puluh baris di dokumen; halaman berikutnya dibaca dari atas', async () => {
    await add(
      Array.from({ length: 120 }, (_, index) => post(String(index), index)),
      database,
    );
    const host = await showRiwayat();
    expect(rowsOf(host)).toHaveLength(50);
    await press(buttonOf(host, 'Lebih lama'));
    expect(textsOf(host)[0]).toBe('Kerja bakti 50');
    expect(document.activeElement).toBe(host.querySelector('.table-frame'));
    await type(searchOf(host), 'bakti 7');
    expect(textsOf(host)[0]).toBe('Kerja bakti 7');
  });

  it('menyebut unggahan lain yang katanya sama', async () => {
    await add([post('sama', 0, { text: 'Senam sehat' }), post('dulu', 3, { text: 'senam  SEHAT' })], database);
    const host = await showRiwayat();
    const [first, second] = textsOf(host);
    expect(first).toContain('Mirip dengan unggahan');
    expect(second).not.toContain('Mirip');
  });

  it('menyembunyikan isi tulisan di komputer bersama', async () => {
    await add([post('rahasia', 0)], database);
    const host = await showRiwayat();
    await press(host.querySelector('input[type=checkbox]') as HTMLElement);
    await until(() => expect(textsOf(host)).toEqual(['Isi disembunyikan']));
    expect((await readSettings()).hidesTexts).toBe(true);
    await press(buttonOf(host, 'Ekspor CSV'));
    await until(() => expect(saveFile).toHaveBeenCalledOnce());
    expect(vi.mocked(saveFile).mock.calls[0]?.[1]).not.toContain('rahasia');
  });

  it('menunjukkan unggahan yang baru tercatat tanpa dimuat ulang', async () => {
    await add([post('satu', 1)], database);
    const host = await showRiwayat();
    await add([post('dua', 0)], database);
    await until(() => expect(textsOf(host)).toEqual(['Kerja bakti dua', 'Kerja bakti satu']));
  });

  it('menjelaskan catatan yang masih kosong', async () => {
    expect(textOf(await showRiwayat())).toContain('Belum ada unggahan yang tercatat');
  });

  it('menjelaskan catatan yang tidak bisa dibuka, tanpa menghapus apa pun', async () => {
    const reading = vi.spyOn(database.posts, 'orderBy').mockImplementation(() => {
      throw new Error('closed');
    });
    const counting = vi.spyOn(database.posts, 'count').mockRejectedValue(new Error('closed'));
    const host = await showRiwayat();
    expect(textOf(host)).toContain('Catatan belum bisa dibuka');
    expect(buttonOf(host, 'Coba lagi').disabled).toBe(false);
    reading.mockRestore();
    counting.mockRestore();
  });

  it('membuang tulisan yang lewat masa simpan saat halaman dibuka', async () => {
    await add([post('tua', 500), post('muda', 1)], database);
    const host = await showRiwayat();
    await until(() => expect(textsOf(host)).toEqual(['Kerja bakti muda', 'Tanpa tulisan tersimpan']));
    expect((await database.cells.toArray()).map(({ n }) => n)).toEqual([1, 1]);
  });
});

describe('satu catatan', () => {
  const open = async () => {
    await add([post('satu', 0)], database);
    const host = await showRiwayat();
    await press(rowsOf(host)[0]?.querySelector('button') as HTMLElement);
    return host;
  };

  it('dibuka dengan seluruh isinya', async () => {
    const host = await open();
    expect(dialogOf(host).open).toBe(true);
    expect(textOf(dialogOf(host))).toContain('Kerja bakti satu');
  });

  it('hari yang keliru diperbaiki, dan hitungannya dikirim', async () => {
    const host = await open();
    await type(dialogOf(host).querySelector('input[type=date]') as HTMLInputElement, addDays(today, -2));
    await press(buttonOf(dialogOf(host), 'Simpan perbaikan'));
    await until(() => expect(textOf(host.querySelector('.done') ?? host)).toContain('Catatan diperbaiki.'));
    expect((await database.posts.toArray())[0]?.day).toBe(addDays(today, -2));
    expect(dialogOf(host)).toBeNull();
    await until(() => expect(sendReport).toHaveBeenCalledExactlyOnceWith({ isAsked: false }));
  });

  it.each(['', addDays(today, 1)])('hari "%s" ditolak dengan kata, dan isian tetap', async (day) => {
    const host = await open();
    await type(dialogOf(host).querySelector('input[type=date]') as HTMLInputElement, day);
    await press(buttonOf(dialogOf(host), 'Simpan perbaikan'));
    expect(textOf(dialogOf(host))).toContain('Pilih hari yang sudah lewat atau hari ini.');
    expect((await database.posts.toArray())[0]?.day).toBe(today);
  });

  it('yang bukan unggahan resmi dihapus, dan Batalkan mengembalikannya', async () => {
    const host = await open();
    await press(buttonOf(dialogOf(host), 'Bukan unggahan resmi, hapus dari catatan'));
    await until(() => expect(textOf(host)).toContain('dihapus dari catatan.'));
    expect(await database.posts.count()).toBe(0);
    await until(() => expect(document.activeElement).toBe(buttonOf(host, 'Batalkan')));
    await press(buttonOf(host, 'Batalkan'));
    await until(() => expect(textOf(host)).toContain('Catatan dikembalikan.'));
    expect((await database.cells.toArray()).map(({ n, rev }) => [n, rev])).toEqual([[1, 3]]);
  });
});

describe('berkas', () => {
  const pick = async (host: HTMLElement, content: string) => {
    const field = host.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(field, 'files', { value: [new File([content], 'cadangan.json')], configurable: true });
    await act(async () => field.dispatchEvent(new Event('change', { bubbles: true })));
  };

  it('CSV berisi baris yang sedang disaring', async () => {
    await add([post('RT', 0), post('RW', 1)], database);
    const host = await showRiwayat();
    await type(searchOf(host), 'rw');
    await press(buttonOf(host, 'Ekspor CSV'));
    await until(() => expect(textOf(host)).toContain('Tersimpan: riwayat-kelurahan-kejaksaan-'));
    const [, content] = vi.mocked(saveFile).mock.calls[0] ?? [];
    expect(content).toContain('Kerja bakti RW');
    expect(content).not.toContain('Kerja bakti RT');
  });

  it('Excel dan cadangan tersimpan dengan namanya', async () => {
    await add([post('RT', 0)], database);
    const host = await showRiwayat();
    await press(buttonOf(host, 'Ekspor Excel'));
    await until(() => expect(textOf(host)).toMatch(/Tersimpan: riwayat-.*\.xlsx/));
    await press(buttonOf(host, 'Simpan cadangan'));
    await until(() => expect(textOf(host)).toMatch(/Tersimpan: cadangan-.*\.json/));
  });

  it('cadangan kembali tanpa hitungan ganda', async () => {
    await add([post('RT', 0), post('RW', 1)], database);
    const file = JSON.stringify(await backupOf(agency.unit, 0, database));
    const host = await showRiwayat();
    await pick(host, file);
    await until(() => expect(textOf(host)).toContain('sudah ada di sini.'));
    await database.posts.delete('RT:facebook');
    await pick(host, file);
    await until(() => expect(textOf(host)).toContain('1 catatan ditambahkan dari cadangan.'));
    await until(() => expect(textsOf(host)).toHaveLength(2));
  });

  it.each([
    ['yang rusak', '{"app":"siap-siar"', 'bukan cadangan Siap Siar yang utuh'],
    ['unit lain', '', 'Cadangan itu milik Kelurahan Lain, bukan Kelurahan Kejaksaan.'],
  ])('cadangan %s ditolak dengan kata, dan tidak ada yang berubah', async (_name, broken, sentence) => {
    await add([post('RT', 0)], database);
    const file = broken || JSON.stringify(await backupOf('Kelurahan Lain', 0, database));
    await database.posts.clear();
    const host = await showRiwayat();
    await pick(host, file);
    await until(() => expect(textOf(host)).toContain(sentence));
    expect(await database.posts.count()).toBe(0);
  });
});

describe('laporan bulanan', () => {
  const openReport = async () => {
    await add([post('satu', 0), post('dua', 0, { source: 'entered', platform: 'x' })], database);
    const host = await showRiwayat();
    await press(buttonOf(host, 'Laporan bulanan'));
    await act(async () => window.dispatchEvent(new Event('hashchange')));
    await until(() => expect(host.querySelector('.paper')).not.toBeNull());
    return host;
  };

  it('menyebut unit, jumlah, dan daftar bulan ini', async () => {
    const paper = (await openReport()).querySelector('.paper') as HTMLElement;
    expect(textOf(paper)).toContain('PEMERINTAH KOTA PANGKALPINANG');
    expect(textOf(paper)).toContain('Unggahan2');
    expect(textOf(paper)).toContain('Lurah Kejaksaan,');
    expect(paper.querySelectorAll('tbody tr')).toHaveLength(2);
  });

  it('Salin rekap menyalin angka yang sama', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    const host = await openReport();
    await press(buttonOf(host, 'Salin rekap'));
    await until(() => expect(textOf(host)).toContain('Rekap tersalin.'));
    expect(writeText.mock.calls[0]?.[0]).toContain('Unggahan: 2 (Facebook 1, X 1)');
    writeText.mockRestore();
  });

  it('kepala unit dari pengaturan menandatangani', async () => {
    const officials = [{ name: 'Siti Aminah, S.Sos.', position: 'Lurah Kejaksaan' }];
    await changeSettings(() => ({ profile: { officials } }));
    expect(textOf(await openReport())).toContain('Siti Aminah, S.Sos.');
  });
});
