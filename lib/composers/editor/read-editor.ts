import { segmentsOf } from './segments';

/** The text that an editor holds, lines joined by `\n`; empty for an empty box, whatever its placeholder says. */
export function readEditor(editor: HTMLElement): string {
  if (editor instanceof HTMLTextAreaElement) return editor.value;
  const { text } = segmentsOf(editor);
  return text.trim() === '' ? '' : text;
}
