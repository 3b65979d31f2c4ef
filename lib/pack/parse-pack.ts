import type { z } from 'zod';
import { type Pack, packSchema } from './pack';
import { PackError } from './pack-error';

const say = (issue: z.core.$ZodIssue): string => {
  const where = issue.path.length > 0 ? `"${issue.path.join('.')}"` : 'paket';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Paket ditolak: ${where} memuat isian yang tidak dikenal (${issue.keys.join(', ')}).`;
    case 'too_big':
      return `Paket ditolak: ${where} melebihi batas ${issue.maximum}.`;
    case 'too_small':
      return `Paket ditolak: ${where} kosong atau terlalu kecil.`;
    case 'invalid_type':
      return `Paket ditolak: ${where} tidak ada atau bukan jenis isian yang benar.`;
    default:
      return `Paket ditolak: bentuk ${where} tidak sesuai.`;
  }
};

/**
 * A pack from outside, taken whole or refused whole.
 * @throws PackError with one Indonesian sentence that names the first field that is wrong.
 */
export function parsePack(input: unknown): Pack {
  const parsed = packSchema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new PackError(issue ? say(issue) : 'Paket ditolak: bentuknya tidak sesuai.');
}
