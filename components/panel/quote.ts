import type { Span } from '@/lib/draft/span';
import type { PanelView } from './panel-view';

/**
 * The words of a span, as they may be shown again. What should be held back, such as a resident's number, is
 * shown masked: the panel does not spread what it warns of.
 */
export function quote({ text, result }: Pick<PanelView, 'text' | 'result'>, { start, end }: Span): string {
  let words = '';
  let at = start;
  for (const { level, span, fix } of result.findings) {
    if (level !== 'tahan' || span.end <= at || span.start >= end) continue;
    words += text.slice(at, Math.max(at, span.start)) + (fix ?? '•••');
    at = span.end;
  }
  return words + text.slice(at, Math.max(at, end));
}
