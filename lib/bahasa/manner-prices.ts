import { isNear, normAt } from './clause';
import { wordList } from './data/word-list';
import { type Look, type Looks, type Seen, weak } from './look';
import { doorFor } from './per-word';
import type { Token } from './reading';

const isPrice = (norm: string): boolean => /^rp(?:\d|$)/.test(norm);
/** "Rp", "Rp10.000". */
export const opensPrice = doorFor(isPrice);

const notPrices = new Set(
  wordList(
    `anggaran dana senilai kerugian aset pendapatan pad apbd apbn investasi ump umk inflasi kemiskinan pagu realisasi omzet nilai penghasilan utang terkumpul takumpua setara miliar triliun milyar disewakan`,
  ),
);

const price: Look = ({ tokens }, at) =>
  [1, 2].some((offset) => tokens[at + offset]?.kind === 'number' || isPrice(normAt(tokens, at + offset)))
    ? weak('biaya')
    : null;

/** "Rp10.000" that a citizen pays or gets; the size of a budget is no way. */
export function priceAt(tokens: readonly Token[], at: number): Seen | null {
  return isNear(tokens, at - 7, 6, notPrices) || isNear(tokens, at, 3, notPrices)
    ? null
    : weak('biaya', Math.max(0, at - 1));
}

/** What it costs. */
export const pricesOf: Looks = [['tiket htm tarif biaya harga retribusi seharga iuran dendanya', price]];
