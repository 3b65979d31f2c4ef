// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { saveFile } from '@/entrypoints/riwayat/save-file';
import { add } from '@/lib/log/add';
import { backupOf } from '@/lib/log/backup-of';
import { database } from '@/lib/log/database';
import { changeSettings } from '@/lib/settings/store';
import { buttonOf, clear, press, textOf, type, until } from '../components/show';
import { agency, post, searchOf, showRiwayat, startAnew, textsOf } from './riwayat-world';

vi.mock('@/lib/sync/send-report', () => ({ sendReport: vi.fn(async () => {}) }));
vi.mock('@/entrypoints/riwayat/save-file', () => ({ saveFile: vi.fn() }));

beforeEach(startAnew);
afterEach(clear);

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
