import { expect, it } from 'vitest';

const modules = import.meta.glob<Record<string, unknown>>('../../lib/words/*.ts', { eager: true });
const isWords = (value: object): value is { id: string; en?: string } => 'id' in value && typeof value.id === 'string';

/** The places of the dictionary that say something in Indonesian only. */
function withoutEnglish(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isWords(value)) return value.en ? [] : [`${path}: ${value.id}`];
  return Object.entries(value).flatMap(([key, one]) => withoutEnglish(one, `${path}.${key}`));
}

/** The same word in both languages: names of networks, and terms of art. */
const same =
  /^(?:Facebook|Instagram|X|Threads|TikTok|YouTube|WhatsApp|Meta Business Suite|Platform|Kelurahan|Desa|Kecamatan|Puskesmas)$/;

it('setiap kata antarmuka punya bahasa Inggrisnya', () => {
  expect(Object.keys(modules).length).toBeGreaterThan(10);
  const missing = Object.entries(modules).flatMap(([path, all]) => withoutEnglish(all, path.replace(/.*\//, '')));
  expect(missing.filter((line) => !same.test(line.slice(line.indexOf(': ') + 2)))).toEqual([]);
});
