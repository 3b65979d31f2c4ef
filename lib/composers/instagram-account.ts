import type { Selector } from './composer';
import { findAll } from './find';
import { nameOf } from './label';

/**
 * How sure: bots read "…'s profile picture" from the navigation, undated; no capture shows the row above the caption.
 * So each name needs a second sign of its own beside it, else the account is asked for.
 */
const picture: Selector[] = [
  { css: 'img[alt]', why: "a profile picture's alternative text names its account", seen: 'undated' },
];
const profileLink: Selector[] = [
  { css: 'a[href^="/"]', why: '"Profil" in the navigation leads to one\'s own account', seen: 'in no capture yet' },
];
const profileWords = ['profil', 'profile'];
const handle = /^[\w.]{1,30}$/;

const wordsOf = (alt: string) => alt.toLowerCase().split(/[\s'’]+/);

/** The pieces of text in an element; the title of a drawing, such as the tick of a verified account, is none. */
function textsOf(element: Element): string[] {
  const texts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest('svg')) texts.push((node.nodeValue ?? '').trim().toLowerCase());
  return texts;
}

/** The name that stands beside a profile picture and in its alternative text. */
function nameBeside(image: HTMLElement, box: HTMLElement): string | null {
  const words = wordsOf(image.getAttribute('alt') ?? '');
  for (let area = image.parentElement; area && !area.contains(box); area = area.parentElement) {
    const found = textsOf(area).find((text) => handle.test(text) && words.includes(text));
    if (found) return found;
  }
  return null;
}

/** The account named above the caption; null unless picture and words name one and the same. */
export function writerAbove(box: HTMLElement, frame: HTMLElement): string | null {
  const names = findAll(picture, frame)
    .filter((image) => image.compareDocumentPosition(box) & Node.DOCUMENT_POSITION_FOLLOWING)
    .map((image) => nameBeside(image, box));
  const [name, ...others] = new Set(names.filter((one) => one !== null));
  return name && others.length === 0 ? `@${name}` : null;
}

/** The account whose profile the navigation leads to: address and picture of one link must agree. */
export function accountInNavigation(document: Document): string | null {
  for (const link of findAll(profileLink, document)) {
    const name = /^\/([\w.]{1,30})\/$/.exec(link.getAttribute('href') ?? '')?.[1]?.toLowerCase();
    const alt = link.querySelector('img[alt]')?.getAttribute('alt') ?? '';
    if (name && wordsOf(alt).includes(name) && profileWords.includes(nameOf(link))) return `@${name}`;
  }
  return null;
}
