import { wordList } from './data/word-list';
import { oncePerWord } from './per-word';

/** Open with me- or ber- and are no verbs. */
const notVerbs = new Set(
  wordList(`media meja merah meter menteri medali medis merdeka mereka memang meski meskipun melalui menurut menjelang mesjid mess metode merek mental mesin melayu medan
    menit menara menteng mewah megah metro mekanisme berkah berita beras bersama berbagai beberapa berikut berdasarkan bersih berat berani bersejarah berlian berkas beranda
    melati merpati mekar mekarsari mekarjaya merbabu merapi meranti merauke megawati berlebih bersangkutan berjumlah berusia bernama berbasis bertema bertajuk`),
);
const active = /^(?:me[a-z]{4,}|ber[a-z]{3,})$/;
const passive = /^di[a-z]{4,}(?:kan|i)$/;

/** "menanam", "memutus", "berpartisipasi": an active verb by its prefix, which is asked first since most words have none. */
export const isActiveVerb = (norm: string): boolean =>
  (norm.startsWith('me') || norm.startsWith('ber')) && active.test(norm) && !notVerbs.has(norm);

/** "dilaksanakan", "dihadiri". */
export const isPassiveVerb = (norm: string): boolean => norm.startsWith('di') && passive.test(norm);

/** The same of a token. */
export const isActive = oncePerWord(isActiveVerb);
export const isPassive = oncePerWord(isPassiveVerb);
