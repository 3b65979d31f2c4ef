import type { Exercise } from '../exercise';

export const spelling: readonly Exercise[] = [
  {
    id: 'ejaan-di',
    form: 'ejaan',
    title: 'Di dipisah atau disambung',
    task: 'Perbaiki penulisan “di”. Kata “di” di depan tempat ditulis terpisah; awalan “di-” pada kata kerja disambung.',
    start:
      'Pasar murah di laksanakan Kelurahan Kenanga dilapangan Kenanga, Sabtu (14/11/2026). Beras di jual lebih murah daripada dipasar.',
    jenis: 'kegiatan',
    demands: [
      { kind: 'without-finding', rules: ['EJ-01', 'EJ-03'], say: 'Setiap “di” ditulis dengan benar.' },
      {
        kind: 'without-words',
        words: ['di laksanakan', 'di jual', 'dilapangan', 'dipasar'],
        say: 'Keempat kata itu sudah diperbaiki.',
      },
      { kind: 'with-words', words: ['14/11/2026', 'beras'], say: 'Kabarnya tetap ada.' },
    ],
    hint: 'Ganti “di” dengan “ke”: bila masih masuk akal, itu tempat, jadi dipisah.',
    model:
      'Pasar murah dilaksanakan Kelurahan Kenanga di Lapangan Kenanga, Sabtu (14/11/2026). Beras dijual lebih murah daripada di pasar.',
  },
  {
    id: 'ejaan-baku',
    form: 'ejaan',
    title: 'Kata baku dan kata berimbuhan',
    task: 'Perbaiki kata yang tidak baku. Panel “Periksa draf” menunjukkannya satu per satu.',
    start:
      'Kelurahan Kenanga mensosialisasikan jadual pengangkutan sampah kepada masyarakat RW 02 di Balai Warga Kenanga, Senin (16/11/2026). Warga di himbau mentaati jadual itu.',
    jenis: 'kegiatan',
    demands: [
      { kind: 'without-finding', rules: ['KB-01', 'KB-03', 'KB-04', 'KB-05', 'KB-06'], say: 'Semua katanya baku.' },
      {
        kind: 'without-words',
        words: ['mensosialisasikan', 'jadual', 'himbau', 'mentaati'],
        say: 'Keempat kata itu sudah diganti.',
      },
      { kind: 'without-finding', rules: ['EJ-03'], say: 'Awalan di- disambung.' },
      { kind: 'with-words', words: ['sampah', '16/11/2026'], say: 'Kabarnya tetap ada.' },
    ],
    hint: 'Huruf s dan t luluh setelah awalan me-: menyosialisasikan, menaati.',
    model:
      'Kelurahan Kenanga menyosialisasikan jadwal pengangkutan sampah kepada warga RW 02 di Balai Warga Kenanga, Senin (16/11/2026). Warga diimbau menaati jadwal itu.',
  },
  {
    id: 'singkatan-percakapan',
    form: 'ejaan',
    title: 'Bahasa yang dibaca semua warga',
    task: 'Tulis lengkap semua singkatan percakapan, agar dapat dibaca keras-keras.',
    start:
      'Warga yg belum punya KIA silakan dtg ke Kantor Kelurahan Kenanga utk mengurusnya, tgl 24 November 2026 pukul 09.00 WIB. Syaratnya: bawa akta kelahiran dgn fotokopi KK.',
    jenis: 'layanan',
    demands: [
      { kind: 'without-finding', rules: ['EJ-27'], say: 'Tanpa singkatan percakapan.' },
      {
        kind: 'without-words',
        words: [' yg ', ' utk ', ' dtg ', ' dgn ', ' tgl '],
        say: 'Semua kata ditulis lengkap.',
      },
      { kind: 'with-words', words: ['akta kelahiran', '24'], say: 'Syarat dan tanggalnya tetap ada.' },
    ],
    hint: 'Baca keras-keras. Yang tidak dapat diucapkan, tulislah lengkap.',
    model:
      'Warga yang belum memiliki kartu identitas anak (KIA) dapat mengurusnya di Kantor Kelurahan Kenanga, Selasa (24/11/2026) pukul 09.00 WIB. Syaratnya: membawa akta kelahiran dan fotokopi kartu keluarga. Daftar di loket 2.',
  },
  {
    id: 'tagar-rapi',
    form: 'ejaan',
    title: 'Tagar yang rapi',
    task: 'Rapikan tagarnya: paling banyak tiga, tidak ada yang ganda, setiap kata berhuruf besar di awal, dan semuanya di akhir tulisan.',
    start:
      'Kelurahan Kenanga menanam 50 bibit mangga di Jalan Cempaka, Sabtu (14/11/2026), agar jalan lebih teduh.\n\n#tanjungelokbersih #TanjungElokBersih #kelurahankenanga #viral #fyp #followme #tanamsatupohon',
    jenis: 'kegiatan',
    demands: [
      {
        kind: 'without-finding',
        rules: ['AK-01', 'TG-05', 'TG-06', 'TG-08', 'PL-03'],
        say: 'Jumlah dan penulisan tagarnya sudah baik.',
      },
      { kind: 'without-words', words: ['#viral', '#fyp', '#followme'], say: 'Tanpa tagar pancingan.' },
      { kind: 'with-words', words: ['#TanjungElokBersih', '50 bibit'], say: 'Tagar kota dan kabarnya tetap ada.' },
    ],
    hint: 'Pilih tagar kota dan tagar kegiatan. Huruf besar di awal kata membantu pembaca layar.',
    model:
      'Kelurahan Kenanga menanam 50 bibit mangga di Jalan Cempaka, Sabtu (14/11/2026), agar jalan lebih teduh.\n\n#TanjungElokBersih #KelurahanKenanga',
  },
];
