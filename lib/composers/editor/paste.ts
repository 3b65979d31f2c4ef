/**
 * Gives text to an editor the way a person's paste does: the one way that Lexical and Draft.js take whole,
 * in Chromium and Firefox, as one step of undo. True if the editor took the event.
 */
export function paste(editor: HTMLElement, text: string): boolean {
  if (editor instanceof HTMLTextAreaElement) return document.execCommand('insertText', false, text);
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  // Chromium reads `clipboardData`; Firefox hides that from the page and reads `dataType` and `data`.
  const init = { bubbles: true, cancelable: true, composed: true, clipboardData, dataType: 'text/plain', data: text };
  const event = new ClipboardEvent('paste', init);
  // An empty paste would be swallowed in silence.
  if (event.clipboardData?.getData('text/plain') !== text) return false;
  return !editor.dispatchEvent(event);
}
