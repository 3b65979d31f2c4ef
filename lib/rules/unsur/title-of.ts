import { addressers, headingWords } from '../../bahasa/data/asked';
import { cheer } from '../../bahasa/data/events';
import { isActiveVerb, isPassiveVerb } from '../../bahasa/is-active-verb';
import type { Evidence, Reading, Token } from '../../bahasa/reading';

const shortest = 2;
const longest = 9;

const isNaming = ({ kind, norm, text }: Token): boolean =>
  kind === 'word' && text.length > 2 && !headingWords.has(norm) && !cheer.has(norm);

const isVerb = ({ norm }: Token): boolean => isActiveVerb(norm) || isPassiveVerb(norm);

/** The line of a few words above the others that names what the post is about: "LOMBA KEBERSIHAN RT". */
export function titleOf({ paragraphs, evidence }: Reading): Evidence | null {
  const at = paragraphs.findIndex(({ paragraph }) => paragraph.tokens.some(({ kind }) => kind === 'word'));
  const first = paragraphs[at];
  if (!first || at === paragraphs.length - 1 || first.paragraph.sentences.length > 1) return null;
  const tokens = first.paragraph.tokens.filter(({ kind }) => kind !== 'emoji' && kind !== 'hashtag' && kind !== 'link');
  const words = tokens.filter(({ kind }) => kind === 'word');
  const last = tokens.at(-1);
  const opener = tokens[0];
  if (words.length < shortest || words.length > longest || words.some(isVerb)) return null;
  if (!last || !opener || /[?,:;.]/.test(last.text) || opener.kind === 'mark') return null;
  if (addressers.has(opener.norm) || tokens.some(({ text }) => text === ',')) return null;
  const shift = first.start;
  const isOther = ({ start, end }: Token) =>
    [evidence.siapa, evidence['di-mana'], evidence.kapan].some((all) =>
      all.some(({ span }) => span.start <= start + shift && end + shift <= span.end),
    );
  if (words.filter((token) => isNaming(token) && !isOther(token)).length < 1) return null;
  const end = last.kind === 'mark' ? (tokens.at(-2)?.end ?? last.end) : last.end;
  return { unsur: 'apa', span: { start: opener.start + shift, end: end + shift }, strength: 'strong', cue: 'judul' };
}
