import { segmentsOf } from './segments';

/** The text that an editor holds, lines joined by `\n`; empty for an empty box, whatever its placeholder says. */
export function readEditor(editor: HTMLElement): string {
  const text = editor instanceof HTMLTextAreaElement ? editor.value : segmentsOf(editor).text;
  return text.trim() === '' ? '' : text;
}
