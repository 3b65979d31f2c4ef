import { statusWords } from '@/components/parts/status-shape';
import { jenisNames, surfaceNames } from '@/lib/words/names';
import { sayInstant, sayLongDay } from '../say';
import type { UnitFacts } from './read-unit';

const listed = (rows: { name: string; n: number }[]) => rows.map(({ name, n }) => `${name} ${n}`).join(', ');

/** What is copied for WhatsApp, where a line between stars is bold: the numbers that the page shows. */
export function recapText({ unit, span, week, status, weeks, mix, at }: UnitFacts): string {
  const platforms = listed(mix.platforms.map(({ platform, n }) => ({ name: surfaceNames[platform].id, n })));
  const jenis = listed(mix.jenis.map((one) => ({ name: jenisNames[one.jenis].id.toLowerCase(), n: one.n })));
  const excuse = week.rehat ? `dikecualikan${week.rehat.name ? ` (${week.rehat.name})` : ''}, ` : '';
  const measured = week.rehat ? `${excuse}${week.days} hari unggah` : `${week.days} hari unggah, ukuran ${week.target}`;
  return [
    `*REKAP ${unit.name.toUpperCase()}*`,
    `${sayLongDay(span.from)} sampai ${sayLongDay(span.until < weeks.today ? span.until : weeks.today)}`,
    '',
    `Unggahan: ${mix.posts}${platforms ? ` (${platforms})` : ''}`,
    `Tanggapan: ${mix.responses}`,
    ...(jenis ? [`Ragam: ${jenis}`] : []),
    `Dicatat manual: ${mix.sources.entered}`,
    `${span.kind === 'minggu' ? 'Minggu itu' : 'Minggu ini'}: ${measured}${week.rehat ? '' : ` (${statusWords[status]})`}`,
    `Berturut-turut: ${weeks.streak.weeks} minggu`,
    '',
    `Sumber: catatan Siap Siar, ${sayInstant(at, weeks.zone)}`,
  ].join('\n');
}
