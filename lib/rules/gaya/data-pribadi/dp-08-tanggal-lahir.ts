import type { Examples } from '../examples';
import type { Hit, LineRule } from '../rule';
import { birthDate } from './birth-date';
import { apposition } from './data/apposition';
import { type Said, saidIn } from './said-of';

const born = String.raw`(?:lahir(?!kan)|kelahiran|dilahirkan|tgl\.? lahir|tanggal lahir|ttl)`;
/** A date may follow the place of birth: "lahir di Pangkalpinang, 12 Maret 2015". */
const between = String.raw`(?: ?(?:di|pada|tanggal|tgl\.?|hari|:|,|\/))?[^\d\n.!?;]{0,40}?`;
const behind = new RegExp(
  String.raw`^${apposition}\s?[(–-]?\s?(?:(?:yang|telah|resmi|sudah) )?${born}${between}(${birthDate})`,
  'i',
);
/** "Tempat/tanggal lahir: …" is a line of somebody's form. */
const form = new RegExp(
  String.raw`^[^\p{L}]{0,8}(?:TTL|(?:tempat ?(?:\/|,|dan|&)? ?)?(?:tanggal|tgl\.?) lahir)\b[^\d\n:]{0,15}[:=][^\d\n]{0,40}(${birthDate})`,
  'iu',
);
const founders =
  /\b(?:pahlawan|nabi|rasul|presiden|proklamator|sultan|pendiri|tokoh nasional|hari lahir|ulama besar|harlah|maulid)\b/i;
/** Who was born before is a figure of history. */
const history = 1930;

const isRecent = (told = ''): boolean => {
  const year = /\d{4}/.exec(told)?.[0];
  return year === undefined || Number(year) >= history;
};
const message = { id: 'Hapus tanggal lahir, atau tulis tanpa nama: “seorang anak”.' };

function hitOf({ start, end, after, all }: Said): Hit[] {
  const told = behind.exec(after);
  if (!told || founders.test(all) || !isRecent(told[1])) return [];
  return [{ span: { start, end: end + told[0].length }, message }];
}

/** A private person is named together with the day of birth. */
export const rule: LineRule = {
  id: 'DP-08',
  level: 'tahan',
  title: { id: 'Tahan dulu: nama dan tanggal lahir' },
  why: { id: 'Nama dengan tanggal lahir cukup untuk memalsukan identitas seseorang.' },
  source: 'UU Administrasi Kependudukan Pasal 84; UU 27/2022 Pasal 4',
  when: { words: ['lahir', 'kelahiran', 'dilahirkan', 'ttl'] },
  find(paragraph) {
    const line = form.exec(paragraph.text);
    if (line && isRecent(line[1])) return [{ span: { start: line.index, end: line.index + line[0].length }, message }];
    return saidIn(paragraph).flatMap(hitOf);
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Ani (lahir 12-03-2015) menerima bingkisan.', fixed: null },
    { text: '🎂 Ananda Rizki lahir di Pangkalpinang, 12 Maret 2015', fixed: null },
    { text: 'TTL: Pangkalpinang, 12/03/2015', fixed: null },
    { text: 'ibu siti aminah, kelahiran 5 Mei 1980, telah ditemukan', fixed: null },
    { text: 'Tempat/tanggal lahir : Sungailiat, 7 Juli 1999', fixed: null },
  ],
  right: [
    'Seorang anak menerima bingkisan.',
    'Hari Lahir Pancasila diperingati setiap 1 Juni 2026.',
    'Kota Pangkalpinang lahir 17 September 1757.',
    'Pahlawan nasional Raden Ajeng Kartini lahir 21 April 1879.',
    'Bu Ani mengurus akta lahir pada 12 November 2026.',
    'Bayi yang lahir pada 12 November 2026 mendapat akta kelahiran.',
    'Tanggal lahir pada akta dapat diperbaiki mulai 24 November 2026.',
  ],
};
