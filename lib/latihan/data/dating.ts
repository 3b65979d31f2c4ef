import type { Exercise } from '../exercise';

export const dating: readonly Exercise[] = [
  {
    id: 'hari-tanggal',
    form: 'tanggal',
    title: 'Hari yang cocok dengan tanggal',
    task: 'Warga bisa datang pada hari yang keliru. Tanggalnya benar, harinya tidak. Perbaiki harinya.',
    start:
      'Posyandu Melati Kelurahan Kenanga membuka imunisasi balita pada Rabu (26/11/2026) pukul 08.00 WIB. Syaratnya: membawa buku imunisasi. Daftar di loket kader.',
    jenis: 'layanan',
    demands: [
      { kind: 'without-finding', rules: ['TW-01'], say: 'Hari dan tanggalnya cocok.' },
      { kind: 'with-words', words: ['26/11/2026', 'kamis'], say: 'Tanggal 26 November 2026 tetap dipakai.' },
    ],
    hint: 'Lihat kalender: 18 November 2026 hari Rabu. Hitung delapan hari sesudahnya.',
    model:
      'Posyandu Melati Kelurahan Kenanga membuka imunisasi balita pada Kamis (26/11/2026) pukul 08.00 WIB. Syaratnya: membawa buku imunisasi. Daftar di loket kader.',
  },
  {
    id: 'besok-bertanggal',
    form: 'tanggal',
    title: 'Besok itu tanggal berapa',
    task: 'Unggahan dibaca berhari-hari kemudian. Tulis tanggalnya, dan pakai “pukul” untuk jam. Dalam latihan ini hari ini Rabu, 18 November 2026.',
    start:
      'Kelurahan Kenanga membuka pelayanan akta kelahiran besok jam 9 pagi di Balai Warga Kenanga. Syaratnya: membawa surat keterangan lahir.',
    jenis: 'layanan',
    demands: [
      { kind: 'without-finding', rules: ['TW-04'], say: '“Besok” sudah bertanggal.' },
      {
        kind: 'without-finding',
        rules: ['TW-07', 'TW-08', 'TW-09'],
        say: 'Jam ditulis dengan “pukul” dan zona waktu.',
      },
      { kind: 'with-words', words: ['19', 'akta kelahiran'], say: 'Tanggal dan layanannya benar.' },
    ],
    hint: 'Besok adalah Kamis, 19 November 2026. Contoh jam yang baku: pukul 09.00 WIB.',
    model:
      'Kelurahan Kenanga membuka pelayanan akta kelahiran pada Kamis (19/11/2026) pukul 09.00 WIB di Balai Warga Kenanga. Syaratnya: membawa surat keterangan lahir. Daftar di loket kelurahan.',
  },
  {
    id: 'hut-ke',
    form: 'tanggal',
    title: 'Ucapan dengan angka yang benar',
    task: 'Betulkan susunan ucapan hari jadi ini. Yang berulang tahun adalah Korpri, dan yang ke-55 adalah ulang tahunnya.',
    start: 'Kelurahan Kenanga mengucapkan Selamat HUT Korpri ke 55, Minggu (29/11/2026).',
    jenis: 'ucapan',
    demands: [
      { kind: 'with-words', words: ['HUT ke-55 Korpri'], say: 'Tertulis “HUT ke-55 Korpri”.' },
      { kind: 'without-finding', rules: ['TW-10', 'TW-12', 'TW-13', 'EJ-04'], say: 'Angka dan tanggalnya benar.' },
      { kind: 'unsur', unsur: 'siapa', say: 'Yang mengucapkan tetap disebut.' },
    ],
    hint: 'Angka mengikuti HUT, dengan tanda hubung: HUT ke-55, lalu nama yang berulang tahun.',
    model: 'Kelurahan Kenanga mengucapkan selamat HUT ke-55 Korpri, Minggu (29/11/2026).',
  },
];
