import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { Hit, LineRule } from '../rule';
import { onePoint } from './data/document-short-forms';

/** What the repeated signs should be, or null where they may stand: "...", "....", "?!". */
function rightOf(signs: string, next: Token | undefined): string | null {
  if (/^[,;]+$/.test(signs)) return signs.charAt(0);
  if (/^\.+$/.test(signs)) {
    if (signs.length === 2) return next?.kind === 'word' && !next.isCapital ? ',' : '.';
    return signs.length > 4 ? '...' : null;
  }
  if (/^…{2,}$/.test(signs)) return '…';
  if (/[.…]/.test(signs)) return /^[?!]{1,20}\.$/.test(signs) ? signs.slice(0, -1) : null;
  if (/^!+$/.test(signs)) return '!';
  if (/^\?+$/.test(signs)) return '?';
  return signs.length > 2 ? '?' : null;
}

const isStop = (token: Token | undefined): boolean => token?.kind === 'mark' && /^[!?]+$/.test(token.text);
/** Most marks are single ones with something else behind them. */
const isSingle = ({ text }: Token, next: Token | undefined): boolean =>
  text.length === 1 && (next?.kind !== 'mark' || (text !== '!' && text !== '?'));

/** Marks that stand more than once. Dots in a form to be filled in are left alone. */
export const rule: LineRule = {
  id: 'EJ-25',
  level: 'saran',
  title: { id: 'Tanda baca cukup satu' },
  why: { id: 'Satu tanda baca sudah cukup dan membuat tulisan lebih tenang dibaca.' },
  source: 'EYD V, Tanda Seru dan Tanda Elipsis 4',
  when: { marks: '.,!?…;' },
  find({ text, tokens }, _, places) {
    const hits: Hit[] = [];
    let done = 0;
    for (const at of places) {
      const first = tokens[at] as Token;
      if (at < done || isSingle(first, tokens[at + 1]) || !/^[.,!?…;]+$/.test(first.text)) continue;
      let to = at;
      while (isStop(first) && isStop(tokens[to + 1])) to++;
      done = to + 1;
      const last = tokens[to] ?? first;
      const signs = text.slice(first.start, last.end).replace(/\s/g, '');
      const next = tokens[to + 1];
      const before = tokens[to - 1];
      // "Nama: ........" and "Ketua ........ Lurah" are blanks to be filled in.
      if (signs.length < 2 || (/^[.…]{5,}$/.test(signs) && (before?.text === ':' || first.start > (before?.end ?? 0))))
        continue;
      // "dll..": the short form keeps its own point.
      const right = signs === '..' && onePoint.has(before?.norm ?? '') ? '.' : rightOf(signs, next);
      if (right === null || right === signs) continue;
      const span = { start: first.start, end: last.end };
      hits.push({ span, fix: right, message: { id: `Cukup satu tanda “${right}”.` } });
    }
    // A line of signs alone is an ornament.
    return hits.length > 0 && tokens.some(({ kind }) => kind === 'word') ? hits : [];
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Ayo datang!!! Jangan lupa..', fixed: 'Ayo datang! Jangan lupa.' },
    { text: 'Sudah siap kerja bakti??', fixed: 'Sudah siap kerja bakti?' },
    { text: 'Bawa sapu,, cangkul, dan karung.', fixed: 'Bawa sapu, cangkul, dan karung.' },
    { text: 'AYO IKUT LOMBA!!! 🎉', fixed: 'AYO IKUT LOMBA! 🎉' },
    { text: 'Bawa sapu, cangkul, dll.. ke lokasi', fixed: 'Bawa sapu, cangkul, dll. ke lokasi' },
    { text: 'Yuk.. jaga kebersihan', fixed: 'Yuk, jaga kebersihan' },
    { text: 'Sudah bayar PBB?!!', fixed: 'Sudah bayar PBB?' },
  ],
  right: [
    'Ayo datang! Jangan lupa.',
    'Warga menunggu ... lalu air pun surut.',
    'Kerja bakti ditunda ....',
    'Siapa yang belum tahu?!',
    '..........',
    'Kader membawa sapu, cangkul, dsb.',
    'Nama: ........',
  ],
};
