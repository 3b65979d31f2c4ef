import { anyLine, perLine } from '../../bahasa/per-line';
import { doorFor } from '../../bahasa/per-word';
import type { Evidence, Reading } from '../../bahasa/reading';
import { type Jenis, jenisList } from '../../draft/jenis';
import { reasons } from './reasons';
import { sentenceBeside } from './sentence-beside';
import { toldBelow } from './told-below';
import { type Judge, verdictOf } from './verdict';

const falseClaim = /\b(?:hoaks|hoax|klaim|tidak benar|tdk benar|disinformasi|misinformasi)\b/i;
const denial = /\b(?:tidak benar|tdk benar|bohong|palsu|keliru|faktanya)\b/i;
const causes = /^(?:karena|krn|sebab|akibat|agar|supaya)\b/i;
/** Teaching alone has no reason; teaching that asks for something has. */
const asks =
  /\b(?:ayo|yuk|jangan|hindari|sebaiknya|cegah|mari|segera|kurangi|biasakan|cukup|simpan|pakai|kompres|bawa)\b/i;
const asksForSomething = anyLine(({ text }) => asks.test(text));
const flood = /\b(?:banjir|longsor|siaga|muka air|tma|tumbang|genangan|meluap|tergenang)\b/i;
const tellsOfFlood = anyLine(({ text }) => flood.test(text));

/** Signs that are a reason only in some kinds of post: elsewhere they tell the matter itself, or a side remark. */
const onlyIn = new Map<string, readonly Jenis[]>([
  ['jasa', ['ucapan']],
  ['bahaya', ['imbauan', 'edukasi', 'peringatan', 'layanan', 'klarifikasi']],
  ['keadaan', ['imbauan', 'kegiatan', 'layanan', 'undangan', 'edukasi']],
  ['musibah', ['imbauan', 'layanan']],
  ['dugaan', ['imbauan', 'layanan', 'peringatan']],
  ['klausa-depan', jenisList.filter((one) => one !== 'ucapan')],
  ['semoga', ['kegiatan', 'layanan', 'undangan', 'promosi', 'lainnya']],
]);

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

const mayTell = doorFor((norm) => /hoa[kx]|klaim|benar|(?:dis|mis)informasi/.test(norm));
const tellsOfFalseClaim = anyLine((line) => mayTell(line) && falseClaim.test(line.text));

/** The word of a denial in each line that has one, up to the end of its sentence or of the line. */
const denialsOf = perLine(({ text }) => {
  const said = denial.exec(text);
  if (!said) return [];
  const behind = said.index + said[0].length;
  const stop = text.slice(behind).search(/[.!]/);
  return [{ start: said.index, end: stop < 0 ? text.length : behind + stop + 1 }];
});

/** Where what is said of a false claim ends: its reasons are not the reasons of the post. */
function endOfClaim(reading: Reading): number {
  if (!tellsOfFalseClaim(reading)) return 0;
  return denialsOf(reading)[0]?.end ?? reading.text.length;
}

/** "Karena itu …" points to the sentence before, "Mengapa …?" to the one after. */
const offsets = new Map<string, -1 | 1>([
  ['balik', -1],
  ['tanya', 1],
]);

/** The evidence with the sentence that is pointed to in the place of what points. */
function pointed(reading: Reading, evidence: readonly Evidence[]): Evidence[] {
  if (!evidence.some(({ cue }) => offsets.has(cue))) return [...evidence];
  const beside = sentenceBeside(reading);
  return evidence.flatMap((one) => {
    const offset = offsets.get(one.cue);
    if (offset === undefined) return [one];
    const span = beside(one.span, offset);
    return span ? [{ ...one, span }] : [];
  });
}

/** A cause, purpose or occasion. In a correction the reason inside the false claim is not the reason of the post. */
export const judgeMengapa: Judge = (reading, { jenis }) => {
  const claim = endOfClaim(reading);
  const own = reading.evidence.mengapa.filter(
    ({ cue, span }) =>
      (onlyIn.get(cue)?.includes(jenis) ?? true) &&
      (cue !== 'bahaya' || jenis !== 'edukasi' || asksForSomething(reading)) &&
      (cue !== 'cuaca' || (jenis !== 'ucapan' && tellsOfFlood(reading))) &&
      (span.start >= claim || !causes.test(reading.text.slice(span.start, span.end))),
  );
  return verdictOf(
    [...pointed(reading, own), ...toldBelow(reading, 'tujuan', 'mengapa')],
    reasons.purposeHinted,
    rankOf,
  );
};
