import type { Token } from '../../../bahasa/reading';

export type Side = 'opening' | 'closing';

/** `"`, `“` or `”`: told by a number, since this is asked of every mark of a text. */
export function isQuote(text: string): boolean {
  const code = text.length === 1 ? text.charCodeAt(0) : 0;
  return code === 0x22 || code === 0x201c || code === 0x201d;
}

const beforeOpening = /^[\s([{:–—-]?$/;
const afterClosing = /^[\s)\]}.,;:!?–—-]?$/;

const none: ReadonlyMap<number, Side> = new Map();

/**
 * Which double quotation marks of a line open and which close: by the white space beside them, else by whether one is
 * open. Many keyboards give only one of the curly marks, so their shape proves nothing. Where the number of marks is
 * odd, those glued on both sides are left out.
 * @param places where to look for them, in order.
 */
export function sidesOfQuotes(
  text: string,
  tokens: readonly Token[],
  places: readonly number[],
): ReadonlyMap<number, Side> {
  const marks: number[] = [];
  for (const at of places) if (isQuote(tokens[at]?.text ?? '')) marks.push(at);
  if (marks.length === 0) return none;
  const sides = new Map<number, Side>();
  const isEven = marks.length % 2 === 0;
  let isOpen = false;
  for (const at of marks) {
    const { start = 0, end = 0 } = tokens[at] ?? {};
    const mayOpen = beforeOpening.test(text.charAt(start - 1));
    const mayClose = afterClosing.test(text.charAt(end));
    if (mayOpen && mayClose) continue;
    const isGlued = !mayOpen && !mayClose;
    isOpen = isGlued ? !isOpen : mayOpen;
    if (!isGlued || isEven) sides.set(at, isOpen ? 'opening' : 'closing');
  }
  return sides;
}
