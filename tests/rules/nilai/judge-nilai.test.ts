import { describe, expect, it, test } from 'vitest';
import { read } from '@/lib/bahasa/read';
import type { Jenis } from '@/lib/draft/jenis';
import { judgeNilai } from '@/lib/rules/nilai/judge-nilai';
import { type Nilai, nilaiList } from '@/lib/rules/nilai/nilai';

const today = '2024-10-15';
const judge = (text: string, jenis: Jenis = 'kegiatan', day = today) => judgeNilai(read(text), { today: day, jenis });
const quotes = (text: string, nilai: Nilai, jenis: Jenis = 'kegiatan') =>
  judge(text, jenis)[nilai].evidence.map(({ start, end }) => text.slice(start, end));

describe('aktual', () => {
  it.each<[string, boolean, Jenis, string]>([
    ['melihat kegiatan kemarin', true, 'kegiatan', 'Kerja bakti digelar di RW 05, Senin (14/10/2024).'],
    ['melihat kegiatan tujuh hari lalu', true, 'kegiatan', 'Kerja bakti digelar di RW 05, Selasa (8/10/2024).'],
    ['belum melihat kegiatan delapan hari lalu', false, 'kegiatan', 'Kerja bakti digelar di RW 05, Senin (7/10/2024).'],
    ['menebak tahun yang terdekat', true, 'kegiatan', 'Kerja bakti digelar di RW 05, Senin (14/10).'],
    ['belum melihat kegiatan tanpa waktu', false, 'kegiatan', 'Kerja bakti digelar di RW 05 oleh warga.'],
    ['melihat hari ini', true, 'kegiatan', 'Hari ini warga RW 05 kerja bakti.'],
    ['melihat acara yang akan datang', true, 'undangan', 'Rembuk warga digelar Sabtu (26/10/2024) pukul 09.00.'],
    ['melihat layanan yang masih berjalan', true, 'layanan', 'Loket dibuka mulai 1 Oktober 2024 di kantor camat.'],
    ['melihat jadwal yang berulang', true, 'layanan', 'Imunisasi dilayani setiap Selasa pukul 08.00.'],
    ['belum melihat tahun lalu', false, 'kegiatan', 'Sungai ini dikeruk pada tahun 2023.'],
    ['melihat kata baru saja', true, 'lainnya', 'Kelurahan baru saja menerima piagam.'],
    ['belum melihat nasihat sepanjang masa', false, 'edukasi', 'Sikat gigi setiap hari pukul 21.00.'],
    ['melihat imbauan yang bertanggal', true, 'imbauan', 'Hindari Jalan Kenanga pada 16 Oktober 2024.'],
  ])('%s', (_, isSeen, jenis, text) => {
    expect(judge(text, jenis).aktual.isSeen).toBe(isSeen);
  });

  it('berhenti melihat periode yang sudah jauh lewat', () => {
    const text = 'Loket dibuka mulai 1 Oktober 2024 di kantor camat.';
    expect(judge(text, 'layanan', '2025-03-01').aktual.isSeen).toBe(false);
  });

  it('membedakan tanggal yang lewat dari tanggal yang tidak ada', () => {
    const old = judge('Kerja bakti digelar Senin (2/9/2024).').aktual.hint.id;
    const none = judge('Kerja bakti digelar di RW 05.').aktual.hint.id;
    expect(old).toContain('lewat tujuh hari');
    expect(none).toContain('tanggalnya');
  });

  it('mengutip waktunya', () => {
    expect(quotes('Kerja bakti digelar Senin (14/10/2024).', 'aktual')).toEqual(['Senin (14/10/2024)']);
  });

  it('tidak menganggap jam kegiatan lama sebagai waktu baru', () => {
    expect(judge('Apel digelar Senin (2/9/2024). Peserta berkumpul pukul 08.00 WIB.').aktual.isSeen).toBe(false);
  });

  it('cukup dengan satu waktu yang masih baru', () => {
    expect(judge('Jembatan roboh 3 Januari 2023. Kemarin dipasang lagi.').aktual.isSeen).toBe(true);
  });
});

