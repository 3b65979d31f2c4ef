// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { OptionsProps } from '@/components/options/options';
import { onErase, onErased, putAway, showOptions } from './options-world';
import { buttonOf, press, textOf } from './show';

afterEach(putAway);

describe('hapus semua', () => {
  const open = async (over: Partial<OptionsProps> = {}) => {
    const host = await showOptions(over);
    await press(buttonOf(host, 'Hapus semua'));
    return host.querySelector('dialog') as HTMLDialogElement;
  };

  it('mengatakan dahulu apa yang hilang dan apa yang tetap ada, dan belum menghapus apa pun', async () => {
    const dialog = await open();
    expect(dialog.open).toBe(true);
    expect(textOf(dialog)).toContain('1.200 unggahan yang tercatat, dengan isi tulisannya');
    expect(textOf(dialog)).toContain('2 unggahan yang masih menunggu jawaban Anda');
    expect(textOf(dialog)).toContain('hitungan 31 unggahan dari komputer ini: angka saja, tanpa isi tulisan');
    expect(onErase).not.toHaveBeenCalled();
  });

  it('batal menutup dialog dan mengembalikan fokus ke tombolnya', async () => {
    const dialog = await open();
    await press(buttonOf(dialog, 'Batal'));
    expect(document.querySelector('dialog')).toBeNull();
    expect(textOf(document.activeElement as Element)).toBe('Hapus semua');
    expect(onErase).not.toHaveBeenCalled();
    expect(onErased).not.toHaveBeenCalled();
  });

  it.each([
    ['revoked', 'Kode di komputer ini juga sudah dicabut.'],
    ['unreachable', 'Minta Diskominfo mencabut kode komputer ini.'],
    ['unlinked', 'tidak ada kode yang perlu dicabut'],
  ] as const)('sesudah dihapus (%s) mengatakan apa yang terjadi dengan kodenya', async (outcome, sentence) => {
    onErase.mockResolvedValueOnce(outcome);
    const dialog = await open();
    await press(buttonOf(dialog, 'Ya, hapus semua'));
    expect(textOf(dialog)).toContain('Semua sudah dihapus');
    expect(textOf(document.activeElement as Element)).toContain(sentence);
    await press(buttonOf(dialog, 'Tutup'));
    expect(onErased).toHaveBeenCalledOnce();
  });

  it('mengatakan bila belum terhapus, dan dapat dicoba lagi', async () => {
    onErase.mockRejectedValueOnce(new Error('blocked'));
    const dialog = await open();
    await press(buttonOf(dialog, 'Ya, hapus semua'));
    expect(textOf(dialog)).toContain('Belum terhapus. Coba sekali lagi.');
    expect(buttonOf(dialog, 'Ya, hapus semua')).not.toBeNull();
  });

  it('yang belum pernah terhubung tahu bahwa Diskominfo tidak menyimpan apa pun', async () => {
    expect(textOf(await open({ held: { posts: 0, waiting: 0, sent: null } }))).toContain('belum pernah terhubung');
  });
});
