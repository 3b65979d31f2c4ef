// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { IdeaCard } from '@/components/popup/idea-card';
import type { Idea } from '@/lib/ideas/ideas-of';
import { clear, press, show, textOf } from './show';

const ideas: Idea[] = [
  { kind: 'day', name: 'Hari Guru Nasional', day: '2026-11-25', inDays: 3, isMovable: false, tag: '#HariGuru' },
  { kind: 'pillar', hari: 'Minggu', tema: 'wisata' },
  { kind: 'mix', most: { jenis: 'ucapan', n: 9 }, least: { jenis: 'layanan', n: 0 } },
];
const off = vi.fn();
afterEach(async () => {
  await clear();
  vi.clearAllMocks();
});

it('menyebut hari, tema, dan ragam sebagai kalimat', async () => {
  const text = textOf(await show(<IdeaCard ideas={ideas} language="id" onOff={off} />));
  expect(text).toContain('Rabu 25/11, 3 hari lagi: Hari Guru Nasional.');
  expect(text).toContain('#HariGuru');
  expect(text).toContain('Tema Minggu: wisata.');
  expect(text).toContain('Bulan ini 9 ucapan, belum ada layanan. Coba satu unggahan layanan.');
});

it('berbahasa Inggris bila diminta', async () => {
  const text = textOf(await show(<IdeaCard ideas={ideas} language="en" onOff={off} />));
  expect(text).toContain('in 3 days: Hari Guru Nasional.');
  expect(text).toContain('This month: greeting 9, service 0.');
});

it('memberi tahu bila tanggalnya masih perkiraan', async () => {
  const [first] = ideas;
  const movable = [{ ...first, name: 'Maulid Nabi Muhammad saw.', isMovable: true, inDays: 0 } as Idea];
  const text = textOf(await show(<IdeaCard ideas={movable} language="id" onOff={off} />));
  expect(text).toContain('Hari ini: Maulid Nabi Muhammad saw.');
  expect(text).not.toContain('..');
  expect(text).toContain('Tanggalnya perkiraan, tunggu penetapan pemerintah.');
});

it('padam dengan satu klik', async () => {
  const host = await show(<IdeaCard ideas={ideas} language="id" onOff={off} />);
  await press(host.querySelector('button') as HTMLButtonElement);
  expect(off).toHaveBeenCalledOnce();
});

it('tidak menempati ruang bila tidak ada ide', async () => {
  expect((await show(<IdeaCard ideas={[]} language="id" onOff={off} />)).textContent).toBe('');
});
