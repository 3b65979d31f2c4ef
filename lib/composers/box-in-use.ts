/**
 * Of the boxes that a frame holds (a thread has one for each part) the one with the caret, else the one that had it
 * last, else the first.
 */
export function boxInUse(boxes: () => HTMLElement[]): () => HTMLElement | null {
  let last: HTMLElement | null = null;
  return () => {
    const all = boxes();
    const used = all.find((one) => one.contains(one.ownerDocument.activeElement));
    last = used ?? all.find((one) => one === last) ?? all[0] ?? null;
    return last;
  };
}
