import type { Composer } from './composer';
import { readEditor } from './editor/read-editor';

/** All that one press sends: the text of the box in use, or of every part of a thread with a blank line between them. */
export function readParts({ site, frame }: Composer, editor: HTMLElement): string {
  const parts = site.partsOf?.(frame) ?? [editor];
  return parts
    .map(readEditor)
    .filter((text) => text !== '')
    .join('\n\n');
}
