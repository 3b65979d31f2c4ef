import { headingWords } from '../../bahasa/data/asked';
import { cheer } from '../../bahasa/data/events';
import type { Evidence, Reading } from '../../bahasa/reading';
import type { Jenis } from '../../draft/jenis';
import type { Span } from '../../draft/span';
import { reasons } from './reasons';
import { titleOf } from './title-of';
import { toldBelow } from './told-below';
import { type Judge, verdictOf } from './verdict';

/** How far behind the first words a certain name of the matter is still preferred, in letters. */
const headLength = 160;

/** What names the matter of these kinds wherever it stands: the asked behaviour, the wish, the hazard. */
const ownCues: Partial<Record<Jenis, readonly string[]>> = {
  imbauan: ['diminta', 'ajakan'],
  ucapan: ['ucapan'],
  peringatan: ['bahaya'],
};

/** In other kinds what is asked or wished stands beside the matter, and a hazard is its background. */
const sideCues: ReadonlySet<string> = new Set(['diminta', 'ajakan', 'ucapan', 'bahaya']);

/** A named event before a mere deed. */
const openingLength = 9;
/** A lesson and a praise name their matter with the first words. */
const opensWithMatter: ReadonlySet<Jenis> = new Set(['edukasi', 'promosi']);

const isNamed = ({ cue }: Evidence) => cue === 'kegiatan' || cue === 'peristiwa' || cue === 'label';

const isWritten = (text: string) => /\p{L}{3}/u.test(text);

/** "SELAMAT DAN SUKSES", with what it is for on the next line. */
function wholeWish({ text, paragraphs }: Reading, { start, end }: Span): Span {
  const next = paragraphs.find((one) => one.start > end);
  const isBare = text.slice(start, end).split(/\s+/).length < 4 && text.slice(end, next?.start).trim() === '';
  return isBare && next ? { start, end: next.start + next.paragraph.text.trimEnd().length } : { start, end };
}

/** "HOAKS", "Kabar baik": heads of a post that name nothing. */
const isBareHeading = (text: string) =>
  (text.toLowerCase().match(/[\p{L}']+/gu) ?? []).every((word) => headingWords.has(word));

/** The first words of the post that say something: what a lesson or a praise is about stands there. */
function openingOf({ paragraphs }: Reading): Evidence | null {
  for (const { start, paragraph } of paragraphs.slice(0, 4)) {
    for (const { tokens } of paragraph.sentences) {
      const telling = tokens.filter(({ kind, norm }) => kind === 'word' && !headingWords.has(norm) && !cheer.has(norm));
      const [first] = telling;
      if (!first || telling.length < 3) continue;
      const from = tokens.indexOf(first);
      let to = from;
      while (to < from + openingLength && tokens[to] && !/^[.!?:;(]/.test(tokens[to]?.text ?? '')) to++;
      const span = { start: start + (tokens[from]?.start ?? 0), end: start + (tokens[to - 1]?.end ?? 0) };
      return { unsur: 'apa', span, strength: 'strong', cue: 'pembuka' };
    }
  }
  return null;
}

/**
 * What the post exists for. A named event is certain; other content tells a matter that we cannot name.
 * A post has one main matter, told first: only that is shown.
 */
export const judgeApa: Judge = (reading, { jenis }) => {
  const all = [...reading.evidence.apa, ...toldBelow(reading, 'acara', 'apa')];
  const [first] = all;
  if (!first) return verdictOf([]);
  const own = (ownCues[jenis] ?? []).map((cue) => all.find((one) => one.cue === cue)).find((one) => one);
  const { text } = reading;
  const says = ({ span }: Evidence) => text.slice(span.start, span.end);
  const near = all.filter((one) => one.span.start - first.span.start <= headLength && !isBareHeading(says(one)));
  const strong = near.filter((one) => one.strength === 'strong');
  const plain = strong.filter(({ cue }) => !sideCues.has(cue));
  const label = all.find((one) => one.cue === 'label' && isWritten(says(one)));
  const opening = opensWithMatter.has(jenis) ? openingOf(reading) : null;
  const main =
    own ??
    titleOf(reading) ??
    label ??
    opening ??
    (plain[0]?.cue === 'tindakan' ? plain.find(isNamed) : undefined) ??
    plain[0] ??
    near.find(({ cue }) => !sideCues.has(cue)) ??
    first;
  // A name far below is shown by the words that open the post, but it is there.
  const isCertain = all.some((one) => one.strength === 'strong');
  if (main.cue === 'ucapan') return verdictOf([{ ...main, span: wholeWish(reading, main.span) }]);
  return verdictOf([{ ...main, strength: isCertain ? 'strong' : 'weak' }], reasons.matterUnnamed);
};
