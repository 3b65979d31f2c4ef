import { anyLine, oncePerLine } from '../../../bahasa/per-line';
import type { PlacedParagraph } from '../../../bahasa/reading';
import { allMatches } from '../all-matches';
import type { Examples } from '../examples';
import type { TextRule } from '../rule';
import { shorteners } from './data/shorteners';
import { dottedPieces } from './dotted-pieces';
import { sentenceAt } from './sentence-at';
import { withoutStop } from './without-stop';

const hosts = shorteners.map((host) => host.replaceAll('.', String.raw`\.`)).join('|');
const short = new RegExp(String.raw`(?<![\w.@/-])(?:https?:\/\/)?(?:www\.)?(?:${hosts})\/[\w-]`, 'gi');

/** What a reader finds behind the link: a site, a form, an application. */
const destination =
  /\b(?:situs|laman|web|website|portal|formulir|form|gform|google form|google drive|aplikasi|kanal|halaman|youtube|zoom|google maps|peta|survei|kuesioner|whatsapp|playstore|play store|siaran langsung|live streaming)\b|\.(?:go|ac|sch|desa|or|co)\.id\b/i;
/** An office counts when it stands close to the link: "daftar di Dinas Sosial: bit.ly/…". */
const office =
  /\b(?:dinas|badan|kantor|kementerian|disdukcapil|dukcapil|dinsos|dinkes|diskominfo|bapenda|bpbd|bps|rsud|puskesmas|pemkot|pemkab|pemprov|inspektorat|sekretariat|BKPSDM|BKN|resmi)\b/i;
const officeWithin = 45;
const shortLine = 40;

interface Short {
  head: string;
  index: number;
}

const none: readonly Short[] = [];

const shortIn = oncePerLine((paragraph): readonly Short[] => {
  const pieces = dottedPieces(paragraph);
  if (pieces.length === 0) return none;
  const found: Short[] = [];
  for (const { text, start } of pieces) {
    if (!text.includes('/')) continue;
    for (const { 0: head, index } of allMatches(text, short)) found.push({ head, index: start + index });
  }
  return found;
});
const hasShort = anyLine((paragraph) => shortIn(paragraph).length > 0);

/** A line of little more than the link goes on from the line before: "Formulir pendaftaran:", then the link. */
function isNamed(lines: readonly PlacedParagraph[], line: number, at: number): boolean {
  const paragraph = lines[line]?.paragraph;
  if (!paragraph) return true;
  const sentence = sentenceAt(paragraph, at);
  const before = paragraph.text.slice(Math.max(0, at - officeWithin), at);
  const after = paragraph.text.slice(at, at + officeWithin);
  const own = sentence
    .split(/\s/)
    .filter((word) => !word.includes('/'))
    .join(' ');
  if (destination.test(own) || office.test(before) || (after.includes('(') && office.test(after))) return true;
  if (paragraph.text.slice(0, at).trim().length > 0 && paragraph.text.length > shortLine) return false;
  const previous = lines
    .slice(0, line)
    .findLast(({ paragraph: { text } }) => text.trim() !== '')
    ?.paragraph.text.trimEnd();
  return (
    previous !== undefined && /[:⬇👇↓]\S{0,4}$/u.test(previous) && (destination.test(previous) || office.test(previous))
  );
}

/** A shortened link that does not say where it leads. */
export const rule: TextRule = {
  id: 'HX-06',
  level: 'saran',
  title: { id: 'Tautan pendek menyebut tujuannya' },
  why: { id: 'Warga tidak bisa memeriksa alamat yang dipendekkan sebelum membukanya.' },
  source: 'Panduan antihoaks Kominfo: periksa alamat situs',
  look(reading) {
    if (!hasShort(reading)) return [];
    const { paragraphs } = reading;
    return paragraphs.flatMap(({ start, paragraph }, line) =>
      shortIn(paragraph).flatMap(({ head, index }) => {
        if (isNamed(paragraphs, line, index)) return [];
        const end = index + withoutStop(/^\S+/.exec(paragraph.text.slice(index))?.[0] ?? head).length;
        const message = { id: 'Sebut tujuannya, misalnya “formulir Dinas Sosial”, atau pakai alamat lengkap.' };
        return [{ span: { start: start + index, end: start + end }, message }];
      }),
    );
  },
};

export const examples: Examples = {
  wrong: [
    { text: 'Daftar: bit.ly/abc', fixed: null },
    { text: 'Info lengkap klik https://s.id/senam-lansia 👈', fixed: null },
    { text: 'PENDAFTARAN LOMBA: tinyurl.com/lomba81', fixed: null },
    { text: 'Warga silakan mendaftar sebelum Jumat.\nhttps://bit.ly/pasar-murah', fixed: null },
    { text: '- Tautan: cutt.ly/jadwal.', fixed: null },
  ],
  right: [
    'Daftar di situs resmi pangkalpinangkota.go.id.',
    'Isi formulir pendaftaran di bit.ly/abc.',
    'Formulir pendaftaran lomba:\nhttps://s.id/lomba',
    'Daftar di laman Dinas Sosial: s.id/dinsos',
    'Daftar di pangkalpinang.go.id/layanan dan disdukcapil.babel.go.id/s.id.',
    'Survei kepuasan warga dapat diisi di https://forms.gle/abc.',
  ],
};
