import { wordList } from '../../../../bahasa/data/word-list';

/** What stands behind "Maha" when God is spoken of; "mahasiswa", "mahakarya" and "mahaguru" are words of their own. */
export const divineAttributes: ReadonlySet<string> = new Set(
  wordList(`
    esa kuasa pengasih penyayang besar tinggi adil melihat mengetahui mendengar suci bijaksana pemurah pengampun agung mulia kasih sempurna kaya hidup tahu pencipta
    benar perkasa lembut pemaaf penolong pemberi murah rahim rahman pengatur penyantun pelindung teliti luas
  `),
);
