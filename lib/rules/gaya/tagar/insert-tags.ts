import { insertTag } from '../../../draft/insertions';
import type { Span } from '../../../draft/span';

/** Puts tags at the very end: beside those that already close the text, else after a blank line. */
export function insertTags(text: string, tags: readonly string[]): { span: Span; fix: string } {
  const { span, text: added } = insertTag(text, tags.join(' '));
  return { span, fix: added.trimEnd() };
}
