/** What the page remembers from one visit to the next: which exercises are done, how large the letters are. No text. */
export interface Kept {
  done: string[];
  /** Pixels; null while nobody chose a size. */
  textSize: number | null;
}

const key = 'siap-siar-latihan';
const nothing: Kept = { done: [], textSize: null };

/** Where the browser keeps nothing for the page, as in some private windows, every visit is the first. */
export function readKept(): Kept {
  try {
    const { done, textSize } = JSON.parse(localStorage.getItem(key) ?? '{}');
    return {
      done: Array.isArray(done) ? done.filter((one): one is string => typeof one === 'string') : [],
      textSize: typeof textSize === 'number' && textSize >= 12 && textSize <= 40 ? textSize : null,
    };
  } catch {
    return nothing;
  }
}

export function writeKept(kept: Kept): void {
  try {
    localStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // The visit goes on without a memory.
  }
}
