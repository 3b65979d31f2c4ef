import type { Paragraph } from '../../../bahasa/reading';
import type { Span } from '../../../draft/span';

const closed = new Set(['link', 'hashtag', 'mention', 'email']);

/** Whether a place of the line lies inside a link, an address or a tag, where figures mean something else. */
export function inLinks({ tokens }: Paragraph): (span: Span) => boolean {
  const links = tokens.filter(({ kind }) => closed.has(kind));
  return ({ start, end }) => links.some((link) => link.start < end && start < link.end);
}
