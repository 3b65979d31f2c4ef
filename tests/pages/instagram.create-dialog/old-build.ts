const mark = 'data-lexical-managed-linebreak';

/**
 * Makes a box look like those of the older Lexical that the site was captured with: the line break that fills an empty
 * line, or follows one at the end, has no mark.
 */
export function renderLikeOldBuild(box: HTMLElement): () => void {
  const strip = () => {
    for (const filler of box.querySelectorAll(`[${mark}]`)) filler.removeAttribute(mark);
  };
  const observer = new MutationObserver(strip);
  observer.observe(box, { childList: true, subtree: true });
  strip();
  return () => observer.disconnect();
}
