import { sayClock } from '@/lib/calendar/say-clock';
import { jenisNames, kindNames, sourceNames, surfaceNames } from '@/lib/words/names';
import { paperWords } from '@/lib/words/riwayat';
import type { RiwayatRow } from './riwayat-row';

/** The rows as a table for a file, headings first; a day is told as one, all else as text. With `hidesTexts` the words, tags and accounts stay here. */
export function exportSheet(rows: readonly RiwayatRow[], zone: string, hidesTexts: boolean) {
  const shown = hidesTexts ? paperWords.columns.slice(0, -3) : paperWords.columns;
  const table: (string | { day: string })[][] = [
    shown,
    ...rows.map((row) =>
      [
        { day: row.day },
        sayClock(row.publishedAt, zone),
        surfaceNames[row.platform].id,
        kindNames[row.kind].id,
        jenisNames[row.jenis].id,
        sourceNames[row.source].id,
        row.tagged === 1 ? paperWords.yes : paperWords.no,
        row.account ?? '',
        row.hashtags.join(' '),
        row.text,
      ].slice(0, shown.length),
    ),
  ];
  return table;
}
