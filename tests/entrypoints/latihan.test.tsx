// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LatihanDesk } from '@/entrypoints/latihan/latihan-desk';
import type { LatihanSettings } from '@/entrypoints/latihan/latihan-settings';
import { unknownAgency } from '@/lib/draft/agency';
import { defaultTaste } from '@/lib/draft/taste';
import { exercises } from '@/lib/latihan/exercises';
import { buttonOf, clear, press, show, textOf, until } from '../components/show';

const settings: LatihanSettings = {
  agency: { ...unknownAgency, unit: 'Kelurahan Kejaksaan' },
  taste: defaultTaste,
  language: 'id',
  textSize: 16,
  theme: 'system',
};
const showDesk = (over: Partial<LatihanSettings> = {}) =>
  show(<LatihanDesk page={null} settings={{ ...settings, ...over }} />);
const boxOf = (host: ParentNode) => host.querySelector('textarea') as HTMLTextAreaElement;

async function write(host: ParentNode, text: string): Promise<void> {
  const box = boxOf(host);
  const value = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
  await act(async () => {
    value?.set?.call(box, text);
    box.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const choose = (host: ParentNode, title: string) =>
  press([...host.querySelectorAll<HTMLElement>('.exercise')].find((one) => textOf(one).includes(title)) as HTMLElement);

const [exercise] = exercises;
if (!exercise) throw new Error('no exercise');

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', location.pathname);
});
afterEach(async () => {
  await clear();
  vi.restoreAllMocks();
});

describe('meja tulisan sendiri', () => {
  it('memeriksa tulisan dengan panel yang sama dan menamai temuannya di cermin', async () => {
    const host = await showDesk();
    await write(host, 'Kelurahan Kejaksaan mensosialisasikan jadwal posyandu, Sabtu (14/11/2026).');
    await until(() =>
      expect(textOf(host.querySelector('.mirror') as HTMLElement)).toContain('mensosialisasikanPerbaiki'),
    );
    expect(textOf(host.querySelector('.mirror') as HTMLElement)).toContain('Sabtu (14/11/2026)Kapan');
    expect(textOf(host.querySelector('.panel') as HTMLElement)).toContain('menyosialisasikan');
  });

  it('tidak menawarkan yang harus diingat: tidak ada yang dicatat', async () => {
    const host = await showDesk();
    await write(host, 'Warga di himbau mentaati jadual.');
    await until(() => expect(textOf(host)).toContain('Abaikan'));
    expect(textOf(host)).not.toContain('Jangan tampilkan lagi');
    expect(host.querySelector('[aria-label="Kecilkan panel"]')).toBeNull();
  });

  it('memperlihatkan bagian sebelum lipatan menurut media sosialnya', async () => {
    const host = await showDesk();
    await write(host, 'Kelurahan Kejaksaan menggelar kerja bakti bersama warga. '.repeat(4));
    await press(buttonOf(host, 'Instagram'));
    const seen = host.querySelector('.seen') as HTMLElement;
    expect(textOf(seen)).toHaveLength(125 + '… selengkapnya'.length);
    await press(buttonOf(host, 'Facebook'));
    expect(textOf(host)).toContain('Terlihat seluruhnya.');
  });

  it('menyalin teks atas satu klik, atau memilihnya bila peramban melarang', async () => {
    const host = await showDesk();
    await write(host, 'Posyandu buka Kamis.');
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    await press(buttonOf(host, 'Salin ke Facebook'));
    expect(writeText).toHaveBeenCalledExactlyOnceWith('Posyandu buka Kamis.');
    expect(textOf(host)).toContain('Tersalin.');
    writeText.mockRejectedValueOnce(new Error('not allowed'));
    await press(buttonOf(host, 'Salin ke Facebook'));
    const box = boxOf(host);
    expect([box.selectionStart, box.selectionEnd]).toEqual([0, box.value.length]);
    expect(textOf(host)).toContain('Teks sudah dipilih.');
  });

  it('memakai nama unit, juga dalam bahasa Inggris', async () => {
    const host = await showDesk({ language: 'en' });
    expect(textOf(host)).toContain('Kelurahan Kejaksaan');
    expect(textOf(host)).toContain('Nothing is posted, sent or recorded from this page.');
    expect(document.documentElement.lang).toBe('en');
  });
});

describe('mengerjakan latihan', () => {
  it('menunjukkan syarat yang sudah dan yang belum, lalu selesai dan mengingatnya tanpa menyimpan tulisan', async () => {
    const host = await showDesk();
    await choose(host, exercise.title);
    expect(boxOf(host).value).toBe(exercise.start);
    expect(host.querySelectorAll('.demand-met').length).toBeLessThan(exercise.demands.length);
    expect(document.activeElement).toBe(host.querySelector('#soal'));
    await write(host, exercise.model);
    await until(() => expect(textOf(host)).toContain('Selesai. Semua yang diminta sudah ada.'));
    expect(textOf(host)).toContain(`1 dari ${exercises.length} sudah selesai`);
    const kept = localStorage.getItem('siap-siar-latihan') ?? '';
    expect(JSON.parse(kept)).toEqual({ done: [exercise.id], textSize: null });
    expect(textOf(await showDesk())).toContain(`1 dari ${exercises.length} sudah selesai`);
  });

  it('pindah ke latihan berikutnya dan menemukan tulisan semula saat kembali', async () => {
    const host = await showDesk();
    await choose(host, exercise.title);
    await write(host, exercise.model);
    await until(() => expect(textOf(host)).toContain('Latihan berikutnya'));
    await press(buttonOf(host, 'Latihan berikutnya'));
    expect(boxOf(host).value).toBe(exercises[1]?.start);
    await choose(host, exercise.title);
    expect(boxOf(host).value).toBe(exercise.model);
  });

  it('tidak selesai karena unsur dinyatakan ada', async () => {
    const host = await showDesk();
    await choose(host, exercise.title);
    const settle = [...host.querySelectorAll('button')].filter((one) => textOf(one).startsWith('Ada di gambar'));
    expect(settle.length).toBeGreaterThan(0);
    for (const button of settle) await press(button);
    expect(textOf(host)).not.toContain('Selesai. Semua');
  });

  it('tidak menghapus yang diselesaikan di tab lain', async () => {
    const host = await showDesk();
    localStorage.setItem('siap-siar-latihan', '{"done":["tanpa-nik"]}');
    await choose(host, exercise.title);
    await write(host, exercise.model);
    await until(() => expect(textOf(host)).toContain(`2 dari ${exercises.length} sudah selesai`));
  });

  it('membuka latihan yang disebut di alamat', async () => {
    history.replaceState(null, '', '#tanpa-nik');
    expect(textOf(await showDesk())).toContain('Menghapus NIK');
  });

  it('tahan terhadap ingatan yang rusak', async () => {
    localStorage.setItem('siap-siar-latihan', '{"done":"semua","textSize":"besar"}');
    expect(textOf(await showDesk())).toContain(`0 dari ${exercises.length} sudah selesai`);
    localStorage.setItem('siap-siar-latihan', 'bukan JSON');
    expect(textOf(await showDesk())).toContain(`0 dari ${exercises.length} sudah selesai`);
  });
});

describe('untuk layar proyektor', () => {
  it('memperbesar huruf sampai batasnya dan mengingatnya', async () => {
    const host = await showDesk();
    for (let times = 0; times < 4; times += 1) await press(buttonOf(host, 'Perbesar huruf'));
    expect(document.documentElement.style.fontSize).toBe('175%');
    expect(buttonOf(host, 'Perbesar huruf').disabled).toBe(true);
    await showDesk();
    expect(document.documentElement.style.fontSize).toBe('175%');
  });
});
