import type { Token } from '../../../bahasa/reading';

const units = new Set(['tahun', 'thn', 'thn.', 'th', 'th.', 'bulan', 'bln', 'hari']);
const small = new Set(['bulan', 'bln', 'hari']);
const ageWords = new Set(['usia', 'umur', 'berusia', 'berumur', 'yang', 'masih']);
const oldest = 115;

/** The age in years told right behind a name: "(9)", "(9 tahun)", ", 9 tahun", "berusia 9 tahun". */
export function ageAfter(tokens: readonly Token[], at: number): number | null {
  let next = at;
  const isBracketed = tokens[next]?.text === '(';
  if (isBracketed || tokens[next]?.text === ',') next++;
  while (ageWords.has(tokens[next]?.norm ?? '')) next++;
  const figure = tokens[next];
  const age = figure?.kind === 'number' && /^\d{1,3}$/.test(figure.norm) ? Number(figure.norm) : null;
  if (age === null || age > oldest) return null;
  const unit = tokens[next + 1]?.norm ?? '';
  if (small.has(unit)) return age / 12;
  return units.has(unit) || (isBracketed && unit === ')' && age > 0) ? age : null;
}
