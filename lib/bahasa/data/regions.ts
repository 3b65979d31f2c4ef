import { wordList } from './word-list';

/** Nouns of administrative and everyday areas. With a name or a number after them they are a place. */
export const regionNouns = new Set(
  wordList(`
    provinsi prov prov. kabupaten kab kab. kota kotamadya kecamatan kec kec. kapanewon distrik kelurahan kel kel. kalurahan desa ds ds. nagari
    gampong pekon kampung kp dusun dsn dsn. dukuh padukuhan banjar jorong lingkungan rw rt rw. rt. komplek kompleks perumahan perum blok
    dapil kawasan wilayah daerah area wil wil. zona perairan
  `),
);

/** Provinces and regions by their one-word or first-word name: a lower-case "di banten" is still a place. */
export const knownRegions = new Set(
  wordList(`
    aceh sumut sumbar riau kepri jambi sumsel babel bengkulu lampung banten jakarta jabar jateng jatim yogyakarta jogja diy bali ntb ntt kalbar
    kalteng kalsel kaltim kaltara sulut gorontalo sulteng sulbar sulsel sultra maluku papua jabodetabek jaksel jakbar jaktim jakpus jakut
    sumatera sumatra jawa kalimantan sulawesi bandung surabaya medan semarang makassar palembang bogor depok tangerang bekasi malang
  `),
);
