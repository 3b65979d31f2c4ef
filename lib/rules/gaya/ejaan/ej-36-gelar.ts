import { oncePerWord } from '../../../bahasa/per-word';
import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { Hit, LineRule } from '../rule';
import { degreeOpenings } from './data/degrees';
import { institutionWords, personTitles } from './data/person-titles';
import { degreeRun, endOfTidyRun } from './degree-run';
import { isAllCapitals } from './is-shouted';

/** The personal name that ends at `at`: how many words it has and whether a title or an office opens it. */
function nameBefore(tokens: readonly Token[], at: number): { words: number; hasTitle: boolean; isPlace: boolean } {
  let words = 0;
  let hasTitle = false;
  let from = at;
  for (; from >= 0 && at - from < 8; from--) {
    const token = tokens[from];
    if (token?.kind !== 'word') break;
    if (personTitles.has(token.norm)) hasTitle = true;
    if (!token.isCapital) break;
    if (!personTitles.has(token.norm) && /\p{L}{2}/u.test(token.text)) words++;
  }
  return { words, hasTitle, isPlace: [at, at - 1].some((one) => institutionWords.has(tokens[one]?.norm ?? '')) };
}

/** "S.Sos." by its "S": most short forms open no degree. */
const opensDegree = oncePerWord((norm) => {
  const point = norm.indexOf('.');
  return degreeOpenings.has(point < 0 ? norm : norm.slice(0, point));
});

/** Degrees behind a name without their comma or points. */
export const rule: LineRule = {
  id: 'EJ-36',
  level: 'salah',
  title: { id: 'Gelar ditulis dengan koma dan titik' },
  why: { id: 'Gelar didahului koma, dan tiap unsurnya diakhiri titik.' },
  source: 'EYD V, Singkatan 1 dan Tanda Koma 11',
  when: { words: degreeOpenings, shapes: ['point'] },
  find({ text, tokens }, _, places) {
    const hits: Hit[] = [];
    let done = 0;
    places.forEach((at) => {
      const token = tokens[at] as Token;
      if (!token.isCapital || token.start < done || !opensDegree(token)) return;
      const isComma = tokens[at - 1]?.text === ',';
      const nameAt = at - (isComma ? 2 : 1);
      const last = tokens[nameAt];
      if (last?.kind !== 'word' || !last.isCapital || !/\p{L}{2}/u.test(last.text)) return;
      const isShouted = isAllCapitals(last) && last.text.length > 3;
      if (isAllCapitals(last) && !isShouted) return;
      const isTidy = isComma && text.slice(last.end, token.start) === ', ';
      const tidyEnd = isTidy ? endOfTidyRun(text, tokens, at) : -1;
      if (tidyEnd > 0) {
        done = tidyEnd;
        return;
      }
      const run = degreeRun(text, token.start, isShouted);
      const end = run.at(-1)?.end;
      if (end === undefined) return;
      const start = isTidy ? token.start : last.end;
      const fix = `${isTidy ? '' : ', '}${run.map(({ right }) => right).join(', ')}`;
      if (text.slice(start, end) === fix) {
        done = end;
        return;
      }
      const name = nameBefore(tokens, nameAt);
      const isBare = run.every((one) => one.isBare);
      const isCertain = name.words >= 2 || (name.words === 1 && name.hasTitle);
      if (isBare) {
        // "SE Wali Kota", "MT Haryono": a circular, a person's initials.
        const goesOn = /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3)) && run.length === 1;
        if (!isCertain || name.isPlace || goesOn || (!isComma && !name.hasTitle && run.length < 2)) return;
      } else if (!isComma && !isCertain) return;
      done = end;
      hits.push({ span: { start, end }, fix, message: { id: `Tulis “${fix.replace(/^, /, '')}”.`.slice(0, 90) } });
    });
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    {
      text: 'Lurah Siti Aminah, SE, MM membuka acara.',
      fixed: 'Lurah Siti Aminah, S.E., M.M. membuka acara.',
    },
    { text: 'Hadir Camat Budi Santoso, S.Sos, M.Si.', fixed: 'Hadir Camat Budi Santoso, S.Sos., M.Si.' },
    { text: 'Narasumber: Rina Wati S.Pd', fixed: 'Narasumber: Rina Wati, S.Pd.' },
    { text: 'LURAH SITI AMINAH, SH MEMBUKA ACARA', fixed: 'LURAH SITI AMINAH, S.H. MEMBUKA ACARA' },
    { text: '👤 Andi Wijaya, S. Kom,M.Kom', fixed: '👤 Andi Wijaya, S.Kom., M.Kom.' },
    { text: 'Bidan Dewi Lestari, Amd.Keb memeriksa balita.', fixed: 'Bidan Dewi Lestari, A.Md.Keb. memeriksa balita.' },
    { text: 'Acara dibuka Lurah Siti Aminah SE.', fixed: 'Acara dibuka Lurah Siti Aminah, S.E.' },
    { text: 'Penyuluh Hasan Basri,SH.,MH. hadir.', fixed: 'Penyuluh Hasan Basri, S.H., M.H. hadir.' },
  ],
  right: [
    'Lurah Siti Aminah, S.E., M.M. membuka acara.',
    'Jalan sehat dimulai dari Taman Sari, MT Haryono, lalu Merdeka.',
    'Wali Kota menerbitkan SE Nomor 5 tentang kebersihan.',
    'Lomba diikuti siswa SD, SMP, MA, dan SMK.',
    'Penyuluh Hasan Basri, S.H., M.H. hadir.',
    'Hadir Camat Budi Santoso, S.Sos., M.Si.',
    'Warga Kota Pangkalpinang, SE terbaru sudah terbit.',
  ],
};
