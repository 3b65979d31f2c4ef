import { oncePerWord } from '../../../bahasa/per-word';
import type { Paragraph, Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import type { LineRule } from '../rule';
import { saidIn } from './said-of';

const rtRw = String.raw`RT\.? ?\d{1,3}(?: ?[/,.-]? ?(?:dan )?RW\.? ?| ?/ ?)\d{1,3}`;
const street = String.raw`(?:jalan|jl\.?|jln\.?|gang|gg\.?|perum(?:ahan)?|komplek(?:s)?|blok|kampung|kp\.?|dusun|lorong)\s[^,;\n]{2,40}?,?\s?(?:no(?:mor)?\.? ?\d{1,4}|blok \p{L}{1,2}[ -]?\d|${rtRw})`;
const address = `(?:${street}|${rtRw})`;
const opening = new RegExp(address, 'iuy');
const link = String.raw`(?:\s?\(\s?\d{1,3}[^()\n]{0,12}\))?(?:,\s?\d{1,3} (?:tahun|thn))?\s?[,(:–-]?\s?(?:(?:yang|seorang|warga|tinggal|bertempat tinggal|beralamat(?:kan)?|berdomisili|beralamat|alamat(?:nya)?|rumah(?:nya)?|di|dari|asal|domisili|:|penduduk) ?){0,4}\s?`;
const behind = new RegExp(`^${link}${address}`, 'iu');
/** "Warga RT 02/RW 03 Kelurahan Kejaksaan, Bu Ani". */
const ahead = new RegExp(
  String.raw`\b(?:warga|penduduk|rumah)(?: di)? ${address}(?:,? (?:kelurahan|kel\.|desa|kecamatan|kec\.|lingkungan) [^,;\n]{2,25})?,?(?: (?:bernama|yakni|yaitu|atas nama|a\.n\.))?\s(?:(?:bapak|bpk\.?|pak|ibu|bu|mas|mbak|mbah|kakek|nenek|kak|bang|ny\.|tn\.) )?$`,
  'iu',
);

/** Letters behind the word for a street within which the number, the block or the RT of the house must begin. */
const widest = 60;
const mayTellHouse = oncePerWord((norm) => /no(?:mor)?(?:$|[.\d])|blok$|rt(?:$|[.\d])/.test(norm));

/** Whether an address may begin here: most streets are named without a house, and the pattern tries each letter behind them. */
function mayOpen(tokens: readonly Token[], at: number): boolean {
  const { norm = '', start = 0 } = tokens[at] ?? {};
  if (norm.startsWith('rt')) return true;
  for (let next = at + 1; next < tokens.length; next++) {
    const token = tokens[next] as Token;
    if (token.start > start + widest) return false;
    if (mayTellHouse(token)) return true;
  }
  return false;
}

const opensIn = ({ text, tokens }: Paragraph, places: readonly number[]): boolean =>
  places.some((at) => {
    if (!mayOpen(tokens, at)) return false;
    opening.lastIndex = tokens[at]?.start ?? 0;
    return opening.test(text);
  });

/** A private person is named together with the address of the home. */
export const rule: LineRule = {
  id: 'DP-07',
  level: 'saran',
  title: { id: 'Nama dan alamat rumah' },
  why: { id: 'Nama dengan alamat lengkap membuka rumah seseorang bagi siapa saja.' },
  source: 'UU 27/2022 Pasal 4',
  when: { starts: ['rt', 'jl', 'jalan', 'gang', 'gg', 'perum', 'komplek', 'blok', 'kampung', 'kp', 'dusun', 'lorong'] },
  find: (paragraph, _, places) =>
    (opensIn(paragraph, places) ? saidIn(paragraph) : []).flatMap(({ start, end, before, after }) => {
      const told = behind.exec(after);
      if (!told && !ahead.test(before)) return [];
      const message = { id: 'Cukup tulis “seorang warga RT ...”; nama atau alamatnya dihapus.' };
      return [{ span: { start, end: end + (told?.[0].length ?? 0) }, message }];
    }),
};

export const examples: Examples = {
  wrong: [
    { text: 'Bu Ani, Jl. Melati No. 7 RT 02/RW 03, menerima kursi roda.', fixed: null },
    { text: 'Petugas mengunjungi rumah Pak Joko di RT 02/RW 03.', fixed: null },
    { text: '🏠 SITI AMINAH, JALAN MERDEKA NO. 12', fixed: null },
    { text: 'Budi Santoso (45), warga RT 05 RW 01, menerima bantuan.', fixed: null },
    { text: 'Warga RT 02/RW 03, Bu Rina, menanam cabai di pekarangan.', fixed: null },
  ],
  right: [
    'Seorang warga RT 02 menerima bantuan.',
    'Ketua RT 02/RW 03, Budi Santoso, memimpin kerja bakti.',
    'Kerja bakti berlangsung di Jalan Ahmad Yani No. 7 RT 02/RW 03.',
    'Lurah Kejaksaan Rina Wati meninjau RT 02/RW 03.',
    'Bu Ani membuka lomba di Balai RW 03.',
    'Posyandu Melati, Jl. Merdeka No. 7 RT 02/RW 03, buka Selasa.',
  ],
};
