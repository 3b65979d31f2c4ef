import type { Edit } from './edit';

const isTags = (line: string) => line.split(/\s+/).every((word) => word === '' || word.startsWith('#'));

/** Where the running text ends: before the closing lines that hold nothing but hashtags. */
function endOfBody(text: string): number {
  const lines = text.split('\n');
  let end = text.length;
  for (let line = lines.pop(); line !== undefined && isTags(line); line = lines.pop()) end -= line.length + 1;
  return text.slice(0, Math.max(0, end)).trimEnd().length;
}

/** Puts a sentence behind the running text, before the closing hashtags. */
export function insertSentence(text: string, sentence: string): Edit {
  const at = endOfBody(text);
  const join = at === 0 ? '' : /[.!?)”"]$/.test(text.slice(0, at)) ? ' ' : '\n';
  const tail = at === 0 && text.trim() !== '' ? '\n' : '';
  return { span: { start: at, end: at }, text: join + sentence + tail };
}

/**
 * Puts a tag, or several with spaces between, at the very end: beside tags that already close the text, else after a
 * blank line. The space behind it ends the tag, so that the site's list of suggestions closes.
 */
export function insertTag(text: string, tag: string): Edit {
  const end = text.trimEnd().length;
  const lastLine = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  const join = end === 0 ? '' : isTags(lastLine) ? ' ' : '\n\n';
  return { span: { start: end, end: text.length }, text: `${join}${tag} ` };
}

/**
 * Takes a tag out of the lines of tags that close the text, with the blank line before them if it was the last one.
 * Null for a tag that stands anywhere else: a sentence would lose a word.
 */
export function takeOutTag(text: string, tag: string): Edit | null {
  const from = endOfBody(text);
  const tags = [...text.slice(from).matchAll(/#\S+/g)].map(({ 0: own, index }) => ({
    own,
    start: from + index,
    end: from + index + own.length,
  }));
  const at = tags.findLastIndex(({ own }) => own === tag);
  const [before, found, after] = [tags[at - 1], tags[at], tags[at + 1]];
  if (!found) return null;
  if (!before && !after) return { span: { start: from, end: text.length }, text: '' };
  const isFirstInLine = !before || text.slice(before.end, found.start).includes('\n');
  const isLastInLine = !after || text.slice(found.end, after.start).includes('\n');
  const goesAhead = after && isFirstInLine && (!isLastInLine || !before);
  const span = goesAhead
    ? { start: found.start, end: after.start }
    : { start: before?.end ?? found.start, end: found.end };
  return { span, text: '' };
}
