/** Zero-width characters, which Meta puts into accessible names. */
const invisible = /[​-‍⁠﻿]/g;

/**
 * A label as a person hears it: case, width, invisible characters, spaces, the shape of an apostrophe and
 * trailing dots do not matter.
 */
export const plain = (label: string): string =>
  label
    .normalize('NFKC')
    .replace(invisible, '')
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[\s.…]{1,20}$/, '')
    .trim()
    .toLowerCase();

/** True if the label begins with one of the words, which are written in lower case. */
export const startsWithOne = (label: string, words: readonly string[]): boolean => {
  const said = plain(label);
  return words.some((word) => said.startsWith(word));
};

/** True if the label holds one of the words, which are written in lower case. */
export const holdsOne = (label: string, words: readonly string[]): boolean => {
  const said = plain(label);
  return words.some((word) => said.includes(word));
};

/** The name by which assistive technology announces an element. */
export function nameOf(element: Element): string {
  const ids = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = ids.map((id) => element.ownerDocument.getElementById(id)?.textContent ?? '').join(' ');
  return plain(named || element.getAttribute('aria-label') || element.textContent || '');
}
