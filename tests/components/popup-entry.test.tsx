// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Popup } from '@/components/popup/popup';
import { popupViewOf } from '@/components/popup/popup-view';
import type { ReadEntry } from '@/components/popup/read-entry';
import { unknownAgency } from '@/lib/draft/agency';
import { buttonOf, clear, press, show, textOf, type } from './show';

// Wednesday 2026-11-18, 09.00 WIB.
const now = Date.parse('2026-11-18T02:00:00Z');
const agency = { ...unknownAgency, unit: 'Kelurahan Kejaksaan', weeklyTarget: 2 };
const onEnter = vi.fn<(id: string, entry: ReadEntry) => Promise<void>>(async () => {});
const onTakeBack = vi.fn<(id: string) => Promise<void>>(async () => {});
const never = vi.fn(async () => {});
const rows = { totals: {}, targets: [], questions: [], isLinked: true, sentAt: now, trouble: null };
const yesterday = {
  day: '2026-11-17',
  platform: 'facebook' as const,
  kind: 'post' as const,
  source: 'detected' as const,
  jenis: 'kegiatan' as const,
  priority: 0,
  tagged: 0 as const,
  n: 1,
  rev: 1,
  acked: 1,
};

afterEach(async () => {
  await clear();
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

async function openForm(language: 'id' | 'en' = 'id') {
  vi.spyOn(Date, 'now').mockReturnValue(now);
  const view = popupViewOf({ ...rows, cells: [yesterday] }, agency, now);
  const host = await show(
    <Popup {...{ view, language, onEnter, onTakeBack }} onAnswer={never} onOptions={() => {}} onOpen={() => {}} />,
  );
  await press(buttonOf(host, language === 'id' ? 'Catat unggahan dari ponsel' : 'Note a post from a phone'));
  return host;
}
const field = (host: HTMLElement, name: string) => host.querySelector(`#entry-${name}`) as HTMLInputElement;
const choose = (host: HTMLElement, platform: string) =>
  press(host.querySelector(`input[value=${platform}]`) as HTMLInputElement);

describe('catat unggahan dari ponsel', () => {
  it('dibuka dengan hari dan jam sekarang, fokus pada judulnya', async () => {
    const host = await openForm();
    expect(textOf(document.activeElement as Element)).toBe('Catat unggahan dari ponsel');
    expect(field(host, 'day').value).toBe('18/11/2026');
    expect(field(host, 'clock').value).toBe('09.00');
    expect(textOf(host)).toContain('Jam (WIB)');
    expect([...host.querySelectorAll('.pick')].map((one) => textOf(one))).toEqual([
      'Facebook',
      'Instagram',
      'X',
      'Threads',
      'TikTok',
      'YouTube',
      'Situs web',
    ]);
  });

  it('mencatat, menyebut apa yang dicatat dan keadaan minggunya', async () => {
    const host = await openForm();
    await choose(host, 'tiktok');
    await type(field(host, 'day'), '16/11');
    await type(field(host, 'clock'), '8.30');
    await type(field(host, 'link'), 'tiktok.com/@kelurahan/video/1');
    await press(buttonOf(host, 'Catat'));
    expect(onEnter).toHaveBeenCalledExactlyOnceWith(expect.any(String), {
      platform: 'tiktok',
      jenis: 'kegiatan',
      publishedAt: Date.parse('2026-11-16T01:30:00Z'),
      link: 'https://tiktok.com/@kelurahan/video/1',
    });
    const notice = document.activeElement as HTMLElement;
    expect(textOf(notice)).toContain('Tercatat. Unggahan TikTok, Senin 16/11 pukul 08.30 WIB, dicatat manual.');
    expect(textOf(notice)).toContain('Dalam minggu 16–22 November: 1 hari unggah, target 2.');
  });

  it('dapat dibatalkan sesudahnya', async () => {
    const host = await openForm();
    await choose(host, 'instagram');
    await press(buttonOf(host, 'Catat'));
    onTakeBack.mockRejectedValueOnce(new Error('the log is closed'));
    await press(buttonOf(host, 'Batalkan'));
    expect(textOf(host)).toContain('Belum bisa dibatalkan. Coba sekali lagi.');
    await press(buttonOf(host, 'Batalkan'));
    expect(onTakeBack).toHaveBeenLastCalledWith(onEnter.mock.calls[0]?.[0]);
    expect(textOf(document.activeElement as Element)).toBe('Dibatalkan. Catatan itu sudah dihapus.');
  });

  it('menyebut tiap isian yang keliru, fokus pada yang pertama, dan menyimpan semua isian', async () => {
    const host = await openForm();
    await type(field(host, 'day'), '20/11/2026');
    await type(field(host, 'clock'), 'pagi');
    await type(field(host, 'link'), 'https://contoh.go.id/berita');
    await press(buttonOf(host, 'Catat'));
    expect(onEnter).not.toHaveBeenCalled();
    expect([...host.querySelectorAll('.trouble')].map((one) => textOf(one))).toEqual([
      'Pilih dulu tempat unggahannya.',
      'Tanggal itu belum tiba. Catat setelah unggahannya terbit.',
      'Tulis jamnya seperti 08.30.',
    ]);
    expect((document.activeElement as HTMLInputElement).type).toBe('radio');
    expect(field(host, 'day').getAttribute('aria-describedby')).toBe('entry-day-trouble');
    expect(field(host, 'day').getAttribute('aria-invalid')).toBe('true');
    expect(field(host, 'link').value).toBe('https://contoh.go.id/berita');
    await choose(host, 'website');
    await press(buttonOf(host, 'Catat'));
    expect(document.activeElement).toBe(field(host, 'day'));
  });

  it('tidak kehilangan isian bila belum tersimpan, dan tidak mencatat dua kali', async () => {
    const host = await openForm();
    await choose(host, 'youtube');
    onEnter.mockRejectedValueOnce(new Error('the disk is full'));
    await press(buttonOf(host, 'Catat'));
    expect(textOf(host)).toContain('Belum tersimpan. Isian Anda masih ada');
    const form = host.querySelector('form') as HTMLFormElement;
    await act(async () => {
      form.requestSubmit();
      form.requestSubmit();
    });
    const ids = onEnter.mock.calls.map(([id]) => id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('batal kembali ke tombolnya, dan isian tadi masih ada', async () => {
    const host = await openForm();
    await type(field(host, 'link'), 'x.com/kelurahan/status/1');
    await press(buttonOf(host, 'Batal'));
    const button = buttonOf(host, 'Catat unggahan dari ponsel');
    expect(document.activeElement).toBe(button);
    await press(button);
    expect(field(host, 'link').value).toBe('x.com/kelurahan/status/1');
    await press(buttonOf(host, 'Kembali'));
    expect(textOf(host)).toContain('Kelurahan Kejaksaan');
    expect(onEnter).not.toHaveBeenCalled();
  });

  it('berbahasa Inggris bila diminta', async () => {
    const host = await openForm('en');
    await press(buttonOf(host, 'Note it'));
    expect(textOf(host)).toContain('Choose where it was posted.');
    expect(textOf(host)).not.toMatch(/unggahan|tautan|tanggal/i);
  });
});
