import type { Evidence, Reading } from '../../bahasa/reading';
import type { Jenis } from '../../draft/jenis';
import { reasons } from './reasons';
import { toldBelow } from './told-below';
import { type Judge, unclear, verdictOf } from './verdict';

const falseClaim = /\b(?:hoaks|hoax|disinformasi|misinformasi|penipuan)\b/i;
const platform =
  /\b(?:di|melalui|lewat) (?:grup |media sosial|medsos|whatsapp|facebook|tiktok|instagram|telegram|youtube|twitter)[^\n.,;]{0,20}/i;

/** For a false claim the platform where it goes round is its place. */
function circulation({ text }: Reading): Evidence[] {
  const match = falseClaim.test(text) ? platform.exec(text) : null;
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

const reasonOf = (shown: readonly Evidence[]) =>
  shown.every(({ cue }) => cue === 'dateline')
    ? reasons.datelineOnly
    : shown.every(({ cue }) => cue === 'daring')
      ? reasons.onlineOnly
      : reasons.placeUnnamed;

/** The place in the body decides; a dateline's city counts only when the body names none, a city only when nothing is nearer. */
export const judgeDiMana: Judge = (reading, { jenis }) => {
  const own = reading.evidence['di-mana'];
  const body = own.filter(({ cue }) => cue !== 'dateline' && (cue !== 'sebutan' || jenis === 'peringatan'));
  const all = [...body, ...toldBelow(reading, 'tempat', 'di-mana'), ...circulation(reading)];
  const near = all.filter(({ cue }) => cue !== 'daerah' && cue !== 'sebutan');
  const isNear = near.some((one) => one.strength === 'strong');
  const shown = isNear ? near : all.length > 0 ? all : own.filter(({ cue }) => cue === 'dateline');
  const verdict = verdictOf(shown, reasonOf(shown));
  const isWide = verdict.state === 'ada' && !isNear;
  return isWide && placed.includes(jenis) ? unclear(verdict, reasons.areaOnly) : verdict;
};
