/** The smallest element around `inner`, below `body`, of which the question is true; null where there is none. */
export function smallestAround(inner: HTMLElement, isIt: (around: HTMLElement) => boolean): HTMLElement | null {
  const { body } = inner.ownerDocument;
  for (let around = inner.parentElement; around && around !== body; around = around.parentElement)
    if (isIt(around)) return around;
  return null;
}
