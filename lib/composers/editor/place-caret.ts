import type { Span } from '../../draft/span';
import { type Segment, segmentsOf } from './segments';

/** The node and offset that show a place in the text. Elements (an empty line, an emoji picture) count as one. */
function pointOf(offset: number, segments: Segment[], editor: Node): [Node, number] {
  const segment = segments.find((one) => offset <= one.end);
  if (!segment) return [editor, editor.childNodes.length];
  const { node, start } = segment;
  if (node.nodeType === 3) return [node, Math.max(0, offset - start)];
  const parent = node.parentNode;
  if (segment.start === segment.end || !parent) return [node, 0];
  return [parent, [...parent.childNodes].indexOf(node as ChildNode) + (offset > start ? 1 : 0)];
}

/** Milliseconds; a moved selection is told within one, on a busy computer within some tens. */
const patience = 500;

/** Two turns of the event loop: editors take over a new selection in a task of their own. */
const aWhile = () => new Promise<void>((resolve) => setTimeout(() => setTimeout(resolve)));

/** Resolves when the browser tells the page of a new selection; an unchanged one is not told. */
const selectionTold = (document: Document) =>
  new Promise<void>((resolve) => {
    const end = AbortSignal.timeout(patience);
    end.addEventListener('abort', () => resolve());
    document.addEventListener('selectionchange', () => resolve(), { once: true, signal: end });
  });

const endsOf = ({ anchorNode, anchorOffset, focusNode, focusOffset }: Selection) => [
  anchorNode,
  anchorOffset,
  focusNode,
  focusOffset,
];

/**
 * Focuses the editor and selects a span of its text, then waits until the editor has taken that over:
 * writing in the same turn lands at the old caret. False if the selection did not hold.
 */
export async function placeCaret(editor: HTMLElement, span: Span): Promise<boolean> {
  if (editor instanceof HTMLTextAreaElement) {
    editor.focus();
    editor.setSelectionRange(span.start, span.end);
    return editor.ownerDocument.activeElement === editor;
  }
  const selection = editor.ownerDocument.getSelection();
  if (!selection) return false;
  const before = endsOf(selection);
  const told = selectionTold(editor.ownerDocument);
  editor.focus();
  const { segments, text } = segmentsOf(editor);
  if (text !== '') {
    const [anchor, anchorOffset] = pointOf(span.start, segments, editor);
    const [focus, focusOffset] = pointOf(span.end, segments, editor);
    selection.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
  }
  if (endsOf(selection).some((end, index) => end !== before[index])) await told;
  await aWhile();
  return selection.anchorNode !== null && editor.contains(selection.anchorNode);
}
