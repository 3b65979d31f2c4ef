import { reasons } from './reasons';
import { toldBelow } from './told-below';
import { type Judge, verdictOf } from './verdict';

const falseClaim = /\b(?:hoaks|hoax|klaim|tidak benar|tdk benar|disinformasi|misinformasi)\b/i;
const causes = /^(?:karena|krn|sebab|akibat|agar|supaya)\b/i;

/** A cause, purpose or occasion. In a correction the reason inside the false claim is not the reason of the post. */
export const judgeMengapa: Judge = (reading) => {
  const all = [...reading.evidence.mengapa, ...toldBelow(reading, 'tujuan', 'mengapa')];
  const own = falseClaim.test(reading.text)
    ? all.filter(({ span }) => !causes.test(reading.text.slice(span.start, span.end)))
    : all;
  return verdictOf(own, reasons.purposeHinted);
};
