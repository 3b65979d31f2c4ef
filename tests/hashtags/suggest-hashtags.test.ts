import { describe, expect, it } from 'vitest';
import { read } from '@/lib/bahasa/read';
import { type Agency, unknownAgency } from '@/lib/draft/agency';
import { type Habits, noHabits } from '@/lib/draft/habits';
import { suggestHashtags } from '@/lib/hashtags/suggest-hashtags';

const agency: Agency = {
  ...unknownAgency,
  unit: 'Kelurahan Air Itam',
  city: 'Kota Pangkalpinang',
  areas: { kelurahan: ['Air Itam', 'Gabek Satu'], kecamatan: ['Bukit Intan'] },
  tags: [
    { tag: '#PangkalpinangBersih', isMandatory: false },
    { tag: '#BulanGizi', isMandatory: true, from: '2026-11-01', until: '2026-11-22' },
  ],
};
const today = '2026-11-21';
const told = (text: string, over: Partial<Agency> = {}, habits: Habits = noHabits, day = today) =>
  suggestHashtags(read(text), { ...agency, ...over }, habits, day);
const tagsOf = (...given: Parameters<typeof told>) => told(...given).map(({ tag }) => tag);
const whyOf = (tag: string, ...given: Parameters<typeof told>) => told(...given).find((one) => one.tag === tag)?.why.id;

describe('saran tagar', () => {
  it('yang wajib lebih dulu, lalu pokok tulisan, daerah, dan unit', () => {
    expect(tagsOf('Posyandu Melati dibuka besok pagi.')).toEqual([
      '#BulanGizi',
      '#Posyandu',
      '#Pangkalpinang',
      '#PangkalpinangBersih',
      '#KelurahanAirItam',
    ]);
  });

  it('menyebut alasannya dalam tiga kata', () => {
    const text = 'Posyandu Melati dibuka besok pagi.';
    expect(whyOf('#BulanGizi', text)).toBe('wajib pekan ini');
    expect(whyOf('#Posyandu', text)).toBe('topik posyandu');
    expect(whyOf('#KelurahanAirItam', text)).toBe('nama unit');
  });

  it.each([
    ['2026-11-22', 'wajib hari ini'],
    ['2026-11-10', 'wajib bulan ini'],
    ['2026-10-30', undefined],
  ])('masa wajibnya dilihat pada %s', (day, why) => {
    expect(whyOf('#BulanGizi', 'Warga berkumpul.', {}, noHabits, day)).toBe(why);
  });

  it.each(['#posyandu', '#POSYANDU', '#Pos_yandu', '#Pósyandu'])(
    'tidak menyarankan yang sudah tertulis dalam ejaan apa pun: %s',
    (written) => {
      const tags = tagsOf(`Posyandu dibuka. ${written}`);
      expect(tags).toContain('#BulanGizi');
      expect(tags).not.toContain('#Posyandu');
    },
  );

  it('tagar yang meleset satu huruf dianggap sudah ada', () => {
    const text = 'Warga bekerja bakti.';
    expect(tagsOf(text)).toContain('#KerjaBakti');
    expect(tagsOf(`${text} #KerjaBaktti`)).not.toContain('#KerjaBakti');
  });

  it('tagar di dalam tulisan tidak memanggil tagar lain', () => {
    expect(tagsOf('Warga berkumpul. #posyandu')).toEqual(tagsOf('Warga berkumpul.'));
  });

  it('menyebut kelurahan dan kecamatan sekitar yang tertulis, bukan yang tidak dikenal', () => {
    const tags = tagsOf('Warga KELURAHAN GABEK SATU dan Kecamatan Bukit Intan menerima Kelurahan Antah.');
    expect(tags).toEqual(expect.arrayContaining(['#KelurahanGabekSatu', '#KecamatanBukitIntan']));
    expect(tags.join()).not.toContain('Antah');
  });

  it('memakai daftar Diskominfo yang sesuai dengan isinya lebih dulu', () => {
    const tags = [
      { tag: '#PangkalpinangBersih', isMandatory: false },
      { tag: '#AyoPosyandu', isMandatory: false },
    ];
    const ranked = tagsOf('Posyandu Melati dibuka.', { tags });
    expect(ranked.indexOf('#AyoPosyandu')).toBeLessThan(ranked.indexOf('#PangkalpinangBersih'));
  });

  it.each([
    ['Kota Batu', '#KotaBatu'],
    ['Kabupaten Bangka', '#Bangka'],
    ['Kota Administrasi Jakarta Barat', '#JakartaBarat'],
  ])('nama daerah %s ditulis %s', (city, tag) => {
    expect(tagsOf('Warga berkumpul.', { city })).toContain(tag);
  });

  it('mengenal acara bernama, bukan yang memuat nama orang', () => {
    expect(tagsOf('Warga meriahkan Festival Air Bersih di lapangan.')).toContain('#FestivalAirBersih');
    expect(tagsOf('Warga hadiri Pekan Sulaksono Wirya di lapangan.').join()).not.toContain('Sulaksono');
  });

  it('hari peringatan disarankan bila ditulis dan waktunya dekat', () => {
    const text = 'Selamat Hari Guru Nasional.';
    expect(tagsOf(text, {}, noHabits, '2026-11-25')).toContain('#HariGuruNasional');
    expect(tagsOf(text, {}, noHabits, '2026-03-25')).not.toContain('#HariGuruNasional');
  });

  it('sebelum unitnya dikenal hanya topiknya yang disarankan', () => {
    expect(
      suggestHashtags(read('Senam lansia digelar.'), unknownAgency, noHabits, today).map(({ tag }) => tag),
    ).toEqual(['#LansiaSehat', '#Olahraga']);
    expect(suggestHashtags(read('Selamat pagi.'), unknownAgency, noHabits, today)).toEqual([]);
  });
});

