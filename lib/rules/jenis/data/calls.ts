import { wordList } from '../../../bahasa/data/word-list';

/** They call the reader: what the call is for stands in a verb beside them. */
export const callers = new Set(wordList('ayo ayoo ayooo yuk yukk yuuk yuks mari marilah yok kuy monggo hayu jom'));

/** To come, to take part. */
export const attendVerbs = new Set(
  wordList(
    `hadir hadiri hadirilah datang datangi ikut ikuti ikutan ikutilah ramaikan semarakkan meriahkan saksikan nonton nobar gabung bergabung daftar daftarkan kumpul ngumpul berkumpul merapat berpartisipasi ngopi
    meramaikan memeriahkan menyaksikan mendaftar`,
  ),
);

/** To see a place, to taste or to buy. */
export const visitVerbs = new Set(
  wordList(
    `kunjungi berkunjung mengunjungi mampir cicipi coba cobain mencoba beli membeli belanja berbelanja borong pesan memesan order jelajahi menjelajahi nikmati menikmati eksplor jajan liburan berlibur berwisata wisata
    jalan-jalan piknik camping`,
  ),
);

/** To understand something. */
export const learnVerbs = new Set(
  wordList('kenali kenalan mengenal kenal pelajari belajar ketahui mengetahui pahami memahami bedakan cermati'),
);

/** Before a bare verb they show that it is done: "berhasil padamkan". */
export const doers = new Set(wordList('telah sudah berhasil kembali turut ikut resmi langsung sigap kompak dan'));

/** Nouns and small words with the ending of "bersihkan". */
export const notBareVerbs = new Set(
  wordList(
    'selokan gerakan tindakan masukan pasukan sedangkan bahkan melainkan silakan silahkan cetakan tumpukan tembakan masakan misalkan andaikan seakan',
  ),
);

/** Who says one of these asks for something, if what is asked stands behind it: "Camat meminta pedagang tidak …". */
export const askers = new Set(
  wordList(
    'meminta minta mengingatkan diingatkan mendorong mengajak diminta berpesan menginstruksikan menyerukan mohon dimohon harap diharap tolong menekankan',
  ),
);
export const askedFor = new Set(
  wordList(
    'agar supaya untuk tidak tak segera jangan menjaga mewaspadai mematuhi memakai membayar mengurangi menghindari melapor waspada',
  ),
);

/** Numbered, they open a lesson: "5 tanda stroke", "tiga cara menghemat air". */
export const lessonNouns = new Set(
  wordList(
    'tanda cara langkah manfaat tips fakta jenis gejala ciri kebiasaan alasan hal penyebab kesalahan mitos trik bahaya makanan penyakit khasiat tahap tahapan prinsip pilar kunci',
  ),
);

/** Units of a recipe or of a treatment: who reads them is taught how to do it. */
export const doseUnits = new Set(
  wordList('menit detik sendok sdm sdt bagian gram ml siung gelas takaran lembar tetes'),
);

/** Signs that stand before a day, an hour or a place in a list. */
export const pins: ReadonlySet<string> = new Set([
  '📅',
  '🗓',
  '📆',
  '⏰',
  '🕒',
  '🕐',
  '🕖',
  '🕗',
  '🕘',
  '⌚',
  '📍',
  '📌',
]);

/** A denial stays one inside an aside: "… karena flu tidak benar". */
export const denials = new Set(wordList('tidak tak tdk bukan belum gak nggak ngga ga'));
