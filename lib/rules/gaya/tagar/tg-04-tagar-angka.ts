import { monthNumbers } from '../../../bahasa/data/calendar-words';
import { wordList } from '../../../bahasa/data/word-list';
import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { Hit, LineRule } from '../rule';

const onlyFigures = /^#\d{1,6}$/;
/** Behind these "#3" is a number sign. */
const counted = new Set(
  wordList(`nomor no no. nomer urutan urut peringkat ranking rangking rank juara seri episode eps ep edisi bagian part hari day sesi batch angkatan
    volume vol tim kelompok loket ruang kamar langkah tips tip poin point aduan tiket laporan pertanyaan soal fakta alasan top posisi gelombang tahap
    pos chapter bab jilid issue putaran ronde pekan minggu week kloter grup level kelas gerai`),
);

const isNumberSign = (tokens: readonly Token[], at: number): boolean => {
  const [before, tag, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.kind === 'word' && (counted.has(before.norm) || before.end === tag?.start)) return true;
  // "#01" names a team or a room.
  if (tag?.text.startsWith('#0')) return true;
  // One figure is a number sign unless it stands among tags; so is one that opens its line and numbers it.
  const isAmongTags = before?.kind === 'hashtag' || after?.kind === 'hashtag';
  if (isAmongTags)
    return (
      [before, after].every((one) => one?.kind !== 'hashtag' || onlyFigures.test(one.text)) &&
      (tag?.text.length ?? 0) < 3
    );
  return (tag?.text.length ?? 0) < 3 || (!before && after !== undefined);
};

/** "#17 Agustus" and "#17" for the day of independence. */
function fixOf(tokens: readonly Token[], at: number): { fix?: string; end: number } {
  const [tag, month, year] = tokens.slice(at, at + 3);
  if (!tag) return { end: 0 };
  const day = Number(tag.text.slice(1));
  if (month && monthNumbers.has(month.norm) && month.norm.length > 2 && day <= 31) {
    const name = month.text.charAt(0).toUpperCase() + month.text.slice(1);
    const isYear = year?.kind === 'number' && /^20\d\d$/.test(year.text);
    return { fix: `${tag.text}${name}${isYear ? year.text : ''}`, end: isYear ? year.end : month.end };
  }
  return day === 17 ? { fix: '#17Agustus', end: tag.end } : { end: tag.end };
}

/** Most platforms make no tag of figures alone, and they say nothing. */
export const rule: LineRule = {
  id: 'TG-04',
  level: 'saran',
  title: { id: 'Tagar tidak hanya angka' },
  why: { id: 'Angka saja tidak menjadi tagar di Facebook dan X, dan tidak bermakna sendiri.' },
  source: 'Cara platform membaca tagar: twitter-text',
  when: { kinds: ['hashtag'] },
  find: ({ tokens }) =>
    tokens.flatMap((tag, at): Hit[] => {
      if (tag.kind !== 'hashtag' || !onlyFigures.test(tag.text)) return [];
      const { fix, end } = fixOf(tokens, at);
      if (end === tag.end && isNumberSign(tokens, at)) return [];
      const hit: Hit = {
        span: { start: tag.start, end },
        message: { id: `Tambahkan kata pada ${tag.text}, misalnya #17Agustus.` },
      };
      if (fix === undefined) return [hit];
      return [{ ...hit, fix, message: { id: `Tulis ${fix}.` } }];
    }),
};

export const examples: Examples = {
  wrong: [
    { text: '#17', fixed: '#17Agustus' },
    { text: 'Lomba warga kembali digelar 🎉 #17 #HUTRI', fixed: 'Lomba warga kembali digelar 🎉 #17Agustus #HUTRI' },
    { text: 'Mari berkumpul. #10 November', fixed: 'Mari berkumpul. #10November' },
    { text: 'Rapat kerja selesai. #Musrenbang #2026', fixed: null },
  ],
  right: [
    'Lomba warga digelar. #17Agustus #Musrenbang2026',
    'Kelurahan kami meraih juara #1 tingkat kota.',
    'Episode #12: mengenal layanan KIA.',
    '#1 Siapkan KTP\n#2 Isi formulir',
    'Aduan #20261 sudah ditangani petugas.',
  ],
};
