import { $createHashtagNode, HashtagNode } from '@lexical/hashtag';
import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import { registerLexicalTextEntity } from '@lexical/text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  createEditor,
  type LexicalEditor,
} from 'lexical';

/** Facebook's box makes a paragraph of every line, Instagram's one paragraph with line breaks. */
export type BoxKind = 'rich' | 'plain';

const undoGroupMs = 300;

const textOf = (): string =>
  $getRoot()
    .getChildren()
    .map((block) => block.getTextContent())
    .join('\n');

const paragraphOf = (lines: string[]) => {
  const paragraph = $createParagraphNode();
  lines.forEach((line, index) => {
    if (index > 0) paragraph.append($createLineBreakNode());
    if (line) paragraph.append($createTextNode(line));
  });
  return paragraph;
};

function fill(editor: LexicalEditor, kind: BoxKind, text: string): void {
  const lines = text.split('\n');
  const write = () =>
    $getRoot().append(...(kind === 'rich' ? lines.map((line) => paragraphOf([line])) : [paragraphOf(lines)]));
  editor.update(write, { discrete: true, tag: 'history-merge' });
}

/** Stock Lexical with undo and hashtags on `root`; returns the editor and what takes it away again. */
export function createBox(root: HTMLElement, kind: BoxKind, text: string, onText: (text: string) => void) {
  const editor = createEditor({
    namespace: kind,
    nodes: [HashtagNode],
    theme: { hashtag: 'hashtag' },
    onError: (error) => {
      throw error;
    },
  });
  const removers = [
    kind === 'rich' ? registerRichText(editor) : registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), undoGroupMs),
    ...registerLexicalTextEntity(
      editor,
      (found) => {
        const match = /#[\p{L}\p{N}_]+/u.exec(found);
        return match && { start: match.index, end: match.index + match[0].length };
      },
      HashtagNode,
      (node) => $createHashtagNode(node.getTextContent()),
    ),
  ];
  fill(editor, kind, text);
  editor.setRootElement(root);
  removers.push(editor.registerUpdateListener(({ editorState }) => onText(editorState.read(textOf))));
  const remove = () => {
    for (const stop of removers) stop();
    editor.setRootElement(null);
  };
  return { editor, remove };
}
