import type { Token } from '../../../bahasa/reading';
import { type Agency, unknownAgency } from '../../../draft/agency';
import { isAllCapitals } from '../ejaan/is-shouted';
import type { Examples } from '../examples';
import type { LineRule } from '../rule';
import { type Mention, mentionsIn, officersOf } from './officers';

/** Another official bears exactly this name. */
const isSomebodyElse = (tokens: readonly Token[], { from, to }: Mention, agency: Agency): boolean =>
  officersOf(agency).all.some(
    ({ name }) => name.length >= to - from && tokens.slice(from, to).every(({ norm }, at) => norm === name[at]),
  );

/** Whether the name at the place of this mention, the first of those there, may be that of somebody else as well. */
function isAmbiguous(mentions: readonly Mention[], index: number): boolean {
  const { from, officer } = mentions[index] as Mention;
  for (let next = index + 1; mentions[next]?.from === from; next++)
    if (mentions[next]?.officer.name.join(' ') !== officer.name.join(' ')) return true;
  return false;
}

/** The name of an official, a letter or two away from the directory. */
export const rule: LineRule = {
  id: 'JN-05',
  level: 'salah',
  title: { id: 'Nama pejabat berbeda dari daftar' },
  why: { id: 'Nama pejabat harus sama dengan daftar resmi.' },
  source: 'Daftar pejabat dalam paket Diskominfo',
  find(paragraph, { agency }) {
    if (agency.officials.length === 0) return [];
    const mentions = mentionsIn(paragraph, agency);
    if (mentions.every(({ away }) => away === 0)) return [];
    const { text, tokens } = paragraph;
    return mentions.flatMap((mention, index) => {
      const { officer, from, to, away } = mention;
      const [first, last] = [tokens[from], tokens[to - 1]];
      // Those of one place stand together.
      const isSeen = mentions[index - 1]?.from === from;
      if (away === 0 || isSeen || !first || !last || isAmbiguous(mentions, index)) return [];
      if (isSomebodyElse(tokens, mention, agency)) return [];
      const name = officer.written.slice(0, to - from).join(' ');
      const fix = tokens.slice(from, to).every(isAllCapitals) ? name.toUpperCase() : name;
      const span = { start: first.start, end: last.end };
      if (text.slice(span.start, span.end) === fix) return [];
      return [{ span, fix, message: { id: `Tulis “${fix}” sesuai daftar pejabat.` } }];
    });
  },
};

const agency: Agency = {
  ...unknownAgency,
  city: 'Kota Pangkalpinang',
  officials: [
    { name: 'Drs. Budi Utama, M.M.', position: 'Pj. Wali Kota Pangkalpinang', from: '2025-01-01' },
    { name: 'Siti Aminah, S.E.', position: 'Lurah Kejaksaan' },
    { name: 'Hasan Basri', position: 'Camat Gerunggang' },
    { name: 'Rina Marlina Putri', position: 'Kepala Dinas Sosial' },
  ],
};

export const examples: Examples = {
  wrong: [
    { agency, text: 'Pj. Wali Kota Budi Utomo hadir.', fixed: 'Pj. Wali Kota Budi Utama hadir.' },
    { agency, text: 'Lurah Kejaksaan, Siti Aminnah, hadir.', fixed: 'Lurah Kejaksaan, Siti Aminah, hadir.' },
    {
      agency,
      text: '🎤 Rapat dibuka Camat Gerunggang: Hassan Basri',
      fixed: '🎤 Rapat dibuka Camat Gerunggang: Hasan Basri',
    },
    { agency, text: 'LURAH SITI AMINA', fixed: 'LURAH SITI AMINAH' },
    {
      agency,
      text: 'Siti Amina, S.E., selaku Lurah Kejaksaan, hadir.',
      fixed: 'Siti Aminah, S.E., selaku Lurah Kejaksaan, hadir.',
    },
    {
      agency,
      text: 'Rapat dibuka Kepala Dinas Sosial Rina Marlena Putri.',
      fixed: 'Rapat dibuka Kepala Dinas Sosial Rina Marlina Putri.',
    },
  ],
  right: [
    { agency, text: 'Pj. Wali Kota Budi Utama hadir.' },
    { agency, text: 'Lurah Gerunggang Siti Aminnah hadir.' },
    { agency, text: 'Siti Aminnah, warga RT 03, hadir.' },
    { agency, text: 'Lurah Kejaksaan Ibu Siti Aminah, S.E., hadir.' },
    { agency, text: 'Camat Gerunggang Hasan Basri dan Lurah Siti Aminah hadir.' },
    'Wali Kota Budi Utomo hadir.',
  ],
};
