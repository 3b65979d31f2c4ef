import type { Token } from '../../bahasa/reading';

const quote = /^["“”'‘’«»]$/;

/** A single word between quotation marks is talked about, not used: 'tulis "di bawah", bukan "dibawah"'. */
export const isQuoted = (tokens: readonly Token[], from: number, to: number): boolean =>
  quote.test(tokens[from - 1]?.text ?? '') && quote.test(tokens[to]?.text ?? '');
