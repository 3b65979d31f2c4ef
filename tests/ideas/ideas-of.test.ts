import { describe, expect, it } from 'vitest';
import type { Jenis } from '@/lib/draft/jenis';
import { daysAhead } from '@/lib/ideas/days-ahead';
import { type Idea, ideasOf, type Pillar } from '@/lib/ideas/ideas-of';
import { mixOf, type Posted } from '@/lib/ideas/mix-of';

/** Sunday. */
const today = '2026-11-22';
const posts = (jenis: Jenis, n: number, over: Partial<Posted> = {}): Posted => ({
  day: '2026-11-10',
  kind: 'post',
  jenis,
  n,
  ...over,
});
const namesFrom = (day: string) => daysAhead(day, []).map(({ name, inDays }) => `${inDays} ${name}`);
const kinds = (ideas: Idea[]) => ideas.map(({ kind }) => kind);

describe('hari yang akan datang', () => {
  it('paling jauh tujuh hari, yang terdekat lebih dulu, dengan angka yang benar', () => {
    expect(namesFrom(today)).toEqual([
      '3 Hari Guru Nasional',
      '3 HUT ke-81 PGRI',
      '6 Hari Menanam Pohon Indonesia',
      '7 HUT ke-55 Korpri',
    ]);
    expect(namesFrom('2026-11-25')[0]).toBe('0 Hari Guru Nasional');
  });

  it('menyebut hari kemerdekaan sekali, dengan angkanya', () => {
    const names = namesFrom('2027-08-16');
    expect(names).toContain('1 HUT ke-82 RI');
    expect(names.join()).not.toContain('Hari Kemerdekaan');
  });

  it('melewati pergantian tahun, dan menandai tanggal yang masih perkiraan', () => {
    const days = daysAhead('2026-12-30', []);
    expect(days.map(({ name, isMovable }) => [name, isMovable])).toEqual([
      ['Tahun Baru Masehi', false],
      ['Hari Amal Bakti ke-81', false],
      ['Isra Mikraj Nabi Muhammad saw.', true],
    ]);
  });

  it('mendahulukan hari dari kalender Diskominfo, dengan tagarnya', () => {
    const own = [{ name: 'HUT Kota Tanjung Elok', monthDay: '11-25', baseYear: 1926, tag: '#TanjungElok100' }];
    expect(daysAhead(today, own)[0]).toMatchObject({ name: 'HUT ke-100 Kota Tanjung Elok', tag: '#TanjungElok100' });
  });

  it('tidak menyebut hari yang sama dua kali', () => {
    const own = [{ name: 'Hari Guru Nasional', monthDay: '11-25' }];
    expect(daysAhead(today, own).filter(({ name }) => name === 'Hari Guru Nasional')).toHaveLength(1);
  });
});

describe('ragam jenis bulan ini', () => {
  it('melihat terlalu banyak ucapan dan terlalu sedikit layanan', () => {
    const mix = mixOf(today, [
      posts('ucapan', 5),
      posts('ucapan', 4),
      posts('layanan', 1),
      posts('imbauan', 2),
      posts('edukasi', 2),
      posts('kegiatan', 3),
    ]);
    expect(mix).toEqual({ most: { jenis: 'ucapan', n: 9 }, least: { jenis: 'layanan', n: 1 } });
  });

  it.each<[string, Posted[]]>([
    ['unggahan bulan ini masih sedikit', [posts('ucapan', 3)]],
    [
      'sudah beragam',
      [posts('ucapan', 3), posts('layanan', 2), posts('imbauan', 2), posts('edukasi', 2), posts('kegiatan', 2)],
    ],
    ['unggahannya dari bulan lalu', [posts('ucapan', 9, { day: '2026-10-31' })]],
    ['yang banyak hanya tanggapan', [posts('ucapan', 9, { kind: 'response' })]],
  ])('diam bila %s', (_when, posted) => {
    expect(mixOf(today, posted)).toBeNull();
  });
});

describe('ide hari ini', () => {
  const pillars: Pillar[] = [
    { hari: 'Minggu', tema: 'Wisata' },
    { hari: 'Senin', tema: 'Layanan' },
  ];

  it('paling banyak tiga: hari terdekat, tema hari ini, dan jenis yang kurang', () => {
    const ideas = ideasOf(today, { days: [] }, [posts('ucapan', 9)], pillars);
    expect(kinds(ideas)).toEqual(['day', 'pillar', 'mix']);
    expect(ideas[1]).toMatchObject({ tema: 'Wisata' });
  });

  it('tanpa tema dan catatan, tiga hari terdekat', () => {
    expect(kinds(ideasOf(today, { days: [] }, []))).toEqual(['day', 'day', 'day']);
  });

  it('boleh kosong', () => {
    expect(ideasOf('2026-07-28', { days: [] }, [])).toEqual([]);
  });
});
