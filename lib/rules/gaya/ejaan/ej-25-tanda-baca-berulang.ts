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

/** Marks that stand more than once. Dots in a form to be filled in are left alone. */
export const rule: LineRule = {
  id: 'EJ-25',
  level: 'saran',
  title: { id: 'Tanda baca cukup satu' },
  why: { id: 'Satu tanda baca sudah cukup dan membuat tulisan lebih tenang dibaca.' },
  source: 'EYD V, Tanda Seru dan Tanda Elipsis 4',
  when: { marks: '.,!?…;' },
  find({ text, tokens }) {
    if (!tokens.some(({ kind }) => kind === 'word')) return [];
    const hits: Hit[] = [];
    for (let at = 0; at < tokens.length; at++) {
      const first = tokens[at];
      if (first?.kind !== 'mark' || !/^[.,!?…;]+$/.test(first.text)) continue;
      let to = at;
      while (isStop(first) && isStop(tokens[to + 1])) to++;
      const last = tokens[to] ?? first;
      const signs = text.slice(first.start, last.end).replace(/\s/g, '');
      const next = tokens[to + 1];
      at = to;
      const before = tokens[to - 1];
      // "Nama: ........" and "Ketua ........ Lurah" are blanks to be filled in.
      if (signs.length < 2 || (/^[.…]{5,}$/.test(signs) && (before?.text === ':' || first.start > (before?.end ?? 0))))
        continue;
      // "dll..": the short form keeps its own point.
      const right = signs === '..' && onePoint.has(before?.norm ?? '') ? '.' : rightOf(signs, next);
      if (right === null || right === signs) continue;
      const span = { start: first.start, end: last.end };
      hits.push({ span, fix: right, message: { id: `Cukup satu tanda "${right}".` } });
    }
    return hits;
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
