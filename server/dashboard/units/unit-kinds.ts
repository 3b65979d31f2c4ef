import { unitKindNames } from '@/lib/words/unit';
import { likely } from '../../nearest';

export type UnitKind = keyof typeof unitKindNames;

export const unitKindList = Object.keys(unitKindNames) as UnitKind[];

/** Other words under which offices keep a kind in their own lists. */
const otherWords: Record<string, UnitKind> = {
  dinas: 'opd',
  badan: 'opd',
  bagian: 'opd',
  kantor: 'opd',
  'perangkat daerah': 'opd',
  sd: 'sekolah',
  smp: 'sekolah',
  'pusat kesehatan masyarakat': 'puskesmas',
};

const plain = (word: string) =>
  word
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();

const known = new Map<string, UnitKind>([
  ...unitKindList.flatMap((kind): [string, UnitKind][] => [
    [plain(kind), kind],
    [plain(unitKindNames[kind].id), kind],
  ]),
  ...Object.entries(otherWords),
]);

/** The kind that a person means by `word`; null for one that nobody knows. */
export const kindOf = (word: string): UnitKind | null => known.get(plain(word)) ?? null;

/** What is said of a word that names no kind. */
export function sayUnknownKind(word: string): string {
  const like = likely([...known.keys()], word, plain);
  return like
    ? `Mungkin maksudnya ${like}.`
    : 'Pakai kelurahan, desa, kecamatan, puskesmas, sekolah, OPD, atau lainnya.';
}
