import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import type { LineRule } from '../rule';
import { isAllCapitals, isShouted } from './is-shouted';

const zones: ReadonlyMap<string, string> = new Map([
  ['wib', 'WIB'],
  ['wita', 'Wita'],
  ['wit', 'WIT'],
  ['w.i.b', 'WIB'],
  ['w.i.b.', 'WIB'],
]);

const isTime = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'clock' || token.kind === 'number' || token.norm === 'pukul' || token.norm === 'jam');

/** Names of the time zones in the wrong letters. */
export const rule: LineRule = {
  id: 'EJ-31',
  level: 'saran',
  title: { id: 'Penulisan WIB, Wita, dan WIT' },
  why: { id: 'WIB dan WIT ditulis dengan huruf kapital, sedangkan Wita hanya huruf awalnya.' },
  source: 'EYD V, Singkatan 3 dan 6',
  when: { words: [...zones.keys()] },
  find: ({ tokens }, _, places) =>
    places.flatMap((at) => {
      const token = tokens[at] as Token;
      const right = zones.get(token.norm);
      if (!right || token.text === right || isQuoted(tokens, at, at + 1)) return [];
      // Behind a time the word can be nothing else; elsewhere "Wit" and "Wita" are names of people.
      const isAfterTime = isTime(tokens[at - 1]) || (tokens[at - 1]?.kind === 'mark' && isTime(tokens[at - 2]));
      if (!isAfterTime && token.norm !== 'wib' && token.text !== 'WITA') return [];
      if (!isAfterTime && token.isCapital && !isAllCapitals(token)) return [];
      if (token.text === 'WITA' && isShouted(tokens, at)) return [];
      const span = { start: token.start, end: token.end };
      return [{ span, fix: right, message: { id: `Tulis “${right}”.` } }];
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'Acara pukul 09.00 wib dan 10.00 WITA.', fixed: 'Acara pukul 09.00 WIB dan 10.00 Wita.' },
    { text: 'Waktu: 08.00 Wib', fixed: 'Waktu: 08.00 WIB' },
    { text: '⏰ 09.30 wita di balai warga', fixed: '⏰ 09.30 Wita di balai warga' },
    { text: 'Loket buka pukul 10.00 wit.', fixed: 'Loket buka pukul 10.00 WIT.' },
  ],
  right: [
    'Acara pukul 09.00 WIB dan 10.00 Wita.',
    'SENAM BERSAMA PUKUL 07.00 WITA',
    'Kader bernama Wita membuka posyandu.',
    'Ikuti akun @info.wib untuk kabar terbaru.',
    'Loket buka pukul 10.00 WIT.',
  ],
};