describe('faktual', () => {
  it.each<[string, boolean, Jenis, string]>([
    ['melihat nama dan tempat', true, 'kegiatan', 'Lurah Melati Ahmad Basri meninjau parit di Jalan Kenanga.'],
    ['melihat dua angka', true, 'kegiatan', 'Terkumpul 40 karung sampah dari 12 gang.'],
    ['melihat angka yang ditulis dengan huruf', true, 'kegiatan', 'Hadir dua puluh warga di Balai Warga.'],
    ['melihat nomor aturan', true, 'lainnya', 'Dasarnya Perda Nomor 5. Berlaku di Jalan Kenanga.'],
    ['belum melihat fakta dalam slogan', false, 'lainnya', 'Tetap semangat, bersama kita bisa.'],
    ['belum cukup dengan satu fakta', false, 'kegiatan', 'Terkumpul 40 karung sampah.'],
    ['tidak menghitung nama yang diulang', false, 'kegiatan', 'Acara di Balai Warga. Meriah di Balai Warga.'],
    ['tidak menghitung nomor urut', false, 'edukasi', '1. Bersihkan.\n2. Keringkan.'],
    [
      'tidak menganggap pengirim ucapan sebagai fakta',
      false,
      'ucapan',
      'Selamat hari jadi ke-12 dari Camat Melati Ahmad Basri di Jalan Kenanga.',
    ],
  ])('%s', (_, isSeen, jenis, text) => {
    expect(judge(text, jenis).faktual.isSeen).toBe(isSeen);
  });

  it('melihat kutipan yang jelas siapa pengucapnya', () => {
    const text = '"Air surut 40 sentimeter," katanya.';
    expect(quotes(text, 'faktual')).toContain('katanya');
    expect(judge(text.replaceAll('"', '')).faktual.isSeen).toBe(false);
  });
});

describe('penting', () => {
  it.each<[string, boolean, Jenis, string]>([
    ['melihat layanan walau katanya tidak ada dalam daftar', true, 'layanan', 'Perpustakaan keliling dibuka Senin.'],
    ['melihat urusan keselamatan', true, 'kegiatan', 'Warga mengungsi karena banjir.'],
    ['melihat kata berimbuhan -nya', true, 'kegiatan', 'Bansosnya dibagikan di Balai Warga.'],
    ['belum melihat kunjungan antarpejabat', false, 'kegiatan', 'Camat menerima kunjungan kerja anggota dewan.'],
    ['belum cukup bila pejabat sekadar memantau', false, 'kegiatan', 'Pemantauan vaksinasi oleh Babinsa.'],
    ['melihat rapat yang membawa dampak bagi warga', true, 'kegiatan', 'Rapat membahas tarif dan pemadaman listrik.'],
    ['tidak menganggap ucapan penting', false, 'ucapan', 'Selamat Hari Listrik Nasional.'],
    ['tidak melihat kata dalam tagar', false, 'kegiatan', 'Jalan sehat meriah. #CegahBanjir #banjir'],
    ['tidak melihat dampak dalam nama jalan', false, 'kegiatan', 'Senam bersama di Jalan Sekolah.'],
  ])('%s', (_, isSeen, jenis, text) => {
    expect(judge(text, jenis).penting.isSeen).toBe(isSeen);
  });

  it('menganggap vaksin dan vaksinasi satu urusan', () => {
    expect(judge('Pemantauan vaksinasi. Vaksin tersedia.').penting.isSeen).toBe(false);
    expect(judge('Pemantauan vaksinasi. Denda dihapus.').penting.isSeen).toBe(true);
  });
});

describe('menarik', () => {
  it.each<[string, boolean, string]>([
    ['melihat pertanyaan kepada pembaca', true, 'Sudah pernah menanam jahe di pot? Kader mengajari caranya.'],
    ['tidak melihat tanda tanya tanpa pertanyaan', false, 'Wilujeng enjing wargi ?\nSalam dari kami.'],
    ['tidak menganggap kalimat panjang bertanda tanya sebagai sapaan', false, `Apa yang ${'dibahas '.repeat(30)}?`],
    ['melihat yang pertama', true, 'Untuk pertama kali lampu itu menyala.'],
    ['melihat pertentangan', true, 'Sumur itu kering, padahal dulu airnya melimpah.'],
    ['melihat gelak', true, 'Lurahnya ikut lomba balap karung 😂'],
    ['belum melihat laporan biasa', false, 'Rapat berlangsung di aula dan dihadiri staf.'],
    ['belum melihat pembuka upacara', false, 'Dalam rangka hari jadi, kelurahan menggelar apel.'],
  ])('%s', (_, isSeen, text) => {
    expect(judge(text).menarik.isSeen).toBe(isSeen);
  });

  it('mengutip pertanyaannya utuh', () => {
    const text = 'Kabar baik. Punya KTP lama? Bawa ke loket.';
    expect(quotes(text, 'menarik')).toEqual(['Punya KTP lama?']);
  });
});

