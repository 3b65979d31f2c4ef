import type { Evidence, Reading } from '../../bahasa/reading';
import { type Jenis, jenisList } from '../../draft/jenis';
import type { Span } from '../../draft/span';
import { reasons } from './reasons';
import { toldBelow } from './told-below';
import { type Judge, verdictOf } from './verdict';

const falseClaim = /\b(?:hoaks|hoax|klaim|tidak benar|tdk benar|disinformasi|misinformasi)\b/i;
const denial = /\b(?:tidak benar|tdk benar|bohong|palsu|keliru|faktanya)\b[^.!\n]*[.!\n]/i;
const causes = /^(?:karena|krn|sebab|akibat|agar|supaya)\b/i;
/** Teaching alone has no reason; teaching that asks for something has. */
const asks =
  /\b(?:ayo|yuk|jangan|hindari|sebaiknya|cegah|mari|segera|kurangi|biasakan|cukup|simpan|pakai|kompres|bawa)\b/i;
const flood = /\b(?:banjir|longsor|siaga|muka air|tma|tumbang|genangan|meluap|tergenang)\b/i;

/** Signs that are a reason only in some kinds of post: elsewhere they tell the matter itself, or a side remark. */
const onlyIn: Readonly<Record<string, readonly Jenis[]>> = {
  jasa: ['ucapan'],
  bahaya: ['imbauan', 'edukasi', 'peringatan', 'layanan', 'klarifikasi'],
  keadaan: ['imbauan', 'kegiatan', 'layanan', 'undangan', 'edukasi'],
  musibah: ['imbauan', 'layanan'],
  dugaan: ['imbauan', 'layanan', 'peringatan'],
  'klausa-depan': jenisList.filter((one) => one !== 'ucapan'),
  semoga: ['kegiatan', 'layanan', 'undangan', 'promosi', 'lainnya'],
};

/** Occasion and purpose said outright come before a lone "biar" or "untuk …" in the middle of a sentence. */
const outright = new Set([
  'dalam-rangka',
  'sebagai-upaya',
  'untuk-pembuka',
  'dengan-tujuan',
  'sehubungan',
  'jasa',
  'label',
]);
const rankOf = ({ cue, strength }: Evidence): number => (strength === 'weak' ? 2 : outright.has(cue) ? 0 : 1);

/** Where what is said of a false claim ends: its reasons are not the reasons of the post. */
function endOfClaim(text: string): number {
  if (!falseClaim.test(text)) return 0;
  const said = denial.exec(text);
  return said ? said.index + said[0].length : text.length;
}

/** "Karena itu …" points to the sentence before, "Mengapa …?" to the one after. */
function sentenceBeside({ paragraphs }: Reading, span: Span, offset: -1 | 1): Span | null {
  const all = paragraphs.flatMap(({ start, paragraph }) =>
    paragraph.sentences
      .filter(({ tokens }) => tokens.some(({ kind }) => kind === 'word'))
      .map(({ tokens }) => ({ start: start + (tokens[0]?.start ?? 0), end: start + (tokens.at(-1)?.end ?? 0) })),
  );
  const own = all.findIndex(({ start, end }) => start <= span.start && span.start < end);
  return (own >= 0 && all[own + offset]) || null;
}

function pointed(reading: Reading, one: Evidence): Evidence[] {
  if (one.cue !== 'balik' && one.cue !== 'tanya') return [one];
  const span = sentenceBeside(reading, one.span, one.cue === 'balik' ? -1 : 1);
  return span ? [{ ...one, span }] : [];
}

/** A cause, purpose or occasion. In a correction the reason inside the false claim is not the reason of the post. */
export const judgeMengapa: Judge = (reading, { jenis }) => {
  const claim = endOfClaim(reading.text);
  const own = reading.evidence.mengapa.filter(
    ({ cue, span }) =>
      (onlyIn[cue]?.includes(jenis) ?? true) &&
      (cue !== 'bahaya' || jenis !== 'edukasi' || asks.test(reading.text)) &&
      (cue !== 'cuaca' || (jenis !== 'ucapan' && flood.test(reading.text))) &&
      (span.start >= claim || !causes.test(reading.text.slice(span.start, span.end))),
  );
  const all = own.flatMap((one) => pointed(reading, one));
  return verdictOf([...all, ...toldBelow(reading, 'tujuan', 'mengapa')], reasons.purposeHinted, rankOf);
};
