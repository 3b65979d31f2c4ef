interface Remembered<Made> {
  line: string;
  made: Made;
}

/** What was made of the lines of a draft, kept for the next one, in which nearly all lines stand as they were. */
export interface LineMemory<Made> {
  /** Opens the next draft: its lines are then asked for in their order. */
  open: () => void;
  /** What the line gives; made anew only if neither this draft nor the last one had it. */
  of: (line: string) => Made;
  /** What the lines of this draft gave, in order. */
  all: () => Made[];
  forget: () => void;
}

/**
 * A line is first looked for where it stood in the last draft, beside the lines before it: to compare it there is
 * much cheaper than to look it up, which reads it whole. Only what moved is looked up.
 */
export function lineMemory<Made>(make: (line: string) => Made): LineMemory<Made> {
  let last: Remembered<Made>[] = [];
  let now: Remembered<Made>[] = [];
  let moved = new Map<string, Remembered<Made>>();
  let isMovedFilled = false;
  let expected = 0;

  const find = (line: string): Remembered<Made> | undefined => {
    // One ahead too: the line before this one may have been changed or taken out.
    for (let at = expected; at <= expected + 1; at++) {
      if (last[at]?.line !== line) continue;
      expected = at + 1;
      return last[at];
    }
    if (!isMovedFilled) for (const one of last) moved.set(one.line, one);
    isMovedFilled = true;
    return moved.get(line);
  };
  return {
    open() {
      last = now;
      now = [];
      moved = new Map();
      isMovedFilled = false;
      expected = 0;
    },
    of(line) {
      let one = find(line);
      if (!one) {
        one = { line, made: make(line) };
        moved.set(line, one);
      }
      now.push(one);
      return one.made;
    },
    all: () => now.map(({ made }) => made),
    forget() {
      now = [];
      last = [];
    },
  };
}
