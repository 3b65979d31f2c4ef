import type { Span } from '../../draft/span';
import { type Segment, type Segments, segmentsOf } from './segments';

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

/** The offset in the text of a place in the tree; the other way round of {@link pointOf}. */
function offsetOf(node: Node, offset: number, { segments, text }: Segments): number {
  // An empty line is shown by its block, and the caret may stand anywhere in that.
  const own = segments.find((one) => one.node === node || (one.start === one.end && one.node.contains(node)));
  if (own) return node.nodeType === 3 && own.node === node ? own.start + offset : own.start;
  const child = node.childNodes[offset];
  const isAtOrBehind = (one: Node) =>
    child ? child.contains(one) || isFollowing(child, one) : isFollowing(node, one) && !node.contains(one);
  return segments.find((one) => isAtOrBehind(one.node))?.start ?? text.length;
}

const isFollowing = (node: Node, other: Node) =>
  (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

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

/** The span of the text that is selected now, null where the selection lies outside of the editor. */
function selectedSpan(
  editor: HTMLElement,
  { anchorNode, anchorOffset, focusNode, focusOffset }: Selection,
): Span | null {
  if (!anchorNode || !focusNode || !editor.contains(anchorNode) || !editor.contains(focusNode)) return null;
  const segments = segmentsOf(editor);
  const anchor = offsetOf(anchorNode, anchorOffset, segments);
  const focus = offsetOf(focusNode, focusOffset, segments);
  return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) };
}

/** A plain box keeps its own selection, which the document's does not show. */
async function placeInTextarea(box: HTMLTextAreaElement, { start, end }: Span): Promise<boolean> {
  box.focus();
  box.setSelectionRange(start, end);
  await aWhile();
  return box.ownerDocument.activeElement === box && box.selectionStart === start && box.selectionEnd === end;
}

/**
 * Focuses the editor and selects a span of its text, then waits until the editor has taken that over:
 * writing in the same turn lands at the old caret. False if the selection did not hold: the site or the writer
 * may have moved it meanwhile, and the text would land elsewhere.
 */
export async function placeCaret(editor: HTMLElement, span: Span): Promise<boolean> {
  if (editor instanceof HTMLTextAreaElement) return placeInTextarea(editor, span);
  const selection = editor.ownerDocument.getSelection();
  if (!selection) return false;
  // The browser tells two moves at once as one, and Lexical skips what is told with the writer's last letter.
  await aWhile();
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
  const selected = selectedSpan(editor, selection);
  return selected !== null && (text === '' || (selected.start === span.start && selected.end === span.end));
}
