import { wordList } from '../../../bahasa/data/word-list';
import type { Paragraph } from '../../../bahasa/reading';
import { type Agency, unknownAgency } from '../../../draft/agency';
import { isAllCapitals } from '../ejaan/is-shouted';
import type { Examples } from '../examples';
import type { LineRule } from '../rule';
import { isInOffice, mentionsIn, type Officer, officersOf } from './officers';

/** The line looks back, or hands the office over. */
const pastWords = new Set(
  wordList(`mantan eks bekas purnabakti purnatugas pensiun alm alm. almarhum almarhumah dulu dahulu terdahulu sebelumnya lama periode semasa zaman
    menggantikan digantikan pengganti pendahulu sertijab perpisahan pelepasan pamit mengenang kenangan menjabat jabatan dijabat silam mengundurkan masa pisah`),
);
const pastPhrase =
  /\b(?:(?:saat|kala|ketika|waktu|masa) itu|serah terima|pisah sambut|lepas sambut|purna tugas|purna bakti|terima kasih)\b/i;

function looksBack({ text, tokens, moments }: Paragraph, until: string): boolean {
  if (tokens.some(({ norm }) => pastWords.has(norm)) || pastPhrase.test(text)) return true;
  const year = Number(until.slice(0, 4));
  const isOldYear = tokens.some(
    ({ kind, norm }) => kind === 'number' && /^(?:19|20)\d\d$/.test(norm) && Number(norm) <= year,
  );
  return isOldYear || moments.some(({ date }) => date?.year !== undefined && date?.year !== null && date.year <= year);
}

const nameOf = ({ written }: Officer): string => written.join(' ');

/** Somebody who has left the office still bears its title. */
export const rule: LineRule = {
  id: 'JN-06',
  level: 'salah',
  title: { id: 'Pejabat lama dengan jabatan lama' },
  why: { id: 'Menurut daftar, jabatan ini sudah dipegang orang lain.' },
  source: 'Daftar pejabat dalam paket Diskominfo',
  find(paragraph, { agency, today }) {
    if (agency.officials.length === 0) return [];
    const mentions = mentionsIn(paragraph, agency);
    if (mentions.length === 0) return [];
    const { tokens } = paragraph;
    const { all } = officersOf(agency);
    const seen = new Set<number>();
    const isNow = (officer: Officer) => isInOffice(officer, today);
    return mentions.flatMap(({ officer, from, to, away }) => {
      const { until } = officer.official;
      if (away > 0 || seen.has(from) || until === undefined || until >= today || looksBack(paragraph, until)) return [];
      // The same person may hold it again, or hold another office of that name today.
      if (mentions.some((other) => other.from === from && other.away === 0 && isNow(other.officer))) return [];
      const holders = all.filter((one) => one.position === officer.position && isNow(one));
      const [first, last] = [tokens[from], tokens[to - 1]];
      if (!first || !last || holders.some((one) => nameOf(one) === nameOf(officer))) return [];
      seen.add(from);
      const span = { start: first.start, end: last.end };
      const [holder, other] = holders;
      if (!holder || other)
        return [{ span, message: { id: 'Periksa nama: menurut daftar, masa jabatannya sudah selesai.' } }];
      const isLoud = tokens.slice(from, to).every(isAllCapitals);
      const fix = isLoud ? nameOf(holder).toUpperCase() : nameOf(holder);
      return [{ span, fix, message: { id: `Tulis “${fix}”: pejabat sekarang menurut daftar.` } }];
    });
  },
};

const agency: Agency = {
  ...unknownAgency,
  officials: [
    { name: 'Hj. Siti Aminah, S.E.', position: 'Lurah Kejaksaan', until: '2025-12-31' },
    { name: 'Rahmat Hidayat, S.IP.', position: 'Lurah Kejaksaan', from: '2026-01-01' },
    { name: 'Hasan Basri', position: 'Camat Gerunggang', until: '2026-03-01' },
    { name: 'Dewi Lestari', position: 'Lurah Bintang', until: '2026-05-01' },
    { name: 'Dewi Lestari', position: 'Lurah Opas Indah', from: '2026-05-02' },
  ],
};

export const examples: Examples = {
  wrong: [
    {
      agency,
      text: 'Lurah Kejaksaan Siti Aminah meninjau taman.',
      fixed: 'Lurah Kejaksaan Rahmat Hidayat meninjau taman.',
    },
    { agency, text: 'LURAH SITI AMINAH', fixed: 'LURAH RAHMAT HIDAYAT' },
    {
      agency,
      text: '🎤 Hadir Siti Aminah selaku Lurah Kejaksaan',
      fixed: '🎤 Hadir Rahmat Hidayat selaku Lurah Kejaksaan',
    },
    { agency, text: 'Camat Gerunggang Hasan Basri hadir.', fixed: null },
  ],
  right: [
    { agency, text: 'Lurah Kejaksaan Rahmat Hidayat meninjau taman.' },
    { agency, text: 'Mantan Lurah Kejaksaan Siti Aminah hadir.' },
    { agency, text: 'Lurah Kejaksaan periode 2020–2025, Siti Aminah, hadir.' },
    { agency, text: 'Lurah Dewi Lestari hadir.' },
    { agency, text: 'Siti Aminah, ketua kelompok tani, hadir.' },
    { agency, today: '2025-06-01', text: 'Lurah Kejaksaan Siti Aminah hadir.' },
  ],
};
