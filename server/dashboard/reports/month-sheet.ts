import type { SheetCell } from '@/lib/sheet/csv-of';
import { jenisWord } from '../jenis-word';
import { standingWords } from '../week/standing';
import type { MonthView } from './month-view';

/** One month as a table, one unit a row, headings first. Each week has its posts and how it stands. */
export function monthSheetOf({ month, mondays, rows, isSum }: MonthView): SheetCell[][] {
  const head = [
    'Bulan',
    'Unit',
    'Jenis',
    'Kecamatan',
    'Jumlah unggahan',
    ...(isSum ? [] : ['Minggu aktif', 'Minggu dinilai']),
    ...mondays.flatMap((monday) => [`Unggahan minggu ${monday}`, `Status minggu ${monday}`]),
  ];
  const body = rows.map(({ name, jenis, kecamatan, n, isKnown, weeks, active, asked }): SheetCell[] => [
    month,
    name,
    jenisWord(jenis),
    kecamatan,
    isKnown ? n : '',
    ...(isSum ? [] : [active, asked]),
    ...weeks.flatMap((week): SheetCell[] => [week.standing === 'putus' ? '' : week.n, standingWords[week.standing]]),
  ]);
  return [head, ...body];
}
