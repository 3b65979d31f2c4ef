import { oncePerLine } from '../../bahasa/per-line';
import type { Evidence, Reading } from '../../bahasa/reading';
import type { Jenis } from '../../draft/jenis';
import { reasons } from './reasons';
import { toldBelow } from './told-below';
import { type Judge, verdictOf } from './verdict';

/** "1. Fotokopi KK", "✅ Matikan keran", "08.00 Registrasi". */
const item = /^\s*(?:\d{1,2}[.)](?!\d)|\d{1,2}[.:]\d{2}\b[^\n]*\p{L}{3}|[-•●▪✅☑✔➡👉▶🔹🔸✓➕]️?|\d️?⃣)\s*\S/u;
const clockAlone = /^\s*\d{1,2}[.:]\d{2}\s*(?:[-–—]|s\.?\/?d\.?|hingga|sampai|wib|wita|wit|$)/i;
/** Lists under these words tell who or where, not how. */
const otherList =
  /\b(?:hadir|dihadiri|undangan|narasumber|lokasi|tempat|titik|juara|pemenang|peserta|penerima|tim|petugas|pejabat|nama|kontak|follow|media sosial)\b[^\n]*:?\s*$/i;

const isItem = oncePerLine(({ text, labels }) => labels.length === 0 && item.test(text) && !clockAlone.test(text));

/** Two or more items in a row tell steps, conditions or what is served. */
function listOf({ paragraphs }: Reading): Evidence[] {
  const at = paragraphs.findIndex(({ paragraph }) => isItem(paragraph));
  const first = paragraphs[at];
  if (!first || !paragraphs.some(({ paragraph }, index) => index > at && isItem(paragraph))) return [];
  if (otherList.test(paragraphs[at - 1]?.paragraph.text ?? '')) return [];
  const span = { start: first.start, end: first.start + first.paragraph.text.trimEnd().length };
  return [{ unsur: 'bagaimana', span, strength: 'weak', cue: 'daftar' }];
}

/** What is a way only in some kinds of post: elsewhere it is what the post asks for, cheer or a side remark. */
const onlyIn = new Map<string, readonly Jenis[]>([
  ['larangan', ['peringatan', 'klarifikasi']],
  ['permintaan', ['peringatan', 'layanan']],
  ['boleh', ['layanan', 'undangan', 'promosi']],
  ['rangkaian-kerja', ['kegiatan', 'layanan', 'undangan', 'promosi', 'edukasi', 'peringatan']],
  ['modus', ['peringatan', 'klarifikasi']],
  ['biaya', ['layanan', 'undangan', 'promosi', 'imbauan', 'kegiatan', 'edukasi', 'peringatan']],
]);

/** What seldom is the heart of the answer is shown last: a number to ring, what is listed, a bare "ketentuan". */
const later = new Map<string, number>([
  ['biaya', 1],
  ['tanpa-biaya', 1],
  ['berisi', 1],
  ['terdiri', 1],
  ['urutan', 1],
  ['larangan', 1],
  ['saluran', 1],
  ['langkah', 2],
  ['pemberian', 2],
  ['isi', 2],
  ['rincian-isi', 2],
  ['kontak', 3],
]);
const rankOf = ({ cue }: Evidence): number => later.get(cue) ?? 0;

const link = /^\s*(?:https?:|www\.|bit\.ly|@|linktr)/i;
const cause = /^(?:karena|krn)\b/i;

/** Manner, steps, conditions or channel with at least one concrete detail. What an appeal asks for is its apa. */
export const judgeBagaimana: Judge = (reading, { jenis }) => {
  const textOf = ({ span }: Evidence) => reading.text.slice(span.start, span.end);
  const told = [...reading.evidence.bagaimana, ...toldBelow(reading, 'syarat', 'bagaimana')];
  const own = told.filter(
    (one) =>
      (onlyIn.get(one.cue)?.includes(jenis) ?? true) &&
      (one.cue !== 'imbauan' || jenis !== 'imbauan') &&
      // A link behind a label only leads on.
      (one.cue !== 'label' || !link.test(textOf(one))),
  );
  // In a correction the cause that the false claim gives is how it misleads.
  const claimed = jenis === 'klarifikasi' ? reading.evidence.mengapa.filter((one) => cause.test(textOf(one))) : [];
  const all = [...own, ...listOf(reading), ...claimed.map((one): Evidence => ({ ...one, strength: 'weak' }))];
  return verdictOf(all, reasons.stepsHinted, rankOf);
};
