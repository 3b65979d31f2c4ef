import { describe, expect, it } from 'vitest';
import { recapOf } from '@/components/riwayat/recap-of';
import { recapText } from '@/components/riwayat/recap-text';
import type { Counted } from '@/lib/tally/counted';

const post = (day: string, over: Partial<Counted> = {}): Counted => ({
  day,
  platform: 'facebook',
  kind: 'post',
  source: 'detected',
  jenis: 'kegiatan',
  priority: 0,
  tagged: 1,
  ...over,
});
const october = [
  post('2024-10-01', { jenis: 'ucapan' }),
  post('2024-10-03', { jenis: 'layanan' }),
  post('2024-10-04', { platform: 'instagram', source: 'entered' }),
  post('2024-10-04', { kind: 'response' }),
  post('2024-10-07', { platform: 'x', tagged: 0 }),
  post('2024-10-08'),
  post('2024-10-14'),
];
const of = (rows: Counted[], today: string, target = 2, month = '2024-10') => recapOf(rows, month, today, target);

describe('rekap bulanan', () => {
  it('menghitung unggahan, tanggapan, platform, jenis, hari aktif, tagar, dan catatan manual', () => {
    expect(of(october, '2024-10-15')).toEqual({
      from: '2024-10-01',
      until: '2024-10-15',
      posts: 6,
      responses: 1,
      platforms: [
        { platform: 'facebook', n: 4 },
        { platform: 'instagram', n: 1 },
        { platform: 'x', n: 1 },
      ],
      jenis: [
        { jenis: 'kegiatan', n: 4 },
        { jenis: 'layanan', n: 1 },
        { jenis: 'ucapan', n: 1 },
      ],
      activeDays: 6,
      weeks: { reached: 2, of: 2 },
      tagged: 5,
      manual: 1,
    });
  });

  it('minggu berjalan baru ikut dihitung setelah target tercapai', () => {
    expect(of([...october, post('2024-10-15')], '2024-10-15').weeks).toEqual({ reached: 3, of: 3 });
    expect(of(october, '2024-10-22').weeks).toEqual({ reached: 2, of: 3 });
  });

  it('minggu di perbatasan bulan masuk bulan hari Kamisnya, dengan semua unggahannya', () => {
    // The week of 30 September belongs to October, that of 28 October too.
    const rows = [post('2024-09-30'), post('2024-10-01'), post('2024-10-31'), post('2024-11-02')];
    expect(of(rows, '2024-11-20').weeks).toEqual({ reached: 2, of: 5 });
    expect(of(rows, '2024-11-20', 2, '2024-11').weeks).toEqual({ reached: 0, of: 2 });
    expect(of(rows, '2024-11-20', 2, '2024-09').weeks).toEqual({ reached: 0, of: 4 });
  });

  it('bulan yang sudah lewat dihitung sampai hari terakhirnya', () => {
    expect(of([], '2024-04-01', 1, '2024-02').until).toBe('2024-02-29');
    expect(of([], '2024-12-31', 1, '2024-12').until).toBe('2024-12-31');
  });
});

describe('rekap untuk WhatsApp', () => {
  const unit = { unit: 'Kelurahan Kejaksaan', zone: 'Asia/Jakarta', target: 2, asksTags: true };
  const now = Date.UTC(2024, 9, 15, 7, 30);

  it('menyebut angka yang sama', () => {
    expect(recapText(of(october, '2024-10-15'), unit, now)).toBe(
      [
        '*REKAP MEDIA SOSIAL KELURAHAN KEJAKSAAN*',
        '1–15 Oktober 2024',
        '',
        'Unggahan: 6 (Facebook 4, Instagram 1, X 1)',
        'Tanggapan: 1',
        'Hari aktif: 6',
        'Minggu terpenuhi: 2 dari 2',
        'Jenis: kegiatan 4, layanan 1, ucapan 1',
        'Tagar wajib: 5 dari 6',
        'Dicatat manual: 1',
        '',
        'Ukuran: minimal 2 hari unggah per minggu.',
        'Sumber: catatan Siap Siar di komputer unit, Selasa, 15 Oktober 2024 pukul 14.30 WIB',
      ].join('\n'),
    );
  });

  it('tidak menyebut tagar bila tidak ada yang wajib, dan tidak menyebut jenis bila kosong', () => {
    const text = recapText(of([], '2024-10-01'), { ...unit, asksTags: false }, now);
    expect(text).toContain('1 Oktober 2024\n\nUnggahan: 0\n');
    expect(text).not.toMatch(/Tagar|Jenis/);
  });
});
