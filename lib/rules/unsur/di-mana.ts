import { anyLine } from '../../bahasa/per-line';
import { doorFor } from '../../bahasa/per-word';
import type { Evidence, Reading } from '../../bahasa/reading';
import type { Jenis } from '../../draft/jenis';
import { reasons } from './reasons';
import { toldBelow } from './told-below';
import { type Judge, unclear, verdictOf } from './verdict';

const falseClaim = /\b(?:hoaks|hoax|disinformasi|misinformasi|penipuan)\b/i;
const mayTell = doorFor((norm) => /hoa[kx]|(?:dis|mis)informasi|penipuan/.test(norm));
const tellsOfFalseClaim = anyLine((line) => mayTell(line) && falseClaim.test(line.text));
const platform =
  /\b(?:di|melalui|lewat) (?:grup |media sosial|medsos|whatsapp|facebook|tiktok|instagram|telegram|youtube|twitter)[^\n.,;]{0,20}/i;

/** For a false claim the platform where it goes round is its place. */
function circulation(reading: Reading): Evidence[] {
  const match = tellsOfFalseClaim(reading) ? platform.exec(reading.text) : null;
  if (!match) return [];
  return [
    {
      unsur: 'di-mana',
      span: { start: match.index, end: match.index + match[0].trimEnd().length },
      strength: 'weak',
      cue: 'peredaran',
    },
  ];
}

/** People go there, so a city is not enough; a warning or an appeal may hold for a whole city. */
const placed: readonly Jenis[] = ['kegiatan', 'undangan', 'layanan', 'promosi'];

/** There "di sekolah" may be where it is; elsewhere it is only talked of. */
const open: readonly Jenis[] = [...placed, 'peringatan'];

const reasonOf = (shown: readonly Evidence[]) =>
  shown.every(({ cue }) => cue === 'dateline')
    ? reasons.datelineOnly
    : shown.every(({ cue }) => cue === 'daring')
      ? reasons.onlineOnly
      : reasons.placeUnnamed;

const timeFirst = /^(?:setiap|tiap|hari|jam|pukul|tanggal|senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\b/i;

/** "📌 Setiap Selasa": the sign of a place before a time. */
const isTime = ({ text }: Reading, { cue, span }: Evidence): boolean =>
  cue === 'label' && timeFirst.test(text.slice(span.start, span.end));

/** The place in the body decides; a dateline's city counts only when the body names none, a city only when nothing is nearer. */
export const judgeDiMana: Judge = (reading, { jenis }) => {
  const own = reading.evidence['di-mana'];
  const body = own.filter(
    ({ cue }) =>
      cue !== 'dateline' && (cue !== 'sebutan' || jenis === 'peringatan') && (cue !== 'umum' || open.includes(jenis)),
  );
  const all = [
    ...body.filter((one) => !isTime(reading, one)),
    ...toldBelow(reading, 'tempat', 'di-mana'),
    ...circulation(reading),
  ];
  const near = all.filter(({ cue }) => cue !== 'daerah' && cue !== 'sebutan');
  const isNear = near.some((one) => one.strength === 'strong');
  const rumour = jenis === 'klarifikasi' ? circulation(reading) : [];
  if (rumour.length > 0) return verdictOf(rumour, reasons.placeUnnamed);
  const named = near.filter(({ cue }) => cue !== 'umum' && cue !== 'ke');
  const best = isNear ? near : placed.includes(jenis) && named.length > 0 ? named : all;
  const shown = best.length > 0 ? best : own.filter(({ cue }) => cue === 'dateline');
  const verdict = verdictOf(shown, reasonOf(shown));
  const isWide = verdict.state === 'ada' && !isNear;
  return isWide && placed.includes(jenis) ? unclear(verdict, reasons.areaOnly) : verdict;
};
