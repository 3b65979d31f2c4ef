import type { Exercise } from '../exercise';

export const verifying: readonly Exercise[] = [
  {
    id: 'klarifikasi-fakta',
    form: 'klarifikasi',
    title: 'Membantah tanpa mengulang',
    task: 'Kabar bohong menyebar lebih jauh bila diulang. Mulailah dengan label dan faktanya, sebut sumbernya, dan jangan salin pesan aslinya. Faktanya: bantuan hanya didaftar di kantor kelurahan, dan Dinas Sosial Kota Tanjung Elok sudah memastikannya pada Selasa, 17 November 2026.',
    start:
      'Beredar pesan: “SEGERA DAFTAR bantuan 2 juta untuk semua warga, klik tautan ini dan sebarkan ke 10 grup”. Itu tidak benar.',
    jenis: 'klarifikasi',
    demands: [
      { kind: 'without-words', words: ['SEGERA DAFTAR', '10 grup'], say: 'Pesan aslinya tidak diulang.' },
      { kind: 'without-finding', rules: ['HX-05', 'HX-02'], say: 'Label, fakta, dan sumbernya lengkap.' },
      { kind: 'with-words', words: ['kantor kelurahan', 'Dinas Sosial'], say: 'Fakta dan sumbernya tertulis.' },
      { kind: 'unsur', unsur: 'kapan', say: 'Kapan dipastikan tertulis.' },
    ],
    hint: 'Urutannya: [KLARIFIKASI], fakta, siapa yang memastikan dan kapan, lalu cara memeriksa sendiri.',
    model:
      '[KLARIFIKASI] Pendaftaran bantuan hanya dilayani di kantor kelurahan, tanpa tautan dan tanpa biaya. Dinas Sosial Kota Tanjung Elok memastikan hal itu, Selasa (17/11/2026), karena beredar pesan palsu tentang bantuan tunai. Cara memeriksa: datang ke Kantor Kelurahan Kenanga atau baca situs resmi pemerintah kota.',
  },
  {
    id: 'ajakan-sebar',
    form: 'klarifikasi',
    title: 'Kabar bersumber, tanpa ajakan menyebar',
    task: 'Tulisan ini berbunyi seperti pesan berantai. Hapus ajakan menyebarkan dan sebut sumbernya: PDAM Tanjung Elok.',
    start:
      'Katanya air akan mati selama dua hari di RW 03 mulai Kamis (19/11/2026). Sebarkan ke semua grup sebelum terlambat, viralkan.',
    jenis: 'peringatan',
    demands: [
      { kind: 'without-finding', rules: ['HX-02', 'HX-03'], say: 'Tanpa ajakan menyebar, sumbernya jelas.' },
      {
        kind: 'without-words',
        words: ['katanya', 'viralkan', 'sebarkan'],
        say: 'Tanpa “katanya”, “sebarkan”, dan “viralkan”.',
      },
      { kind: 'unsur', unsur: 'siapa', say: 'Sumbernya tertulis.' },
      { kind: 'with-words', words: ['PDAM', '19/11/2026'], say: 'Sumber dan tanggalnya benar.' },
    ],
    hint: 'Mulai dengan sumbernya: “PDAM Tanjung Elok menghentikan aliran air …”, lalu saran untuk warga.',
    model:
      'PDAM Tanjung Elok menghentikan aliran air di RW 03 Kelurahan Kenanga selama dua hari mulai Kamis (19/11/2026) karena perbaikan pipa. Warga diimbau menampung air sejak Rabu (18/11/2026) malam.',
  },
  {
    id: 'pembuka-penasaran',
    form: 'klarifikasi',
    title: 'Judul yang jujur',
    task: 'Pembuka ini hanya membuat penasaran. Ganti dengan isi kabarnya, huruf biasa, dan satu tanda baca.',
    start:
      'HEBOH!!! Tak disangka, inilah yang terjadi di Kelurahan Kenanga! Ternyata Posyandu Melati pindah ke Balai Warga Kenanga mulai Senin (23/11/2026).',
    jenis: 'layanan',
    demands: [
      { kind: 'without-finding', rules: ['HX-01', 'HX-12'], say: 'Tanpa kata yang memancing penasaran.' },
      { kind: 'without-finding', rules: ['EJ-25', 'AK-02'], say: 'Tanpa tanda baca beruntun dan kapital beruntun.' },
      { kind: 'without-words', words: ['heboh', 'tak disangka'], say: 'Tanpa “heboh” dan “tak disangka”.' },
      { kind: 'with-words', words: ['Posyandu Melati', '23/11/2026'], say: 'Isi kabarnya tetap ada.' },
    ],
    hint: 'Kabarnya ada di kalimat terakhir. Kalimat itu sudah cukup sebagai pembuka.',
    model:
      'Posyandu Melati pindah ke Balai Warga Kenanga mulai Senin (23/11/2026). Pertanyaan dilayani di loket Kelurahan Kenanga.',
  },
];
