// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '@/entrypoints/riwayat/save-file';
import { addDays } from '@/lib/calendar/day';
import { add } from '@/lib/log/add';
import { database } from '@/lib/log/database';
import { readSettings } from '@/lib/settings/store';
import { sendReport } from '@/lib/sync/send-report';
import { buttonOf, clear, press, textOf, type, until } from '../components/show';
import { post, rowsOf, searchOf, showRiwayat, startAnew, textsOf, today } from './riwayat-world';

vi.mock('@/lib/sync/send-report', () => ({ sendReport: vi.fn(async () => {}) }));
vi.mock('@/entrypoints/riwayat/save-file', () => ({ saveFile: vi.fn() }));

const dialogOf = (host: ParentNode) => host.querySelector('dialog') as HTMLDialogElement;

async function choose(field: Element | null, value: string): Promise<void> {
  const select = field as HTMLSelectElement;
  await act(async () => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

beforeEach(startAnew);
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
