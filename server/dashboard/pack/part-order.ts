import type { FieldPath } from '@/lib/pack/wrong-fields';
import type { PartId } from './part';

interface Disorder {
  path: FieldPath;
  sentence: string;
}

type Node = Record<string, unknown>;

/** Periods that end before they begin, at any depth. */
function* backwards(value: unknown, path: FieldPath): Generator<Disorder> {
  if (typeof value !== 'object' || value === null) return;
  const { dari, sampai } = value as Node;
  if (typeof dari === 'string' && typeof sampai === 'string' && sampai < dari) {
    yield { path: [...path, 'sampai'], sentence: 'Hari ini jatuh sebelum hari pertamanya.' };
  }
  for (const [key, inner] of Object.entries(value))
    yield* backwards(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

/** A count says only the number of a priority: two with one number could not be told apart. */
function* sameNumbers(value: unknown): Generator<Disorder> {
  const seen = new Set<unknown>();
  for (const [index, { nomor }] of (value as Node[]).entries()) {
    if (typeof nomor === 'number' && seen.has(nomor)) {
      yield { path: ['prioritas', index, 'nomor'], sentence: `Nomor ${nomor} sudah dipakai program lain.` };
    }
    seen.add(nomor);
  }
}

/** What the schema of a pack cannot see, since it is true of two fields together. Days are `2026-11-21`. */
export function disorders(part: PartId, value: unknown): Disorder[] {
  return [...backwards(value, [part]), ...(part === 'prioritas' ? sameNumbers(value) : [])];
}
