/** A piece of the editor's text and the node that shows it; `end` is exclusive, in UTF-16 units of the whole text. */
export interface Segment {
  node: Node;
  start: number;
  end: number;
}

export interface Segments {
  text: string;
  segments: Segment[];
}

/** One line of the editor: what it shows, and the element that stands for it when it is empty. */
interface Line {
  element: Element;
  pieces: { node: Node; text: string }[];
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/**
 * A line break that the editor puts at the end of a block that is empty or ends with a line break of the writer's own:
 * no character of the text. Older builds of Lexical leave it unmarked, but in all of them it closes the block.
 */
const isFiller = (node: Element, block: Element) =>
  node.hasAttribute('data-lexical-managed-linebreak') || block.lastChild === node;

function lexicalPieces(node: Node, block: Element): Line['pieces'] {
  if (node.nodeType === 3) return [{ node, text: node.nodeValue ?? '' }];
  if (!isElement(node)) return [];
  if (node.tagName === 'BR') return isFiller(node, block) ? [] : [{ node, text: '\n' }];
  if (node.tagName === 'IMG') return [{ node, text: node.getAttribute('alt') ?? '' }];
  return [...node.childNodes].flatMap((child) => lexicalPieces(child, block));
}

/** Lexical: one line for each block of the root, one for each item of a list. */
function lexicalLines(editor: Element): Line[] {
  const blocks = [...editor.children].flatMap((child) =>
    /^[OU]L$/.test(child.tagName) ? [...child.children] : [child],
  );
  return blocks.map((element) => ({
    element,
    pieces: [...element.childNodes].flatMap((node) => lexicalPieces(node, element)),
  }));
}

/** The text of a Draft.js leaf; a picture stands for its emoji only where the leaf holds no text of its own. */
function draftPieces(leaf: Element): Line['pieces'] {
  if (leaf.tagName === 'BR') return [];
  return [...leaf.childNodes].flatMap((node) => {
    if (node.nodeType === 3) return [{ node, text: node.nodeValue ?? '' }];
    return isElement(node) && node.tagName === 'IMG' ? [{ node, text: node.getAttribute('alt') ?? '' }] : [];
  });
}

/** Draft.js: one line for each block, made of its text leaves. Sites wrap the blocks, so no child combinators. */
const draftLines = (editor: Element): Line[] =>
  [...editor.querySelectorAll('[data-block="true"]')].map((element) => ({
    element,
    pieces: [...element.querySelectorAll('[data-text="true"]')].flatMap(draftPieces),
  }));

/**
 * Reads a Lexical or Draft.js editor block by block: `innerText` doubles blank lines and `textContent`
 * loses them. The same walk tells which node shows which offset.
 */
export function segmentsOf(editor: Element): Segments {
  const lines = editor.hasAttribute('data-lexical-editor') ? lexicalLines(editor) : draftLines(editor);
  const segments: Segment[] = [];
  let text = '';
  lines.forEach(({ element, pieces }, index) => {
    if (index > 0) text += '\n';
    if (pieces.length === 0) segments.push({ node: element, start: text.length, end: text.length });
    for (const piece of pieces) {
      segments.push({ node: piece.node, start: text.length, end: text.length + piece.text.length });
      text += piece.text;
    }
  });
  return { text, segments };
}
