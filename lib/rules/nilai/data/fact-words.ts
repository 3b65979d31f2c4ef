import { wordList } from '../../../bahasa/data/word-list';

/** Figures written as words. "Satu" is left out: it is more often an article than a count. */
export const countWords = new Set(
  wordList(
    'dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas puluh seratus ratus ratusan puluhan ribu ribuan seribu juta jutaan setengah',
  ),
);

/** What is counted in a post: behind a figure in words it makes a fact. */
export const units = new Set(
  wordList(`
    orang warga jiwa kk keluarga rumah unit paket dosis ekor pohon bibit anak balita bayi ibu siswa pelajar peserta pasien pemuda kader pedagang petani atlet kelompok
    hari minggu bulan tahun jam menit kali persen rupiah ribu juta miliar kilogram kg gram ton liter meter kilometer km cm hektare hektar
    desa kelurahan kecamatan rt rw sekolah lingkungan dusun titik lubang truk mobil motor kapal perahu lembar buku laporan kasus tim perusahaan cabang medali`),
);

/** Verbs and nouns of saying: beside a quotation they tell whose words it holds. */
export const speechWords = new Set(
  wordList(`
    ujar ujarnya kata katanya ungkap ungkapnya jelas jelasnya tutur tuturnya tegas tegasnya ucap ucapnya imbuh imbuhnya tambahnya papar paparnya terang terangnya
    mengatakan menyampaikan menjelaskan menegaskan menuturkan mengungkapkan menyebut menyebutkan menambahkan menerangkan menyatakan mengingatkan bercerita`),
);
