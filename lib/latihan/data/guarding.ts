import type { Exercise } from '../exercise';

export const guarding: readonly Exercise[] = [
  {
    id: 'tanpa-nik',
    form: 'data-pribadi',
    title: 'Menghapus NIK',
    task: 'Nomor ini dapat dipakai orang lain untuk berutang. Hapus atau samarkan, tanpa mengubah kabarnya.',
    start:
      'Kelurahan Kenanga menyerahkan kursi roda kepada warga RT 04, Selasa (17/11/2026), di Balai Warga Kenanga. Penerima tercatat dengan NIK 0099990101700000.',
    jenis: 'kegiatan',
    demands: [
      { kind: 'without-finding', rules: ['DP-01'], say: 'Tidak ada NIK yang terbaca.' },
      { kind: 'without-words', words: ['0099990101700000'], say: 'Nomornya tidak tertulis utuh.' },
      { kind: 'with-words', words: ['kursi roda', '17/11/2026'], say: 'Kabarnya tetap ada.' },
    ],
    hint: 'Warga tidak perlu tahu nomornya. Kalimat kedua boleh dihapus seluruhnya.',
    model:
      'Kelurahan Kenanga menyerahkan kursi roda kepada seorang warga RT 04, Selasa (17/11/2026), di Balai Warga Kenanga.',
  },
  {
    id: 'daftar-penerima',
    form: 'data-pribadi',
    title: 'Bantuan tanpa daftar nama',
    task: 'Daftar nama penerima bantuan beserta rekeningnya tidak perlu diketahui semua orang. Tulis jumlahnya saja dan tunjukkan tempat bertanya. Nama dan nomor di bawah ini rekaan.',
    start:
      'Kelurahan Kenanga menyalurkan bantuan beras, Selasa (17/11/2026), di Balai Warga Kenanga. Daftar penerima:\n1. Sumi Contoh, RT 01\n2. Karto Misal, RT 02\n3. Wati Umpama, RT 03\nRekening Sumi Contoh: 0000-01-000000-50-0.',
    jenis: 'kegiatan',
    demands: [
      { kind: 'without-finding', rules: ['DP-04', 'DP-07', 'DP-11'], say: 'Tanpa daftar nama dan nomor rekening.' },
      {
        kind: 'without-words',
        words: ['Sumi Contoh', 'Karto Misal', 'Wati Umpama', '0000-01'],
        say: 'Tidak ada nama atau rekening penerima.',
      },
      { kind: 'with-words', words: ['bantuan beras'], say: 'Kabar bantuannya tetap ada.' },
    ],
    hint: 'Ganti daftar dengan jumlah: “kepada tiga keluarga”. Sebut kantor kelurahan untuk yang ingin bertanya.',
    model:
      'Kelurahan Kenanga menyalurkan bantuan beras kepada tiga keluarga, Selasa (17/11/2026), di Balai Warga Kenanga. Warga dapat menanyakan daftar penerima di Kantor Kelurahan Kenanga.',
  },
  {
    id: 'ponsel-pribadi',
    form: 'data-pribadi',
    title: 'Nomor ponsel milik orang',
    task: 'Nomor pribadi seorang kader tertulis di unggahan terbuka. Arahkan warga ke tempat pelayanan saja. Nomor di bawah ini rekaan.',
    start:
      'Posyandu Melati membuka penimbangan balita, Kamis (19/11/2026) pukul 08.00 WIB, di Balai Warga Kenanga. Cara mendaftar: hubungi Bu Sari di 0812-0000-0000.',
    jenis: 'layanan',
    demands: [
      { kind: 'without-finding', rules: ['DP-03'], say: 'Tanpa nomor ponsel pribadi.' },
      { kind: 'without-words', words: ['0812'], say: 'Nomornya sudah hilang.' },
      { kind: 'unsur', unsur: 'bagaimana', say: 'Cara mendaftar tetap tertulis.' },
      { kind: 'with-words', words: ['penimbangan'], say: 'Layanannya tetap disebut.' },
    ],
    hint: 'Tulis tempat atau meja pendaftaran sebagai gantinya: “Cara mendaftar: datang ke …”.',
    model:
      'Posyandu Melati membuka penimbangan balita, Kamis (19/11/2026) pukul 08.00 WIB, di Balai Warga Kenanga. Cara mendaftar: datang ke meja kader dan membawa buku imunisasi.',
  },
];
