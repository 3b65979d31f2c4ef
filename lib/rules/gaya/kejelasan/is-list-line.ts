import type { Paragraph } from '../../../bahasa/reading';

const item = /^\s*(?:\d{1,2}[.)](?!\d)|[a-z][.)]|[-•●▪✅☑✔➡👉▶🔹🔸✓➕])\s*\S/u;

/** A line of an announcement ("Waktu: ...") or an item of a list: it is looked up, not read in one go. */
export const isListLine = ({ labels, text }: Paragraph): boolean => labels.length > 0 || item.test(text);
