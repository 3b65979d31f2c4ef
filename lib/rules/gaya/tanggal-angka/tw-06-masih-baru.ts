import { epochDayOf } from '../../../calendar/day';
import type { Examples } from '../examples';
import type { TextRule } from '../rule';
import { dayMeant } from './dates';

/** After so many days a post on an event is late. */
const fresh = 7;
/** Farther back it is history that the post tells of. */
const oldest = 800;

/** A day that opens or closes a stretch is not the day of the event. */
const bound = /(?:sejak|hingga|sampai|s\.d\.)\s{1,2}$/i;

/** An event posted more than a week after it took place. */
export const rule: TextRule = {
  id: 'TW-06',
  level: 'info',
  title: { id: 'Kegiatan diunggah selagi baru' },
  why: { id: 'Kabar kegiatan paling berguna dalam satu sampai tiga hari.' },
  source: 'Nilai berita aktual',
  look: ({ moments, text }, { jenis, today }) => {
    if (jenis !== 'kegiatan' || moments.some(({ daysAway, isRecurring }) => daysAway !== null || isRecurring))
      return [];
    if (moments.some(({ date, isRange }) => date && isRange)) return [];
    const days = moments.flatMap(({ date, dateSpan }) => {
      // A period's end is not read; who knows how long it lasts.
      const day = date && dayMeant(date, today, 180);
      return day && dateSpan ? [{ day, span: dateSpan }] : [];
    });
    const latest = days.reduce<(typeof days)[number] | null>((a, b) => (a && a.day >= b.day ? a : b), null);
    if (!latest) return [];
    const age = epochDayOf(today) - epochDayOf(latest.day);
    if (age <= fresh || age > oldest) return [];
    const { start, end } = latest.span;
    if (bound.test(text.slice(Math.max(0, start - 9), start)) || /^\)?\s?lalu\b/.test(text.slice(end, end + 8)))
      return [];
    return [{ span: latest.span, message: { id: `Unggah dalam 1–3 hari: kegiatan ini sudah ${age} hari lalu.` } }];
  },
};

export const examples: Examples = {
  wrong: [
    {
      text: 'Warga RW 03 membersihkan selokan, Minggu (01/11/2026).',
      fixed: null,
      jenis: 'kegiatan',
    },
    { text: '📸 Senam lansia digelar 9 November 2026 di balai RW 03.', fixed: null, jenis: 'kegiatan' },
    { text: 'PENYULUHAN GIZI, SELASA (10/11/2026)', fixed: null, jenis: 'kegiatan' },
  ],
  right: [
    { text: 'Warga RW 03 membersihkan selokan, Kamis (19/11/2026).', jenis: 'kegiatan' },
    { text: 'Warga RW 03 membersihkan selokan, Sabtu (14/11/2026).', jenis: 'kegiatan' },
    { text: 'Warga RW 03 membersihkan selokan, Minggu (01/11/2026).', jenis: 'layanan' },
    { text: 'Bank sampah yang buka sejak 1 November 2026 menimbang sampah.', jenis: 'kegiatan' },
    { text: 'Rapat 1 November 2026 ditindaklanjuti Kamis (19/11/2026).', jenis: 'kegiatan' },
  ],
};
