import { type PlatformId, platformList } from '@/lib/draft/platform';
import { type PageOf, pageOf } from '../page-of';
import type { Choice, Sort } from './choice';
import { standingList } from './standing';
import type { UnitRow } from './unit-row';

export interface TableView extends PageOf<UnitRow> {
  /** How many the choice holds on all pages. */
  found: number;
}

/** Letters and digits alone: "Air-Itam" is found as "air itam" and "airitam". */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const keyOf = (row: UnitRow, sort: Sort): string | number | null => {
  if (sort === 'nama') return null;
  if (sort === 'status') return standingList.indexOf(row.standing);
  if (sort === 'kecamatan') return row.kecamatan;
  if (sort === 'hari') return row.days;
  if (sort === 'jumlah') return row.n;
  if (sort === 'terakhir') return row.last ?? '';
  if (sort === 'beruntun') return row.streak;
  return row.platforms[platformList.indexOf(sort satisfies PlatformId)] ?? 0;
};

function compare(a: UnitRow, b: UnitRow, { sort, isDown }: Choice): number {
  const [one, other] = [keyOf(a, sort), keyOf(b, sort)];
  if (one !== other && one !== null && other !== null) return one < other === isDown ? 1 : -1;
  // Where nothing else decides, by name, and downwards only if that was asked for.
  return a.name < b.name === (isDown && sort === 'nama') ? 1 : -1;
}

const isChosen = (row: UnitRow, { kecamatan, jenis, standing, search, isClockOff }: Choice): boolean =>
  (!kecamatan || row.kecamatan === kecamatan) &&
  (!jenis || row.jenis === jenis) &&
  (!standing || row.standing === standing) &&
  (!isClockOff || row.isClockOff) &&
  plain(row.name).includes(plain(search));

/** The rows that the choice asks for, in its order. `rows` are alphabetical. */
export function tableViewOf(rows: readonly UnitRow[], choice: Choice): TableView {
  const chosen = rows.filter((row) => isChosen(row, choice)).sort((a, b) => compare(a, b, choice));
  return { ...pageOf(chosen, choice.page), found: chosen.length };
}
