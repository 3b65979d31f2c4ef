import type { Token } from '../../../bahasa/reading';
import type { Examples } from '../examples';
import { matchesIn } from '../matches-in';
import type { Hit, LineRule } from '../rule';

const gift =
  '(?:bantuan|sembako|bansos|beras|santunan|paket|bingkisan|hadiah|insentif|sumbangan|program|beasiswa|subsidi|sapi|hewan kurban|takjil|traktor|ambulans|perbaikan|pembangunan|renovasi|jalan baru|seragam|kursi roda|uang|dana|modal|alat|masker|vitamin|susu|minyak goreng|logistik)';
const title =
  '(?:wakil wali kota|wakil walikota|wakil bupati|wakil gubernur|wali kota|walikota|wawali|wali|wabup|bupati|wagub|gubernur|lurah|camat|kades|sekda|kadis|kepala (?:dinas|desa))';
const address = String.raw`(?:pak|bu|bapak|ibu|bpk\.?)`;
const some = String.raw`(?:[\p{L}'-]{1,20} ){0,4}`;
const end = String.raw`(?![\p{L}\d])`;

/** Each opens with what comes before the person: the rest of the match is the person. */
const patterns = [
  `(?<before>${gift}(?:nya)? ${some})(?<person>(?:kiriman |pemberian |persembahan |hadiah |ulur tangan )?dari (?:(?:${address} ){1,2}${title}|${title}(?= (?:kita|kami|tercinta|untuk|bagi|kepada|buat))))${end}`,
  `(?<before>(?:kiriman|pemberian|persembahan|sumbangan|hadiah)(?: pribadi)? )(?<person>(?:${address} ){1,2}${title})${end}`,
  `(?<before>(?:bantuan|sembako|bansos|beras|santunan|program|paket) )(?<person>(?:${address} ){1,2}${title})${end}`,
  `(?<before>)(?<person>(?:berkat|jasa|atas kebaikan|atas kemurahan(?: hati)?|kebaikan hati) (?:${address} ){0,2}${title})${end}`,
  String.raw`(?<before>)(?<person>(?:terima kasih|makasih|matur nuwun)[, ]{1,2}(?:kepada |untuk |buat )?(?:${address} ){0,2}${title})(?: [\p{L}'.-]{1,20}){0,5} (?:atas|untuk) (?:bantuan|sembako|bansos|beras|santunan|jalan|perbaikan|pembangunan|hadiah|paket|beasiswa)\p{L}{0,5}${end}`,
  `(?<before>(?:dibangun|diperbaiki|dibiayai|didanai) (?:oleh )?)(?<person>(?:${address} ){1,2}${title})${end}`,
].map((pattern) => new RegExp(String.raw`(?<!\p{L})${pattern}`, 'giu'));

/** "Beras dari Wali Kota Karta": the capital of a name shows the person. */
const named =
  /(?<!\p{L})(?<before>(?:[Bb]antuan|[Ss]embako|[Bb]eras|[Ss]antunan|[Pp]aket|[Bb]ingkisan|[Hh]adiah|[Bb]easiswa) (?:\p{Ll}{1,20} ){0,4})(?<person>dari (?:Wali Kota|Walikota|Bupati|Gubernur|Lurah|Camat)(?: \p{Lu}\p{L}{1,20}){1,4})/gu;

/** "dari Pak Wali" alone; "dari Wali Kota Pangkalpinang Karta" needs the writer. */
const governments: readonly [RegExp, string][] = [
  [/\bdari (?:(?:pak|bu|bapak|ibu|bpk\.?) ){1,2}(?:wali|wali kota|walikota)$/i, 'Pemerintah Kota'],
  [/\bdari (?:(?:pak|bu|bapak|ibu|bpk\.?) ){1,2}bupati$/i, 'Pemerintah Kabupaten'],
  [/\bdari (?:(?:pak|bu|bapak|ibu|bpk\.?) ){1,2}gubernur$/i, 'Pemerintah Provinsi'],
];
const other = /\b(?:sambutan|arahan|pesan|pidato|undangan|surat|instruksi|laporan)\b/i;

/** Before the title of somebody who seems to give. */
const giving = new Set(
  'pak bu bapak ibu bpk bpk. dari berkat jasa kebaikan kemurahan hati kasih makasih nuwun kepada untuk buat'.split(' '),
);

/** "dari Pak Wali", "berkat wakil bupati": most lines only name the office. */
function mayGive(tokens: readonly Token[], at: number): boolean {
  const norm = tokens[at]?.norm;
  let before = at - 1;
  if ((norm === 'dinas' || norm === 'desa') && tokens[before]?.norm !== 'kepala') return false;
  if (tokens[before]?.norm === 'kepala' || tokens[before]?.norm === 'wakil') before--;
  if (tokens[before]?.text === '.' || tokens[before]?.text === ',') before--;
  return giving.has(tokens[before]?.norm ?? '');
}

/** Aid or a programme that a person seems to give, though the government pays. */
export const rule: LineRule = {
  id: 'NT-08',
  level: 'saran',
  title: { id: 'Bantuan atas nama pribadi' },
  why: { id: 'Bantuan dari anggaran negara disebut milik pemerintah, bukan pejabat.' },
  source: 'UU Pilkada Pasal 71; SKB lima lembaga No. 2/2022',
  when: {
    words: 'wali walikota wawali wabup bupati wagub gubernur lurah camat kades sekda kadis'
      .split(' ')
      .concat('dinas', 'desa'),
  },
  find(paragraph, _, places): Hit[] {
    const { text, tokens } = paragraph;
    if (!places.some((at) => mayGive(tokens, at))) return [];
    const hits: Hit[] = [];
    for (const match of [...patterns, named].flatMap((pattern) => matchesIn(paragraph, pattern))) {
      const { before = '', person = '' } = match.groups ?? {};
      const start = match.index + before.length;
      const span = { start, end: start + person.length };
      if (other.test(before) || hits.some((hit) => hit.span.start < span.end && span.start < hit.span.end)) continue;
      const government = governments.find(([pattern]) => pattern.test(person))?.[1];
      const goesOn = /^ \p{Lu}/u.test(text.slice(span.end));
      const hit: Hit = { span, message: { id: 'Sebut pemerintah daerah sebagai pemberi, bukan pejabatnya.' } };
      if (government && !goesOn) hit.fix = person === person.toUpperCase() ? government.toUpperCase() : government;
      hits.push(hit);
    }
    return hits;
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Bantuan dari Pak Wali untuk warga.', fixed: 'Bantuan Pemerintah Kota untuk warga.' },
    { text: 'SEMBAKO DARI PAK BUPATI', fixed: 'SEMBAKO PEMERINTAH KABUPATEN' },
    { text: '🎁 Beras persembahan Bapak Gubernur untuk warga', fixed: null },
    { text: 'Terima kasih Pak Lurah atas bantuannya.', fixed: null },
    { text: 'Jalan ini mulus berkat Pak Wali Kota.', fixed: null },
  ],
  right: [
    'Bantuan Pemerintah Kota untuk warga.',
    'Wali Kota menyerahkan bantuan kepada warga.',
    'Sambutan dari Pak Wali dibacakan panitia.',
    'Terima kasih Pak Lurah atas kehadirannya.',
    'Bantuan dari warga RT 03 diterima Bu Lurah.',
  ],
};
