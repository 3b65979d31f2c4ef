import { wordList } from '../../../../bahasa/data/word-list';
import type { Token } from '../../../../bahasa/reading';
import { afterDari, beforeDari } from './after-dari';

export interface Sense {
  right: string;
  /** Usual in labels and lists as well, so a suggestion only. */
  isMild?: boolean;
  /** Whether the words around leave only this reading. */
  holds: (before: Token | undefined, after: Token | undefined) => boolean;
}

const isFigure = (token: Token | undefined): boolean =>
  token?.kind === 'number' || token?.kind === 'clock' || token?.kind === 'date';
const isOneOf = (words: string) => {
  const known = new Set(wordList(words));
  return (token: Token | undefined): boolean => token !== undefined && known.has(token.norm);
};
const isWord = (token: Token | undefined): boolean => token?.kind === 'word';

const more = isOneOf('lebih makin semakin kurang tampil tetap biar jadi makin');
const moment = isOneOf(
  'jam pukul selesai tanggal tgl hari besok malam sore siang pagi jumpa ke di dengan akhir awal bulan sekarang saat tuntas habis',
);
const dayPart = isOneOf('pagi siang sore malam malem datang bergabung ulang berlibur');
const party = isOneOf('pkk posyandu');
const lightly = isOneOf(
  'santai kaki sehat raya rusak umum keluar masuk pintas setapak tol lingkungan kampung menuju ke terus',
);
const greeting = isOneOf(
  'halo hai hallo hei selamat pagi siang sore malam permisi izin maaf makasih kasih ya tanya kak',
);
const tanah = isOneOf('tanah');
const measure = isOneOf('indeks rasio koefisien');

/** Short forms that have one reading only between certain words. */
export const shortWordSenses: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  [
    'dr',
    {
      right: 'dari',
      holds: (before, after) =>
        isFigure(after) ||
        /^[A-Z]{4,}$/.test(after?.text ?? '') ||
        (after !== undefined && (afterDari.has(after.norm) || (isWord(after) && beforeDari.has(before?.norm ?? '')))),
    },
  ],
  ['pd', { right: 'pada', holds: (before, after) => !more(before) && (isWord(after) || isFigure(after)) }],
  ['tp', { right: 'tetapi', holds: (_, after) => isWord(after) && !after?.isCapital && !party(after) }],
  ['met', { right: 'selamat', isMild: true, holds: (_, after) => dayPart(after) }],
  ['smp', { right: 'sampai', holds: (_, after) => isFigure(after) || moment(after) }],
  ['jln', { right: 'jalan', holds: (_, after) => lightly(after) }],
  [
    'min',
    {
      right: 'admin',
      isMild: true,
      holds: (before, after) =>
        (greeting(before) || before?.text === ',') &&
        (!after || after.kind === 'mark' || after.kind === 'emoji') &&
        after?.text !== '.',
    },
  ],
  ['tgl', { right: 'tanggal', isMild: true, holds: (_, after) => isFigure(after) }],
  ['pkl', { right: 'pukul', isMild: true, holds: (_, after) => isFigure(after) }],
  ['bpk', { right: 'bapak', isMild: true, holds: (_, after) => isWord(after) }],
  ['liat', { right: 'lihat', isMild: true, holds: (before) => !tanah(before) }],
  ['gini', { right: 'begini', isMild: true, holds: (before) => !measure(before) }],
  ['buruan', { right: 'segera', isMild: true, holds: (before, after) => !isWord(before) && isWord(after) }],
  ['gw', { right: 'saya', isMild: true, holds: (before) => !isFigure(before) }],
]);
