import { wordList } from '../../../../bahasa/data/word-list';

/** Words behind "dr" that make it "dari" and not the title of a physician. */
export const afterDari: ReadonlySet<string> = new Set(
  wordList(`
    rumah warga kelurahan kecamatan kota kabupaten provinsi desa dusun kampung pukul jam tanggal hari bulan tahun minggu pagi siang sore malam sini sana situ mana
    pihak dinas pemerintah pemkot pemkab pemprov pemda semua setiap seluruh kami kita mereka tim kader petugas lurah camat jalan pusat kantor masing-masing rt rw
    awal akhir dalam luar atas bawah depan belakang mulai beberapa berbagai sekarang besok kemarin senin selasa rabu kamis jumat sabtu puskesmas posyandu
    sekolah pasar masjid musala lapangan balai aula gedung anak orang ibu bapak keluarga masyarakat sejak satu dua tiga empat lima yang ini itu situs laman
    badan bpbd bnpb bmkg polres polsek polri tni koramil kodim pkk karang instansi lembaga kementerian perwakilan peserta jumlah total hasil data dana anggaran
    bahan kayu bambu plastik arah hulu hilir sungai laut segi sisi para salah tempat wilayah daerah lingkungan bank baznas bpjs kpu bawaslu polda pmi pln pdam telkom perusahaan universitas kampus stasiun terminal
  `),
);

/** Words before "dr" that make it "dari". */
export const beforeDari: ReadonlySet<string> = new Set(
  wordList(
    'terdiri berasal asal mulai dimulai datang tiba berangkat selain lebih kurang jauh bagian diambil terbuat dibuat terlepas tersisa diperoleh didapat',
  ),
);
