import { wordList } from './word-list';

/** Nouns of administrative and everyday areas. With a name or a number after them they are a place. */
export const regionNouns = new Set(
  wordList(`
    provinsi prov prov. kabupaten kab kab. kota kotamadya kecamatan kec kec. kapanewon distrik kelurahan kel kel. kalurahan desa ds ds. nagari
    gampong pekon kampung kp dusun dsn dsn. dukuh padukuhan banjar jorong lingkungan rw rt rw. rt. komplek kompleks perumahan perum blok
    dapil kawasan wilayah daerah area wil wil. zona perairan nagori lembang huta
  `),
);

/** Those of them that name a whole kabupaten, kota or provinsi: too wide to go to. */
export const wideNouns = new Set(wordList('provinsi prov prov. kabupaten kab kab. kota kotamadya'));

/** Names of kabupaten and kota that are also ordinary words. */
export const ordinaryNames = new Set(
  wordList(
    'aru banjar batang batu bone buru kaur kuningan landak lebak metro padang palu pati puncak serang tegal tual',
  ),
);
