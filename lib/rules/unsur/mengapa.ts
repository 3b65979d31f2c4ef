import { type Judge, verdictOf } from './verdict';

const falseClaim = /\b(?:hoaks|hoax|klaim|tidak benar|tdk benar|disinformasi|misinformasi)\b/i;
const causes = /^(?:karena|krn|sebab|akibat|agar|supaya)\b/i;

/** A cause, purpose or occasion. In a correction the reason inside the false claim is not the reason of the post. */
export const judgeMengapa: Judge = (reading) => {
  const all = reading.evidence.mengapa;
  if (!falseClaim.test(reading.text)) return verdictOf(all);
  return verdictOf(all.filter(({ span }) => !causes.test(reading.text.slice(span.start, span.end))));
};
