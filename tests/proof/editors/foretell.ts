import { placesIn, type Standing, type Step } from './steps';

type Caret = NonNullable<Standing['caret']>;

const inserted = (text: string, { start, end }: Caret, piece: string): Standing => ({
  text: text.slice(0, start) + piece + text.slice(end),
  caret: { start: start + piece.length, end: start + piece.length },
});

function moved(text: string, caret: Caret, back: boolean): Caret {
  // An arrow without Shift goes to the edge of what is selected.
  if (caret.start !== caret.end) {
    const edge = back ? caret.start : caret.end;
    return { start: edge, end: edge };
  }
  const places = placesIn(text);
  const next = back ? places.findLast((place) => place < caret.start) : places.find((place) => place > caret.start);
  const at = next ?? caret.start;
  return { start: at, end: at };
}

/**
 * What a person would say that the box holds after a step. Knows nothing of editors: only texts. `before` is what
 * stood there before the last `apply`.
 */
export function foretell(standing: Standing, step: Step, before: string): Standing {
  const { text } = standing;
  const caret = standing.caret ?? { start: 0, end: 0 };
  switch (step.do) {
    case 'type':
      return inserted(text, caret, step.text);
    case 'enter':
      return inserted(text, caret, '\n');
    case 'go': {
      const [start, end] = { home: [0, 0], end: [text.length, text.length], all: [0, text.length] }[step.to];
      return { text, caret: { start: start ?? 0, end: end ?? 0 } };
    }
    case 'arrow': {
      if (!step.selects) return { text, caret: moved(text, caret, step.back) };
      // Only from a caret: which end of a selection moves is the browser's own matter.
      if (caret.start !== caret.end) return { text, caret };
      const { start: at } = moved(text, caret, step.back);
      return { text, caret: { start: Math.min(at, caret.start), end: Math.max(at, caret.start) } };
    }
    case 'apply': {
      let now = text;
      for (const { span, text: piece } of [...step.edits].reverse())
        now = now.slice(0, span.start) + piece + now.slice(span.end);
      return { text: now, caret: null };
    }
    case 'undo':
      return { text: before, caret: null };
  }
}
