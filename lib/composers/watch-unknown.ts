import { holdsOne, nameOf } from './label';

/** CSS pixels: what is smaller is no box for a post. */
const least = { width: 200, height: 40 };

/** What other boxes of these sites say of themselves: messages, searches, comments, answers, names. */
const otherWords = [
  'pesan',
  'message',
  'chat',
  'obrolan',
  'aa',
  'cari',
  'search',
  'telusuri',
  'komentar',
  'komen',
  'comment',
  'balas',
  'reply',
  'jawab',
  'answer',
  'bio',
  'nama',
  'name',
  'catatan',
  'note',
];
const otherPlaces =
  '[role="article"], article, [role="search"], [role="searchbox"], [role="combobox"], [role="complementary"]';
/** Pages of messages. */
const otherPaths = /^\/(messages|direct|inbox|i\/chat|latest\/inbox)(\/|$)/;

const said = (box: HTMLElement): string =>
  [
    nameOf(box).slice(0, 200),
    ...['aria-label', 'aria-placeholder', 'placeholder'].map((name) => box.getAttribute(name) ?? ''),
  ]
    .filter((_one, index) => index > 0 || box.hasAttribute('aria-labelledby'))
    .join(' ');

/** True if a post could be written here, as far as the box itself tells. */
export function looksLikePost(box: HTMLElement): boolean {
  if (otherPaths.test(box.ownerDocument.location.pathname) || box.closest(otherPlaces)) return false;
  const words = ` ${said(box)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  if (otherWords.some((word) => words.includes(` ${word} `)) || holdsOne(words, ['komentar', 'message'])) return false;
  const { width, height } = box.getBoundingClientRect();
  return width >= least.width && height >= least.height;
}

/**
 * Calls `found` once, with the first box that a person types a post into and that `isKnown` does not know. The site has
 * changed, or speaks a language that we do not.
 */
export function watchUnknown(
  document: Document,
  isKnown: (box: HTMLElement) => boolean,
  found: (box: HTMLElement) => void,
  signal: AbortSignal,
): void {
  const end = new AbortController();
  document.addEventListener(
    'keyup',
    (event) => {
      const box = (event.target as Element | null)?.closest?.<HTMLElement>('[contenteditable="true"][role="textbox"]');
      if (!event.isTrusted || !box || (box.textContent ?? '').trim() === '') return;
      if (isKnown(box) || !looksLikePost(box)) return;
      end.abort();
      found(box);
    },
    { capture: true, signal: AbortSignal.any([signal, end.signal]) },
  );
}
