import type { Words } from './words';

/** Why a tag is offered, in three words at most, and the buttons of the section. */
export const tagWords = {
  dueToday: { id: 'wajib hari ini', en: 'required today' },
  dueThisWeek: { id: 'wajib pekan ini', en: 'required this week' },
  dueThisMonth: { id: 'wajib bulan ini', en: 'required this month' },
  due: { id: 'wajib', en: 'required' },
  listed: { id: 'daftar Diskominfo', en: 'Diskominfo’s list' },
  unit: { id: 'nama unit', en: 'your unit' },
  city: { id: 'nama daerah', en: 'your region' },
  place: { id: 'tempat di teks', en: 'place in the text' },
  event: { id: 'acara di teks', en: 'event in the text' },
  day: { id: 'hari peringatan', en: 'day of remembrance' },
  often: { id: 'sering dipakai', en: 'often used' },
  before: { id: 'pernah dipakai', en: 'used before' },
  takeOut: { id: 'Keluarkan', en: 'Take out' },
  priorities: { id: 'Prioritas daerah', en: 'Regional priority' },
  prioritiesHint: {
    id: 'Pilih satu bila unggahan ini mendukungnya. Yang dihitung hanya nomornya.',
    en: 'Choose one if this post serves it. Only its number is counted.',
  },
  allPriorities: { id: 'Lihat semua', en: 'Show all' },
} satisfies Record<string, Words>;

/** "topik posyandu". The names of the topics are Indonesian. */
export const topicWhy = (name: string): Words => ({ id: `topik ${name}`, en: `topic ${name}` });

/** "Sisipkan semua (3)". */
export const insertAll = (n: number): Words => ({ id: `Sisipkan semua (${n})`, en: `Insert all ${n}` });

/** "Rapikan tagar (2)": those that the writer wrote. */
export const tidyTags = (n: number): Words => ({ id: `Rapikan tagar (${n})`, en: `Tidy ${n} hashtags` });
