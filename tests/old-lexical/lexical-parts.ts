/** The parts of a box out of the Lexical of 2023. */
export { $createHashtagNode, HashtagNode } from '@lexical/hashtag';
export { createEmptyHistoryState, registerHistory } from '@lexical/history';
export { registerPlainText } from '@lexical/plain-text';
export { registerRichText } from '@lexical/rich-text';
export { registerLexicalTextEntity } from '@lexical/text';
export {
  $createLineBreakNode,
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
