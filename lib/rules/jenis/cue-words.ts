import { wordList } from '../../bahasa/data/word-list';
import type { Jenis } from '../../draft/jenis';

/** Words that speak for a kind of post. Figures are rough weights: 4 nearly proves it, 1 is a hint. */
const blocks: [Jenis, number, string][] = [
  ['peringatan', 3, 'waspada waspadai bmkg ekstrem tsunami erupsi tumbang'],
  ['peringatan', 2, 'siaga gelombang longsor tersendat genangan macet padat'],
  ['peringatan', 1, 'banjir kebakaran'],
  ['klarifikasi', 4, 'hoaks hoax klarifikasi disinformasi misinformasi'],
  ['klarifikasi', 2, 'klaim beredar mengatasnamakan'],
  ['ucapan', 4, 'dirgahayu mengucapkan belasungkawa berduka berdukacita marhaban'],
  ['ucapan', 2, 'selamat duka ucapan'],
  ['undangan', 4, 'hadirilah hadiri saksikan mengundang undangan'],
  ['undangan', 2, 'daftarkan pendaftaran catat kuota'],
  ['layanan', 3, 'loket persyaratan antrean syarat pemadaman layanan pelayanan terhenti gangguan'],
  ['layanan', 2, 'posko gerai jadwal gratis dihentikan padam'],
  ['layanan', 1, 'ktp ktp-el kk akta pajak samsat stnk'],
  ['imbauan', 3, 'ayo mari yuk imbau himbau mengimbau menghimbau hindari patuhi'],
  ['imbauan', 2, 'diimbau dihimbau jangan mohon dimohon harap diharap'],
  ['edukasi', 4, 'tips tahukah infografis pengertian penyebab gejala ciri-ciri'],
  ['edukasi', 2, 'mengenal manfaat'],
  ['edukasi', 1, 'cara adalah apa mengapa kenapa yaitu'],
  ['promosi', 3, 'wisata kuliner diskon promo destinasi bersejarah oleh-oleh mural'],
  ['promosi', 2, 'bazar produk kerajinan'],
  ['promosi', 1, 'umkm'],
  [
    'kegiatan',
    2,
    `melaksanakan menggelar mengadakan menghadiri melakukan giat menyelenggarakan meninjau memantau menyerahkan dilaksanakan digelar melantik dihadiri didampingi
    berlangsung meresmikan mengikuti menerima meluncurkan lakukan monitoring pemantauan pengecekan`,
  ],
  [
    'kegiatan',
    1,
    'kegiatan acara pengamanan peringatan perayaan pelatihan vaksinasi rapat kunjungan penyerahan pemberian pembagian bakti',
  ],
  ['lainnya', 4, 'penghargaan anugerah medali'],
  ['lainnya', 2, 'apbd kebijakan ranperda menargetkan persen prestasi kuartal inflasi investasi tarif'],
];

/** Word -> what it speaks for. */
export const cueWords: ReadonlyMap<string, readonly (readonly [Jenis, number])[]> = blocks.reduce(
  (all, [jenis, weight, block]) => {
    for (const word of wordList(block)) all.set(word, [...(all.get(word) ?? []), [jenis, weight]]);
    return all;
  },
  new Map<string, [Jenis, number][]>(),
);

/** After "akan" these announce what is still to come. */
export const comingVerbs = new Set(
  wordList(
    'digelar dilaksanakan diadakan diselenggarakan melaksanakan menggelar mengadakan menyelenggarakan ada berlangsung hadir dipusatkan dibuka memperingati',
  ),
);

/** "Selamat pagi" opens any kind of post. */
export const greetingsOfDay = new Set(wordList('pagi siang sore malam datang berhari'));
