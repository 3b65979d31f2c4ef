import type { Moment, PlacedParagraph } from '../../../bahasa/reading';
import { addDays, type Day, weekdayOf } from '../../../calendar/day';
import { weekdayNames } from '../../../calendar/say-day';
import type { Jenis } from '../../../draft/jenis';
import type { Examples } from '../examples';
import type { Hit, TextRule } from '../rule';
import { sayDate } from './dates';

/** A greeting and a lesson need no day. */
const timeless: ReadonlySet<Jenis> = new Set<Jenis>(['ucapan', 'edukasi']);

/** A word that tells the day only to who reads it on that day, with the part of the day behind it. */
const near =
  /(?:(?:besok|esok|bsk|lusa|kemarin|kemaren|semalam|hari ini|harini|malam ini|pagi ini|siang ini|sore ini)(?:\s(?:pagi|siang|sore|petang|malam|hari))?|(?:tadi|nanti)\s(?:pagi|siang|sore|petang|malam)|(?:pagi|siang|sore|malam)\s(?:tadi|nanti))\b/iu;
const farther =
  /\b(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|pekan)\s(?:depan|ini|lalu|kemarin|besok|mendatang|yang akan datang)\b/iu;
/** "hingga hari ini", "zaman hari ini" point at no day of an event. */
const loose = /(?:hingga|sampai|zaman|era|generasi|sejauh|untuk masa|masa|sejak|seperti)\s{1,2}$/i;

/** Words that somebody spoke keep the day on which he spoke. */
const isSpoken = (text: string, at: number): boolean => (text.slice(0, at).match(/["“”]/g)?.length ?? 0) % 2 === 1;

function hitIn(text: string, moment: Moment, today: Day): Hit | null {
  const told = text.slice(moment.span.start, moment.span.end + 8);
  const match = (moment.daysAway === null ? farther : near).exec(told);
  if (!match) return null;
  const start = moment.span.start + match.index;
  if (loose.test(text.slice(Math.max(0, start - 14), start)) || isSpoken(text, start)) return null;
  const span = { start, end: start + match[0].length };
  const message = { id: 'Tambahkan hari dan tanggalnya: kiriman dibaca juga esok dan lusa.' };
  if (moment.daysAway === null || moment.weekday !== null) return { span, message };
  const day = addDays(today, moment.daysAway);
  const name = weekdayNames[weekdayOf(day)] ?? '';
  const isShouted = match[0] === match[0].toUpperCase();
  const fix = `${match[0]}, ${isShouted ? name.toUpperCase() : name} (${sayDate(day)})`;
  return { span, fix, message: { id: `Tulis “${fix}”: kiriman dibaca juga esok dan lusa.` } };
}

function firstHit({ start, paragraph }: PlacedParagraph, today: Day): Hit | null {
  for (const moment of paragraph.moments) {
    const isPlain = !moment.isRecurring && (moment.daysAway !== null || moment.weekday !== null || !moment.date);
    const hit = isPlain ? hitIn(paragraph.text, moment, today) : null;
    if (hit) return { ...hit, span: { start: hit.span.start + start, end: hit.span.end + start } };
  }
  return null;
}

/** "besok" and no date anywhere: a post has no dateline, and is read for days. */
export const rule: TextRule = {
  id: 'TW-04',
  level: 'saran',
  title: { id: 'Kata besok atau hari ini disertai tanggal' },
  why: { id: 'Kiriman muncul lagi berhari-hari kemudian, saat “besok” sudah lewat.' },
  source: 'Nilai berita aktual; lini masa tidak bertanggal',
  look: ({ paragraphs, moments }, { jenis, today }) => {
    if (timeless.has(jenis) || moments.length === 0 || moments.some(({ date }) => date !== null)) return [];
    for (const one of paragraphs) {
      const hit = firstHit(one, today);
      if (hit) return [hit];
    }
    return [];
  },
};

export const examples: Examples = {
  wrong: [
    {
      text: 'Besok ada pasar murah di lapangan kelurahan.',
      fixed: 'Besok, Minggu (22/11/2026) ada pasar murah di lapangan kelurahan.',
    },
    {
      text: '📢 Pasar murah dibuka besok pagi di lapangan kelurahan.',
      fixed: '📢 Pasar murah dibuka besok pagi, Minggu (22/11/2026) di lapangan kelurahan.',
    },
    {
      text: 'Lurah Kejaksaan meninjau selokan RW 03 kemarin.',
      fixed: 'Lurah Kejaksaan meninjau selokan RW 03 kemarin, Jumat (20/11/2026).',
    },
    { text: 'Posyandu Melati buka Senin depan di balai RW 03.', fixed: null },
  ],
  right: [
    'Pasar murah dibuka besok, Minggu (22/11/2026), di lapangan kelurahan.',
    'Posyandu Melati buka setiap hari di balai RW 03.',
    { text: 'Selamat Hari Guru. Terima kasih atas jasa guru hari ini dan nanti.', jenis: 'ucapan' },
    { text: 'Apa yang kita tanam hari ini, kita panen kelak.', jenis: 'edukasi' },
    'Hingga hari ini, sampah plastik masih menumpuk di selokan.',
    'Kerja bakti digelar Sabtu (21/11/2026). Lurah mengajak warga hadir besok.',
  ],
};