describe('tagar yang tidak pernah disarankan', () => {
  const pernah = (...tags: string[]): Habits => ({
    tags: tags.map((tag) => ({ tag, uses: 9, days: ['2026-11-20', '2026-11-19', '2026-11-18'] })),
    days: ['2026-11-20', '2026-11-19', '2026-11-18'],
    priorities: {},
  });

  it('yang di luar masanya, juga bila dulu sering dipakai', () => {
    const tags = [{ tag: '#SemarakKota', isMandatory: true, until: '2026-10-31' }];
    expect(tagsOf('Warga berkumpul.', { tags }, pernah('#semarakkota', '#KotaCeria'))).toEqual(
      expect.arrayContaining(['#KotaCeria']),
    );
    expect(tagsOf('Warga berkumpul.', { tags }, pernah('#semarakkota')).join()).not.toMatch(/semarak/i);
  });

  it('slogan calon selama masa pemilihan', () => {
    const election = {
      from: '2026-11-01',
      until: '2026-12-31',
      candidates: [{ name: 'Budi Utama', accounts: [], slogans: ['Kota Gemilang'] }],
      parties: [],
      tags: ['#MajuTerus'],
    };
    const habits = pernah('#KotaGemilang', '#MajuTerus', '#KotaHijau');
    const during = tagsOf('Warga berkumpul.', { election }, habits);
    expect(during).toContain('#KotaHijau');
    expect(during).not.toContain('#KotaGemilang');
    expect(during).not.toContain('#MajuTerus');
    expect(tagsOf('Warga berkumpul.', { election }, habits, '2027-01-15')).toContain('#KotaGemilang');
  });

  it('tagar pendukung, tagar umpan, dan tagar yang dipotong platform', () => {
    const tags = tagsOf('Warga berkumpul.', {}, pernah('#2PeriodeLagi', '#fyp', '#2025', '#KotaHijau'));
    expect(tags).toContain('#KotaHijau');
    for (const bad of ['#2PeriodeLagi', '#fyp', '#2025']) expect(tags).not.toContain(bad);
  });

  it('hari peringatan yang tidak ditulis, dan tahun yang lewat', () => {
    const habits = pernah('#HariGuru', '#KotaHijau2025', '#KotaHijau');
    expect(tagsOf('Warga berkumpul.', {}, habits, '2026-11-24')).not.toContain('#HariGuru');
    expect(tagsOf('Selamat Hari Guru.', {}, habits, '2026-11-24')).toContain('#HariGuru');
    expect(tagsOf('Warga berkumpul.', {}, habits)).not.toContain('#KotaHijau2025');
  });

  it('nama yang tidak dikenal, sampai terbukti sebagai slogan unit', () => {
    const used = (uses: number): Habits => ({
      tags: [{ tag: '#SulaksonoWirya', uses, days: ['2026-11-20'] }],
      days: ['2026-11-20', '2026-11-19', '2026-11-18'],
      priorities: {},
    });
    expect(tagsOf('Warga berkumpul.', {}, used(2))).not.toContain('#SulaksonoWirya');
    expect(tagsOf('Warga berkumpul.', {}, used(3))).toContain('#SulaksonoWirya');
  });
});
