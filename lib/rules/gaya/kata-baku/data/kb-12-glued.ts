import { wordList } from '../../../../bahasa/data/word-list';
import { lazily } from '../../../../bahasa/lazily';

/** Words that never stand twice in a row; left out are those whose doubling is a word but for its hyphen ("oleh oleh", "agar agar"). */
export const neverDoubled = new Set(
  wordList(`
    yang di ke dan dari untuk dengan pada ini itu akan telah adalah juga atau bahwa para serta karena sebagai dapat kepada terhadap secara
    antara antar setiap seluruh harus masih belum hingga ialah merupakan tersebut tanpa ketika sehingga maka jika menjadi tentang melalui
    yaitu yakni namun tetapi selama sejak pukul tanggal seperti wib wita sangat
    dilakukan dilaksanakan digelar dihadiri diikuti melakukan mengikuti menghadiri sebanyak serentak berupa bertempat
  `),
);

const firsts =
  'yang dan untuk dengan dari pada ini itu akan telah adalah kepada karena sebagai tidak juga bahwa serta atau melalui tersebut'.split(
    ' ',
  );
const seconds =
  'yang dan untuk dengan dari ini itu akan telah adalah kepada karena sebagai tidak juga bahwa serta atau melalui tersebut menjadi merupakan sudah dapat dilaksanakan dilakukan digelar warga masyarakat kegiatan pemerintah para seluruh semua bisa harus masih kami kita mereka'.split(
    ' ',
  );
const nouns =
  'kegiatan acara warga masyarakat program pelayanan pemerintah kelurahan kecamatan kabupaten desa kota anak petugas peserta hari bulan tahun kesempatan pembangunan'.split(
    ' ',
  );
const afterNouns = 'ini itu yang tersebut dan untuk dengan dari akan telah juga dapat'.split(' ');

/** Two words of the lists written as one: "inimenjadi", "kegiatanini". Gives the length of the first. */
export const gluedWords = lazily((): ReadonlyMap<string, number> => {
  const glued = new Map<string, number>();
  for (const one of firsts) for (const two of seconds) if (two !== one) glued.set(one + two, one.length);
  for (const one of nouns) for (const two of afterNouns) glued.set(one + two, one.length);
  return glued;
});