describe('keempatnya', () => {
  const texts = [
    '',
    'Halo.',
    'Banjir di Jalan Kenanga, 40 rumah terendam, Senin (14/10/2024). Siapa yang pertama menolong?',
  ];

  test.each(texts)('menunjukkan bukti hanya bila terlihat: %s', (text) => {
    for (const { isSeen, evidence } of Object.values(judge(text))) expect(evidence.length > 0).toBe(isSeen);
  });

  test('menunjukkan paling banyak tiga potongan, urut dan tidak bertumpuk', () => {
    const { evidence } = judge('Terkumpul 40 karung, 12 ember, 9 sapu, dan 7 cangkul di Balai Warga.').faktual;
    expect(evidence).toHaveLength(3);
    expect(evidence.every((one, at) => at === 0 || one.start >= (evidence[at - 1]?.end ?? 0))).toBe(true);
  });

  test.each(nilaiList)('menyarankan %s dengan satu baris tenang dalam dua bahasa', (nilai) => {
    const hints = texts.map((text) => judge(text)[nilai].hint).concat(judge('Apel Senin (2/9/2024).')[nilai].hint);
    for (const { id, en = '' } of hints) {
      expect(id.length).toBeLessThanOrEqual(90);
      expect(en.length).toBeLessThanOrEqual(90);
      expect(en).not.toBe('');
      expect(id + en).not.toMatch(/!|skor|gagal/i);
    }
  });

  test('tidak tersendat oleh teks yang sangat panjang', () => {
    const reading = read('kata "banjir" Senin (14/10/2024) 12 warga? '.repeat(4000));
    const before = performance.now();
    judgeNilai(reading, { today, jenis: 'kegiatan' });
    expect(performance.now() - before).toBeLessThan(1000);
  });
});

describe('nilai berita menurut bentuk unggahan', () => {
  it.each<[string, Nilai, boolean, Jenis, string]>([
    [
      'melihat pertanyaan yang diakhiri kata tanya',
      'menarik',
      true,
      'lainnya',
      'Dana desa dipakai untuk apa saja? Simak papan kami.',
    ],
    [
      'melihat tawaran bagi yang pertama datang',
      'menarik',
      true,
      'undangan',
      'Cek mata gratis bagi 50 orang pertama di balai warga.',
    ],
    ['melihat ukuran di pembuka', 'menarik', true, 'kegiatan', 'Tumpeng terbesar se-kecamatan diarak warga RW 05.'],
    [
      'belum melihat ukuran yang hanya membandingkan jauh di bawah',
      'menarik',
      false,
      'kegiatan',
      'Musrenbang kecamatan dibuka di aula kantor camat dan diikuti para kepala desa, ketua BPD, tokoh perempuan, serta utusan perangkat daerah dari seluruh bidang pembangunan. Usulan terbanyak menyangkut jalan.',
    ],
    [
      'melihat imbauan sebagai urusan warga',
      'penting',
      true,
      'imbauan',
      'Camat meminta pemilik ruko tidak menaruh dagangan di trotoar.',
    ],
    [
      'melihat klarifikasi sebagai urusan warga',
      'penting',
      true,
      'klarifikasi',
      'Tidak benar ada penculik berkeliling di kelurahan kita.',
    ],
    [
      'belum melihat promosi sebagai urusan warga',
      'penting',
      false,
      'promosi',
      'Keripik beras Bu Ani, renyah dan gurih.',
    ],
  ])('%s', (_, nilai, isSeen, jenis, text) => {
    expect(judge(text, jenis)[nilai].isSeen).toBe(isSeen);
  });
});
