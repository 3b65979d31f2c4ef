import type { LexicalEditor } from 'lexical';
import type * as Parts from './lexical-parts';

/** One version of Lexical. */
export type LexicalParts = typeof Parts;

/** Facebook's box makes a paragraph of every line, Instagram's one paragraph with line breaks. */
export type BoxKind = 'rich' | 'plain';

const undoGroupMs = 300;

/** Stock Lexical with undo and hashtags on `root`; returns the editor and what takes it away again. */
export function createBox(
  lexical: LexicalParts,
  root: HTMLElement,
  kind: BoxKind,
  text: string,
  onText: (text: string) => void,
) {
  const editor = lexical.createEditor({
    namespace: kind,
    nodes: [lexical.HashtagNode],
    theme: { hashtag: 'hashtag' },
    onError: (error) => {
      throw error;
    },
  });
  const removers = [
    kind === 'rich' ? lexical.registerRichText(editor) : lexical.registerPlainText(editor),
    lexical.registerHistory(editor, lexical.createEmptyHistoryState(), undoGroupMs),
    ...lexical.registerLexicalTextEntity(
      editor,
      (found) => {
        const match = /#[\p{L}\p{N}_]+/u.exec(found);
        return match && { start: match.index, end: match.index + match[0].length };
      },
      lexical.HashtagNode,
      (node) => lexical.$createHashtagNode(node.getTextContent()),
    ),
  ];
  fill(lexical, editor, kind, text);
  editor.setRootElement(root);
  removers.push(editor.registerUpdateListener(({ editorState }) => onText(editorState.read(() => textOf(lexical)))));
  const remove = () => {
    for (const stop of removers) stop();
    editor.setRootElement(null);
  };
  return { editor, remove };
}

const textOf = ({ $getRoot }: LexicalParts): string =>
  $getRoot()
    .getChildren()
    .map((block) => block.getTextContent())
    .join('\n');

function paragraphOf({ $createParagraphNode, $createLineBreakNode, $createTextNode }: LexicalParts, lines: string[]) {
  const paragraph = $createParagraphNode();
  lines.forEach((line, index) => {
    if (index > 0) paragraph.append($createLineBreakNode());
    if (line) paragraph.append($createTextNode(line));
  });
  return paragraph;
}

function fill(lexical: LexicalParts, editor: LexicalEditor, kind: BoxKind, text: string): void {
  const lines = text.split('\n');
  const blocks = () =>
    kind === 'rich' ? lines.map((line) => paragraphOf(lexical, [line])) : [paragraphOf(lexical, lines)];
  editor.update(() => lexical.$getRoot().append(...blocks()), { discrete: true, tag: 'history-merge' });
}
