import type { Words } from './words';

/** What the terms of the trade are called on the screen; English where an English reader needs it. */
export const unsurNames = {
  apa: { id: 'Apa', en: 'What' },
  siapa: { id: 'Siapa', en: 'Who' },
  kapan: { id: 'Kapan', en: 'When' },
  'di-mana': { id: 'Di mana', en: 'Where' },
  mengapa: { id: 'Mengapa', en: 'Why' },
  bagaimana: { id: 'Bagaimana', en: 'How' },
} satisfies Record<string, Words>;

export const jenisNames = {
  kegiatan: { id: 'Kegiatan', en: 'Activity' },
  layanan: { id: 'Layanan', en: 'Service' },
  imbauan: { id: 'Imbauan', en: 'Appeal' },
  undangan: { id: 'Undangan', en: 'Invitation' },
  ucapan: { id: 'Ucapan', en: 'Greeting' },
  klarifikasi: { id: 'Klarifikasi', en: 'Clarification' },
  peringatan: { id: 'Peringatan dini', en: 'Warning' },
  edukasi: { id: 'Edukasi', en: 'Education' },
  promosi: { id: 'Promosi', en: 'Promotion' },
  lainnya: { id: 'Lainnya', en: 'Other' },
} satisfies Record<string, Words>;

export const nilaiNames = {
  aktual: { id: 'Aktual', en: 'Timely' },
  faktual: { id: 'Faktual', en: 'Factual' },
  penting: { id: 'Penting', en: 'Important' },
  menarik: { id: 'Menarik', en: 'Interesting' },
} satisfies Record<string, Words>;

export const surfaceNames = {
  facebook: { id: 'Facebook' },
  instagram: { id: 'Instagram' },
  x: { id: 'X' },
  threads: { id: 'Threads' },
  tiktok: { id: 'TikTok' },
  youtube: { id: 'YouTube' },
  website: { id: 'Situs web', en: 'Website' },
  'business-suite': { id: 'Meta Business Suite' },
} satisfies Record<string, Words>;

export const kindNames = {
  post: { id: 'Unggahan', en: 'Post' },
  response: { id: 'Tanggapan', en: 'Reply' },
} satisfies Record<string, Words>;

/** How a post came into the log. */
export const sourceNames = {
  detected: { id: 'otomatis', en: 'by itself' },
  confirmed: { id: 'dipastikan', en: 'confirmed' },
  entered: { id: 'manual', en: 'by hand' },
} satisfies Record<string, Words>;
