import { statusWords } from '@/components/parts/status-shape';
import type { SheetCell } from '@/lib/sheet/csv-of';
import { surfaceNames } from '@/lib/words/names';
import { jenisWord } from '../jenis-word';
import { shownPlatforms } from '../week/unit-table';
import type { WeekView } from '../week/week-view';

/** One week as a table, one unit a row, headings first. What is not known of a unit stays empty: no data is not 0. */
export function weekSheetOf({ monday, target, rows }: WeekView): SheetCell[][] {
  const platforms = shownPlatforms(rows);
  const dayCell = (day: string | null): SheetCell => (day === null ? '' : { day });
  const head = [
    'Minggu mulai',
    'Unit',
    'Jenis',
    'Kecamatan',
    'Status',
    'Dikecualikan',
    ...platforms.map(({ platform }) => surfaceNames[platform].id),
    'Jumlah unggahan',
    'Hari unggah',
    'Ukuran (hari unggah per minggu)',
    'Dicatat manual',
    'Bertagar wajib',
    'Tanggapan',
    'Unggahan terakhir',
    'Minggu berturut-turut',
    'Kabar terakhir',
  ];
  const body = rows.map((row): SheetCell[] => {
    const known = (n: number): SheetCell => (row.status === 'putus' ? '' : n);
    return [
      { day: monday },
      row.name,
      jenisWord(row.jenis),
      row.kecamatan,
      statusWords[row.status],
      row.excuse ?? '',
      ...platforms.map(({ index }) => known(row.platforms[index] ?? 0)),
      known(row.n),
      known(row.days),
      target,
      known(row.entered),
      known(row.tagged),
      known(row.responses),
      dayCell(row.last),
      known(row.streak),
      dayCell(row.silentSince),
    ];
  });
  return [head, ...body];
}
