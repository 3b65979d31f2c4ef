// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { Dikirim, type DikirimProps } from '@/components/dikirim/dikirim';
import { clear, show, textOf } from './show';

afterEach(clear);

const now = Date.UTC(2024, 9, 15, 7, 10);
const cell = { kind: 'post', source: 'detected', priority: 0, tagged: 1 } as const;
const props: DikirimProps = {
  language: 'id',
  unit: 'Kelurahan Kejaksaan',
  zone: 'Asia/Jakarta',
  server: 'https://siar.namakota.go.id',
  isRefused: false,
  cells: [
    { ...cell, day: '2024-10-14', platform: 'instagram', jenis: 'imbauan', n: 2 },
    { ...cell, day: '2024-10-15', platform: 'facebook', kind: 'response', jenis: 'lainnya', source: 'entered', n: 1 },
  ],
  report: { v: 1, slot: 'a'.repeat(32), gen: null, t: now, full: false, e: [], client: '0.1.0' },
  dueAt: now + 600_000,
  now,
  answers: [
    { at: now - 60_000, status: 200, ok: 3, stale: 1, left: 0 },
    { at: now - 90_000_000, status: 0, ok: 0, stale: 0, left: 0 },
  ],
};
const showDikirim = (over: Partial<DikirimProps> = {}) => show(<Dikirim {...props} {...over} />);
const rowsOf = (host: HTMLElement, table: number) =>
  [...(host.querySelectorAll('table')[table]?.querySelectorAll('tbody tr') ?? [])].map((row) =>
    [...row.querySelectorAll('td')].map(textOf),
  );

it('menulis kiriman berikutnya dengan kata biasa', async () => {
  const host = await showDikirim();
  expect(rowsOf(host, 0)).toEqual([
    ['Senin 14/10', 'Instagram', 'Unggahan', 'Imbauan', 'otomatis', 'ada', '2'],
    ['Selasa 15/10', 'Facebook', 'Tanggapan', 'Lainnya', 'manual', 'ada', '1'],
  ]);
  expect(textOf(host)).toContain('Dikirim ke https://siar.namakota.go.id, berikutnya pukul 14.20 WIB.');
});

it('memperlihatkan kiriman persis seperti dikirim komputer', async () => {
  const host = await showDikirim();
  expect(JSON.parse(host.querySelector('pre')?.textContent ?? '')).toEqual(props.report);
});

it('mengatakan jawaban Diskominfo, juga bila tidak ada jawaban', async () => {
  expect(rowsOf(await showDikirim(), 1)).toEqual([
    ['pukul 14.09 WIB', 'diterima', '3', '1', '0'],
    ['Senin 14/10 pukul 13.10 WIB', 'tidak ada jawaban', '0', '0', '0'],
  ]);
  expect(textOf(await showDikirim({ answers: [] }))).toContain('Belum ada kiriman.');
});

it('mengatakan bila belum terhubung atau kode tidak berlaku, tanpa waktu kirim', async () => {
  const unlinked = textOf(await showDikirim({ server: null }));
  expect(unlinked).toContain('belum terhubung ke Diskominfo');
  expect(unlinked).not.toContain('berikutnya pukul');
  expect(textOf(await showDikirim({ isRefused: true }))).toContain('Kode unit sudah tidak berlaku');
});

it('mengatakan bila tidak ada jumlah baru', async () => {
  expect(textOf(await showDikirim({ cells: [] }))).toContain('Tidak ada jumlah baru.');
});

it('menyebut yang tidak pernah dikirim, juga bagi yang hanya mendengar', async () => {
  expect([...(await showDikirim()).querySelectorAll('.never li')].map(textOf)[0]).toBe(
    'Tidak dikirim: Isi tulisan, foto, dan tulisan tagar',
  );
});
