import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { isQuoted } from '../is-quoted';
import type { LineRule } from '../rule';
import { isAllCapitals } from './is-shouted';

const particles = new Set(['lah', 'kah', 'tah']);

/** The particles -lah, -kah and -tah written apart. */
export const rule: LineRule = {
  id: 'EJ-34',
  level: 'salah',
  title: { id: 'Partikel -lah dan -kah ditulis serangkai' },
  why: { id: 'Partikel -lah, -kah, dan -tah ditulis serangkai dengan kata sebelumnya.' },
  source: 'EYD V, Partikel 1',
  when: { words: particles },
  find: ({ text, tokens }, _, places) =>
    places.flatMap((at) => {
      const token = tokens[at] as Token;
      const host = tokens[at - 1];
      if (!particles.has(token.norm) || host?.kind !== 'word') return [];
      // A capital opens a name ("Sungai Lah"); an acronym or short form takes no particle this way.
      if (host.text.endsWith('.') || host.norm.length < 3 || (token.isCapital && !isAllCapitals(token))) return [];
      if (isAllCapitals(host) !== isAllCapitals(token) || particles.has(host.norm)) return [];
      if (token.norm === 'tah' && host.norm !== 'apa' && host.norm !== 'siapa') return [];
      if (!/^[ \u00a0-]{1,3}$/.test(text.slice(host.end, token.start)) || isQuoted(tokens, at - 1, at + 1)) return [];
      const fix = host.text + token.text;
      return [{ span: { start: host.start, end: token.end }, fix, message: { id: `Tulis “${fix}” (serangkai).` } }];
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'Apa kah Anda sudah divaksin?', fixed: 'Apakah Anda sudah divaksin?' },
    { text: 'Mari lah menjaga kebersihan.', fixed: 'Marilah menjaga kebersihan.' },
    { text: 'DATANG LAH KE POSYANDU', fixed: 'DATANGLAH KE POSYANDU' },
    { text: '📣 Bagaimana kah cara mendaftar?', fixed: '📣 Bagaimanakah cara mendaftar?' },
  ],
  right: [
    'Apakah Anda sudah divaksin?',
    'Marilah menjaga kebersihan.',
    'Warga menyusuri Sungai Lah.',
    'Tulis "apakah", bukan "apa kah".',
    'Lah, hujan datang lagi.',
  ],
};
