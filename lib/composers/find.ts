import type { Selector } from './composer';

/** The first element that one of the selectors finds, the most durable selector first. */
export function find(selectors: Selector[], root: ParentNode): HTMLElement | null {
  for (const { css } of selectors) {
    const found = root.querySelector<HTMLElement>(css);
    if (found) return found;
  }
  return null;
}

/** All elements that any of the selectors finds, each once, in the order of the page. */
export const findAll = (selectors: Selector[], root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selectors.map(({ css }) => css).join(',')),
];
