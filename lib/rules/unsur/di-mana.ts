import type { Evidence, Reading } from '../../bahasa/reading';
import { type Judge, verdictOf } from './verdict';

/** "Lokasi kegiatan:" with its places on the lines below. */
function listedBelow({ labels, paragraphs }: Reading): Evidence[] {
  const label = labels.find((one) => one.name === 'tempat' && one.value.end <= one.value.start);
  const next = label && paragraphs.find((one) => one.start > label.span.start);
  if (!next) return [];
  const span = { start: next.start, end: next.start + next.paragraph.text.trimEnd().length };
  return [{ unsur: 'di-mana', span, strength: 'strong', cue: 'label' }];
}

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

/** The place in the body decides; a dateline's city counts only when the body names none. */
export const judgeDiMana: Judge = (reading) => {
  const body = reading.evidence['di-mana'].filter((one) => one.cue !== 'dateline');
  const all = [...body, ...listedBelow(reading), ...circulation(reading)];
  return verdictOf(all.length > 0 ? all : reading.evidence['di-mana']);
};
