import type { Composer } from './composer';
import { readEditor } from './editor/read-editor';

/**
 * Calls `changed` with the text after each change, and with null while the frame holds no editor. Lexical and
 * Draft.js send no `input` event for Enter, Backspace, paste or undo, so the markup itself is watched.
 */
export function watchText(composer: Composer, changed: (text: string | null) => void, signal: AbortSignal): void {
  let editor: HTMLElement | null = null;
  // A box that was taken away is often emptied on its way out: that is not the writer's doing.
  const tell = () => changed(editor?.isConnected ? readEditor(editor) : null);
  const ofEditor = new MutationObserver(tell);

  const attach = () => {
    ofEditor.disconnect();
    editor = composer.editor();
    if (editor) ofEditor.observe(editor, { childList: true, characterData: true, subtree: true });
    editor?.addEventListener('input', tell, { signal });
    tell();
  };

  // Sites mount the editor anew, for instance after a picture was added. A feed may move in the same frame
  // all the time, so this only asks whether the known editor is still there.
  const ofFrame = new MutationObserver(() => {
    if (!editor?.isConnected) attach();
    // A text field that the site emptied after sending tells nobody.
    else if (editor instanceof HTMLTextAreaElement) tell();
  });
  // A thread has several boxes: the one in use is followed.
  composer.frame.addEventListener('focusin', () => composer.editor() !== editor && attach(), { signal });
  ofFrame.observe(composer.frame, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    ofFrame.disconnect();
    ofEditor.disconnect();
  });
  attach();
}
